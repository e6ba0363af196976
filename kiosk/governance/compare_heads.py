"""The two heads over a comparison. Pure."""

from __future__ import annotations

from db.frozen import dataclass
from kiosk.governance import addresses
from kiosk.scene import Scene
from kiosk.visitor.compared import SIDES, Pair

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
