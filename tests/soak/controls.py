"""What can be touched on the glass now: by screen, QML type and accessible name."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.language_tags import OWN_NAMES
from tests.glass import TOUCHED, Glass

QML = Path(__file__).parent.parent.parent / "resources" / "qml" / "Exhibition"
NAMED = frozenset({"DockItem", "Key", "Choice"})
"""Types whose name says what they do; the names of all others are content."""
_ROOT = re.compile(r"^([A-Z]\w*) \{", re.MULTILINE)
LEAST_SEEN = 8
FRAME = "frame"


@dataclass(frozen=True, slots=True)
class Control:
    """`kind` is the QML type, `name` only where it says what a touch does."""

    screen: str
    kind: str
    name: str

    def __str__(self) -> str:
        return "/".join(part for part in (self.screen, self.kind, self.name) if part)


class Way(NamedTuple):
    """A control of a place by the word on it; what is only content on it makes no other way."""

    place: str
    control: Control
    word: str


@dataclass(frozen=True, slots=True)
class Standing:
    """A control where it stands; `seen` is what is left of `rect` in view."""

    control: Control
    label: str
    rect: QRect
    seen: QRect

    @property
    def reachable(self) -> bool:
        return self.seen.width() >= LEAST_SEEN and self.seen.height() >= LEAST_SEEN

    @property
    def point(self) -> QPoint:
        return self.seen.center()

    def way(self, place: str) -> Way:
        return Way(place, self.control, interface_word(self.label))


def standing(glass: Glass, screen: str) -> list[Standing]:
    """Every control that is enabled, also those that lists hold ready out of view."""
    root = QAccessible.queryAccessibleInterface(glass.window)
    return list(_walk(glass, root, screen)) if root else []


def _walk(glass: Glass, interface: QAccessibleInterface, screen: str) -> Iterator[Standing]:
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is None or child.state().invisible:
            continue
        if not child.state().disabled and child.role() in TOUCHED:
            yield _standing(glass, child, screen)
        yield from _walk(glass, child, screen)


def _standing(glass: Glass, interface: QAccessibleInterface, screen: str) -> Standing:
    rect = interface.rect()
    rect.moveTopLeft(glass.window.mapFromGlobal(rect.topLeft()))
    label, kind = interface.text(QAccessible.Text.Name), kind_of(interface)
    name = english(label) if kind in NAMED else ""
    place = FRAME if kind == "DockItem" else screen  # one dock stands under all screens
    control = Control(place, kind, name)
    return Standing(control, label, rect, rect.intersected(glass._clip(interface)))


def kind_of(interface: QAccessibleInterface) -> str:
    item = interface.object()
    return item.metaObject().className().partition("_QML")[0] if item is not None else ""


@functools.cache
def _chinese() -> dict[str, str]:
    """Interface words in Chinese -> in English."""
    messages = ElementTree.parse(QML.parent.parent / "i18n" / "zh.ts").iter("message")
    return {each.findtext("translation") or "": each.findtext("source") or "" for each in messages}


def english(name: str) -> str:
    """A control has one name, whatever the language and whatever it counts."""
    plain = re.sub(r" \d+$", "", name)
    return "language" if plain in OWN_NAMES.values() else _chinese().get(plain, plain)


def interface_word(label: str) -> str:
    """The first of what is said of a control, in English, where the guide itself says it."""
    word = english(label.partition(", ")[0])
    return word if word == "language" or word in _chinese().values() else ""


def pressable_types(folder: Path = QML) -> frozenset[str]:
    """Every QML type that is a Pressable by its root, however far down."""
    files = [f for f in folder.rglob("*.qml") if "Preview" not in f.parts]
    roots = {file.stem: _root(file) for file in files}
    found = {"Pressable"}
    while more := {name for name, root in roots.items() if root in found} - found:
        found |= more
    return frozenset(found - {"Pressable"})


def _root(file: Path) -> str:
    met = _ROOT.search(file.read_text(encoding="utf-8"))
    return met.group(1) if met else ""
