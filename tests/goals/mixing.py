"""Releases change under a visitor again and again: what is on one screen is of one release.

Every text of a release carries its mark, so that two releases on one screen are seen.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from db.catalogue import Catalogue, Text
from kiosk.lazy_screens import ATTRACT
from kiosk.visitor.shown_records import LISTS
from tests.goals.goal import Goal, Seen
from tests.goals.guide import Guide, guide

MARKS = ("◆A", "◆B", "◆C")
_MARK = re.compile("◆[ABC]")
FOLDER_EACH = 50
"""One in so many is published to the folder and read from it by the reader's process."""


def marked(value: Any, mark: str) -> Any:
    """`value` with every Text in it ending in `mark`."""
    if isinstance(value, Text):
        both = {each: value.in_language(each) for each in ("en", "zh")}
        return Text.of(**{each: f"{said}{mark}" for each, said in both.items() if said})
    if isinstance(value, tuple):
        return tuple(marked(item, mark) for item in value)
    if isinstance(value, dict | MappingProxyType):
        return {key: marked(item, mark) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{f.name: marked(getattr(value, f.name), mark) for f in fields(value)}
        )
    return value


def play(times: int, folder: Path) -> Seen:
    chosen, wrong, seen, marks = random.Random(9), list[str](), 0, 0
    with guide(folder) as on:
        content = on.kiosk.house.library.current
        assert content is not None
        contents = [
            replace(marked(content, mark), search_keys=content.search_keys) for mark in MARKS
        ]
        hashes = [_published(on, each) for each in contents]
        for number in range(times):
            which = (number + 1) % len(MARKS)
            if number % FOLDER_EACH == 0:
                on.published.point_to(hashes[which], urgent=True)
                wrong += [] if on.shows(hashes[which]) else [f"publish {number} did not arrive"]
            else:
                on.kiosk.house.library.swap(contents[which])
            found = _marks(on)
            seen += bool(found)
            marks += len(found)
            if found - {MARKS[which]}:
                wrong.append(f"{number}: {sorted(found)} on {on.kiosk.presenter.screen}")
            if number % 4 == 0:
                _goes(on, chosen)
        wrong += on.watch.at_end()
    figures = f"{seen:,} screens of one release, {times // FOLDER_EACH + 1} read from the folder"
    return Seen(times, figures, tuple(wrong if seen > times // 2 else [*wrong, "no marks seen"]))


def _published(on: Guide, content: Catalogue) -> str:
    on.publish(content)
    return on.published.hashes[-1]


def _goes(on: Guide, chosen: random.Random) -> None:
    """Somewhere else, home, back, or away."""
    house = on.kiosk.house
    kind = chosen.choice(sorted(house.screens.keys() - {ATTRACT}))
    listed = list(getattr(house.library.current, LISTS[kind])) if kind in LISTS else [""]
    on.open(kind, chosen.choice(listed))
    if chosen.random() < 0.2:
        house.navigator.back()
    if chosen.random() < 0.1:
        house.visit.end()
    QTest.qWait(1)


def _marks(on: Guide) -> set[str]:
    """Of everything that can be seen now, without waiting for anything."""
    QCoreApplication.processEvents()
    window = on.kiosk.window
    assert isinstance(window, QQuickWindow)
    texts = (str(item.property("text")) for item in _visible(window.contentItem()))
    return {mark for text in texts for mark in _MARK.findall(text)}


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        if item.inherits("QQuickText"):
            yield item
        for child in item.childItems():
            yield from _visible(child)


GOAL = Goal("each screen tells of one release", 10_000, "changes of release", 12, play, "U10")
