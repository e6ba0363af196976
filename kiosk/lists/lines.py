"""Lines that several screens share: facts and links. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from db.catalogue import Text
from db.frozen import dataclass
from kiosk.scene import Scene
from kiosk.wording import phrases


@dataclass(frozen=True, slots=True)
class FactRow:
    """A label in the hanging column, words on the axis. `screen` is "" where it opens none.

    A plain row is a line of running text; without a label it goes on with the row above.
    `map_text` offers to show the place `map` on the plan; "" where there is none.
    `kind` is "fact", or "section" for the heading that says `title`.
    """

    key: str
    label: str
    title: str
    detail: str = ""
    strand: str = ""
    mark: str = ""
    sources: int = 0
    differs: bool = False
    plain: bool = False
    screen: str = ""
    record: str = ""
    map: str = ""
    map_text: str = ""
    kind: str = "fact"


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A line that opens a screen, `hang` standing in the hanging column."""

    key: str
    title: str
    detail: str = ""
    aside: str = ""
    hang: str = ""
    strand: str = ""
    mark: str = ""
    sources: int = 0
    differs: bool = False
    screen: str = ""
    record: str = ""


def headed(key: str, title: str, facts: Iterable[FactRow]) -> tuple[FactRow, ...]:
    """The facts under their heading; nothing where there are none."""
    told = tuple(facts)
    return (FactRow(f"section-{key}", "", title, kind="section"), *told) if told else ()


def joined(texts: Iterable[Text], scene: Scene) -> str:
    """Texts one after another in the visitor's language."""
    return phrases.listed([scene.words.of(text) for text in texts], scene.words)
