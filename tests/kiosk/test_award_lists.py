"""Awards as lists: letters, winners of this year, treasures with their booths."""

from __future__ import annotations

from db.catalogue import Criterion, Text
from kiosk.halls import award_lists, award_winners
from kiosk.halls.award_lists import LetterCell, TreasureRow
from kiosk.lists.lines import LinkRow
from tests.build import award, catalogue, scene, text, treasure, winner

SAIL = award("sail", criteria=(Criterion("S", text("Superior", "超越")), Criterion("A", text("A"))))


def rows(*winners: object, language: str = "en") -> tuple[LinkRow, ...]:
    content = catalogue(awards=[SAIL, award("star")], winners=list(winners))
    return award_winners.winners(SAIL, scene(content, "2024-07-05 14:10", language))


def link(key: str, title: str, **more: object) -> LinkRow:
    return LinkRow(key, title, screen="award", record=key, **more)  # type: ignore[arg-type]


def test_letters_are_told_in_both_languages() -> None:
    now = scene(catalogue(awards=[SAIL]), "2024-07-05 14:10")
    assert award_lists.letters(SAIL, now) == (
        LetterCell("sail-0", "S", "Superior", "超越"),
        LetterCell("sail-1", "A", "A", ""),
    )


def test_winners_are_those_of_this_award_and_year() -> None:
    known = [winner("x", "sail"), winner("old", "sail", year=2023), winner("y", "star")]
    assert rows(*known) == (link("x", "X"),)


def test_winner_is_told_by_the_work_then_the_person_then_the_organisation() -> None:
    work, ada = text("Engine"), text("Ada")
    assert rows(
        winner("a", "sail", project=work, person=ada, disagreements=("d",)),
        winner("b", "sail", person=ada),
        winner("c", "sail"),
    ) == (
        link("a", "Engine", aside="Ada, A", differs=True),
        link("b", "Ada", aside="B"),
        link("c", "C"),
    )


def test_owners_stand_below_in_every_row_when_one_does_not_fit() -> None:
    short = winner("a", "sail", project=text("Engine"))
    long = winner("b", "sail", project=text("E" * 30), entrant=text("B" * 23))
    fits = winner("b", "sail", project=text("E" * 30), entrant=text("B" * 22))
    assert [(row.aside, row.detail) for row in rows(short, long)] == [("", "A"), ("", "B" * 23)]
    assert [(row.aside, row.detail) for row in rows(short, fits)] == [("A", ""), ("B" * 22, "")]


def test_han_takes_the_width_of_two_letters() -> None:
    wide = winner("a", "sail", project=text("引" * 20), entrant=text("得" * 7))
    assert [row.detail for row in rows(wide)] == ["得" * 7]


def test_winner_named_in_another_language_is_marked() -> None:
    assert rows(winner("a", "sail", entrant=Text.of(zh="得主"))) == (link("a", "得主", mark="中"),)


def test_treasures_tell_rank_owner_and_booth() -> None:
    content = catalogue(
        awards=[award("hall")],
        treasures=[
            treasure("robot", "hall", 1, organisation=text("Lab"), booth=text("H1-B108")),
            treasure("model", "hall", 2, name=Text.of(zh="模型"), disagreements=("d",)),
        ],
    )
    assert award_lists.treasures(scene(content, "2024-07-05 14:10")) == (
        TreasureRow("robot", "1", "Robot", "", "Lab", "H1-B108", False),
        TreasureRow("model", "2", "模型", "中", "", "", True),
    )
