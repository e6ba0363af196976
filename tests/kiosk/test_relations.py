"""Relations of governance texts, told from both ends."""

from __future__ import annotations

import pytest

from db.catalogue import Relation
from kiosk.governance import relations
from kiosk.lists.lines import FactRow
from tests.build import catalogue, initiative, scene, text

OLD = initiative("old", "2019")
NEW = initiative(
    "new",
    "2024-07-01",
    short_name=text("N/1"),
    relations=(Relation("follows", "old", text("It came later."), ("news",)),),
)
NEWER = initiative(
    "newer", "2024-08-01", relations=(Relation("based-on", "old"), Relation("alongside", "gone"))
)
SCENE = scene(catalogue(initiatives=[NEWER, NEW, OLD]), "2024-07-05 14:10")


def row(how: str, label: str, other: str, title: str, **more: object) -> FactRow:
    values = {"screen": "initiative", "record": other, **more}
    return FactRow(f"{how}-{other}", label, title, **values)  # type: ignore[arg-type]


def test_relation_is_told_by_the_text_that_has_it() -> None:
    assert relations.rows(NEW, SCENE) == (
        row("follows", "Follows", "old", "Old", detail="It came later.", sources=1),
    )


def test_relation_is_told_by_the_other_end_in_order_of_date() -> None:
    assert relations.rows(OLD, SCENE) == (
        row("follows", "Followed by", "new", "N/1", detail="It came later.", sources=1),
        row("based-on", "Basis of", "newer", "Newer"),
    )


def test_relation_to_a_text_that_is_not_published_is_left_out() -> None:
    assert relations.rows(NEWER, SCENE) == (row("based-on", "Based on", "old", "Old"),)


@pytest.mark.parametrize(
    ("how", "forth", "back"),
    [
        ("carries-out", "Carries out", "Carried out by"),
        ("alongside", "Alongside", "Alongside"),
    ],
)
def test_every_relation_has_words_for_both_ends(how: str, forth: str, back: str) -> None:
    young = initiative("young", "2024", relations=(Relation(how, "old"),))
    here = scene(catalogue(initiatives=[OLD, young]), "2024-07-05 14:10")
    told = [relations.rows(each, here)[0].label for each in (young, OLD)]
    assert told == [forth, back]
