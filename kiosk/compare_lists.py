"""What stands round a comparison: its two heads, and the list to choose a text from. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from db.catalogue import Initiative
from kiosk import addresses, initiative_lines, phrases
from kiosk.compared import SIDES, Pair
from kiosk.scene import Scene

SQUARE = 144
"""Logical pixels of a code in a head."""


@dataclass(frozen=True, slots=True)
class SideHead:
    """The head of a column: tag, name, and the official address as text and as a code."""

    key: str
    tag: str
    name: str
    full: str = ""
    full_mark: str = ""
    mark: str = ""
    address: str = ""
    code: str = ""
    known: bool = True


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A text that can be put on a side; `tag` says where it stands already."""

    key: str
    date: str
    title: str
    detail: str
    mark: str
    tag: str
    selected: bool


def heads(pair: Pair, scene: Scene) -> tuple[SideHead, ...]:
    return tuple(_head(side, getattr(pair, side), scene) for side in SIDES)


def _head(side: str, initiative_id: str, scene: Scene) -> SideHead:
    words, initiative = scene.words, scene.catalogue.initiatives.get(initiative_id)
    if initiative is None:
        return SideHead(side, side.upper(), words.tr("No text chosen yet"), known=False)
    name = initiative.short_name or initiative.name
    return SideHead(
        key=side,
        tag=side.upper(),
        name=words.of(name),
        full=words.of(initiative.name) if initiative.short_name else "",
        full_mark=words.mark(initiative.name) if initiative.short_name else "",
        mark=words.mark(name),
        address=initiative.url or words.tr("no official address published"),
        code=addresses.code_of(initiative.url, SQUARE),
    )


def choices(pair: Pair, side: str, scene: Scene) -> tuple[ChoiceRow, ...]:
    """Every text, the oldest first; the one on `side` is selected."""
    every = sorted(scene.catalogue.initiatives.values(), key=lambda i: (i.date, i.id))
    return tuple(_choice(each, pair, getattr(pair, side), scene) for each in every)


def _choice(initiative: Initiative, pair: Pair, chosen: str, scene: Scene) -> ChoiceRow:
    words = scene.words
    name = initiative.short_name or initiative.name
    return ChoiceRow(
        key=initiative.id,
        date=phrases.partial_date(initiative.date, words),
        title=words.of(name),
        detail=initiative_lines.who(initiative, scene),
        mark=words.mark(name),
        tag=pair.tag(initiative.id),
        selected=initiative.id == chosen,
    )
