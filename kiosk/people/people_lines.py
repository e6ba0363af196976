"""People as lines. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from db.catalogue import Person
from db.frozen import dataclass
from kiosk.scene import Scene
from kiosk.wording import phrases


@dataclass(frozen=True, slots=True)
class PersonRow:
    key: str
    name: str
    detail: str
    mark: str
    sources: int
    differs: bool


def person_row(person: Person, scene: Scene) -> PersonRow:
    words = scene.words
    return PersonRow(
        key=person.id,
        name=words.of(person.name),
        detail=phrases.listed([words.of(person.role), words.of(person.affiliation)], words),
        mark=words.mark(person.name),
        sources=len(person.sources),
        differs=bool(person.disagreements),
    )


def people_rows(ids: Iterable[str], scene: Scene) -> tuple[PersonRow, ...]:
    """People in the order given; ids without a record are left out."""
    people = scene.catalogue.people
    return tuple(person_row(people[i], scene) for i in dict.fromkeys(ids) if i in people)
