"""People: everybody whom the sources name, in the order of names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from db.catalogue import Catalogue, Person
from db.frozen import dataclass
from kiosk.kept import kept
from kiosk.language import Words
from kiosk.lists.lines import LinkRow
from kiosk.people.name_order import in_order
from kiosk.people.named_in import Appearances, appearances
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases


@dataclass(frozen=True, slots=True)
class LetterKey:
    """A key of the letter strip: it leads to `row` of the list."""

    key: str
    text: str
    row: int


@dataclass(frozen=True, slots=True)
class PeopleProps:
    where: str = ""
    title: str = ""
    aside: str = ""
    detail: str = ""
    empty: str = ""
    rows: tuple[LinkRow, ...] = ()
    first_rows: tuple[LinkRow, ...] = ()
    second_rows: tuple[LinkRow, ...] = ()
    letters: tuple[LetterKey, ...] = ()


def derive_people(scene: Scene) -> PeopleProps:
    return _props(scene.catalogue, scene.words)


@kept
def _props(catalogue: Catalogue, words: Words) -> PeopleProps:
    """The same at every hour and for every visitor."""
    order = in_order(catalogue, words.language)
    if not order:
        nobody = words.tr("Nobody is named yet. Staff can add people.")
        return PeopleProps(where=words.tr("People"), title=words.tr("People"), empty=nobody)
    found, heads = appearances(catalogue), _heads([letter for letter, _ in order])
    half = (len(order) + 1) // 2
    rows = tuple(
        _row(person, letter if n == heads[letter] else "", found.get(person.id), words)
        for n, (letter, person) in enumerate(order)
    )
    return PeopleProps(
        where=words.tr("People"),
        title=words.tr("People"),
        aside=words.tr("{n} people", len(order)),
        detail=words.tr("Everybody whom the sources name, by name"),
        rows=rows,
        first_rows=rows[:half],
        second_rows=_headed(rows[half:], order[half:]),
        letters=tuple(
            LetterKey(letter, words.tr("People under {letter}", letter=letter), row)
            for letter, row in heads.items()
        ),
    )


def _heads(letters: list[str]) -> dict[str, int]:
    """The first row of each letter."""
    heads: dict[str, int] = {}
    for row, letter in enumerate(letters):
        heads.setdefault(letter, row)
    return heads


def _headed(rows: tuple[LinkRow, ...], order: Sequence[tuple[str, Person]]) -> tuple[LinkRow, ...]:
    """A column says the letter that it begins with, though the letter began before it."""
    return tuple(replace(row, hang=order[0][0]) if n == 0 else row for n, row in enumerate(rows))


def _row(person: Person, letter: str, found: Appearances | None, words: Words) -> LinkRow:
    return LinkRow(
        key=person.id,
        title=words.of(person.name),
        detail=words.of(person.affiliation),
        aside=_counted(found or Appearances(), words),
        hang=letter,
        mark=words.mark(person.name),
        screen="person",
        record=person.id,
    )


def _counted(found: Appearances, words: Words) -> str:
    """ "2 forums, 1 session"; what there is none of is left out."""
    forums = words.tr("{n} forums", len(found.forums)) if found.forums else ""
    sessions = words.tr("{n} sessions", len(found.sessions)) if found.sessions else ""
    return phrases.listed([forums, sessions], words)


class PeopleViewModel(ScreenViewModel, props=PeopleProps):
    def derive(self, scene: Scene, route: Route) -> PeopleProps:
        return derive_people(scene)
