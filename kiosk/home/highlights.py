"""What attract shows one at a time: treasures, forums, things to join, what comes next. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, zip_longest
from typing import Any

from kiosk.home.highlight_words import Shown, told
from kiosk.language import Words
from kiosk.scene import Scene
from kiosk.sessions import timetable

COMING = 4
"""Sessions that are told of ahead."""


def highlights_of(scene: Scene) -> list[Shown]:
    """In turn one of each kind, for as long as there are any."""
    catalogue = scene.catalogue
    lists: list[Sequence[Shown]] = [
        list(catalogue.treasures.values()),
        list(catalogue.forums.values()),
        list(catalogue.activities.values()),
        timetable.every(catalogue).coming(scene.moment, COMING),
    ]
    return [shown for shown in chain.from_iterable(zip_longest(*lists)) if shown is not None]


def highlight(shown: Sequence[Shown], turn: int, scene: Scene, other: Words) -> dict[str, Any]:
    if not shown:
        return {}
    record = shown[turn % len(shown)]
    own, there = told(record, scene), told(record, replace(scene, words=other))
    return {
        "highlight_kind": own.kind,
        "highlight_kind_other": there.kind,
        "highlight_title": own.title,
        "highlight_title_other": there.title,
        "highlight_place": own.place,
        "highlight_place_other": there.place,
    }
