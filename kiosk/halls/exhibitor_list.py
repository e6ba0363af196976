"""Exhibitors as lines, by letter. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from db.catalogue import Exhibitor
from kiosk.lists import letters
from kiosk.lists.hanging import HangingRow
from kiosk.scene import Scene
from kiosk.wording import phrases
from kiosk.wording.country_names import country

SHOWN_THINGS = 3
LETTERS_FROM = 12
"""From so many exhibitors on, letters stand between them."""


def exhibitor_rows(exhibitors: Iterable[Exhibitor], scene: Scene) -> list[HangingRow]:
    """In the order of the visitor's alphabet."""
    named = letters.by_name(exhibitors, scene)
    lettered, before = len(named) >= LETTERS_FROM, ""
    first_time, rows = scene.words.tr("first time here"), []
    countries = {e.country: country(e.country, scene.words) for _, e in named}
    for letter, exhibitor in named:
        if lettered and letter != before:
            rows.append(HangingRow(f"letter-{letter}", "letter", title=letter))
        before = letter
        aside = first_time if exhibitor.first_time else countries[exhibitor.country]
        rows.append(_exhibitor(exhibitor, aside, scene))
    return rows


def _exhibitor(exhibitor: Exhibitor, aside: str, scene: Scene) -> HangingRow:
    words = scene.words
    return HangingRow(
        key=f"exhibitors/{exhibitor.id}",
        hang=exhibitor.booth or "",
        title=words.of(exhibitor.name),
        detail=phrases.listed([words.of(t) for t in exhibitor.exhibits[:SHOWN_THINGS]], words),
        aside=aside,
        mark=words.mark(exhibitor.name),
        sources=len(exhibitor.sources),
        differs=bool(exhibitor.disagreements),
        screen="exhibitor",
        record=exhibitor.id,
        asks=f"exhibitors/{exhibitor.id}",
    )
