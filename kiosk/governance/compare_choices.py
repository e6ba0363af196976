"""The list to choose a text from that is compared. Pure."""

from __future__ import annotations

from db.catalogue import Initiative
from db.frozen import dataclass
from kiosk.governance import initiative_lines
from kiosk.scene import Scene
from kiosk.visitor.compared import Pair
from kiosk.wording import phrases


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
