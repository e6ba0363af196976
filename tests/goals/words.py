"""Every text of a release is another attack: each is shown as it stands, and nothing is fetched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import cycle
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from db.catalogue import Catalogue, Text
from tests.canary import FileCanary, WebCanary
from tests.goals.corpus import payloads
from tests.goals.goal import Goal, Seen
from tests.goals.guide import Guide, guide
from tests.kiosk.test_hostile import COLUMNS, PLAIN_TEXT, pages, text_format, text_items

AT_ONCE = 100
"""Payloads in one release, one text after the other."""
FEWEST = 0.9
"""Of the payloads of a release, the share that is seen on some page in its order."""


def play(times: int, folder: Path) -> Seen:
    (canary := folder / "canaries").mkdir()
    file, wrong, seen, drawn = FileCanary(canary / "canary.png"), list[str](), set[str](), 0
    with WebCanary() as web, guide(folder) as on:
        content = on.kiosk.house.library.current
        assert content is not None
        corpus = payloads(times, web.url, file.url)
        for first in range(0, len(corpus), AT_ONCE):
            part = corpus[first : first + AT_ONCE]
            poisoned = _poisoned(content, cycle(part))
            on.kiosk.house.library.swap(replace(poisoned, search_keys=content.search_keys))
            for kind, record in pages(content):
                on.open(kind, record)
                found, formats = _drawn(on)
                drawn += 1
                seen |= {each for each in part if any(each in text for text in found)}
                wrong += (
                    [] if formats <= {PLAIN_TEXT} else [f"{kind} has texts of formats {formats}"]
                )
            wrong += on.watch.wrong()
        wrong += on.watch.at_end()
        visits, openings = web.visits(), file.openings()
    wrong += [f"{visits} requests, {openings} openings"] if visits or openings else []
    if len(seen) < FEWEST * len(corpus):
        wrong.append(f"only {len(seen)} of {len(corpus)} were seen as they stand")
    figures = (
        f"{len(seen):,} seen letter by letter on {drawn:,} pages, {visits} requests, "
        f"{openings} openings"
    )
    return Seen(len(corpus), figures, tuple(wrong))


def _poisoned(content: Catalogue, attacks: Iterator[str]) -> Catalogue:
    return _with(content, attacks)  # type: ignore[no-any-return]


def _with(value: Any, attacks: Iterator[str]) -> Any:
    if isinstance(value, Text):
        return Text.of(en=next(attacks), zh=next(attacks)) if value else value
    if isinstance(value, tuple):
        return tuple(_with(item, attacks) for item in value)
    if isinstance(value, dict | MappingProxyType):
        return {key: _with(item, attacks) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changes = {each.name: getattr(value, each.name) for each in fields(value)}
        words = {
            name for name, held in changes.items() if isinstance(held, str) and name in COLUMNS
        }
        return replace(
            value,
            **{
                name: next(attacks) if name in words else _with(held, attacks)
                for name, held in changes.items()
            },
        )
    return value


def _drawn(on: Guide) -> tuple[list[str], set[int]]:
    """The texts that a frame shows, and the formats of all."""
    QCoreApplication.processEvents()
    window = on.kiosk.window
    assert isinstance(window, QQuickWindow)
    window.grabWindow()
    items = text_items(window)
    shown = [str(item.property("text")) for item in items if item.isVisible()]
    return shown, {text_format(item) for item in items}


GOAL = Goal(
    "shown as it stands, nothing fetched, no file opened",
    2_000,
    "payloads, each in some field",
    0,
    play,
    "S1 S2",
)
