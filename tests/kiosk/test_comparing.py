"""A visitor compares two governance texts, by real touches."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from db.catalogue import Aspect, Backing, Catalogue, Claim, Disagreement, KeyPoint, Relation
from kiosk.visitor.compared import Pair
from tests.build import catalogue, initiative, text
from tests.glass import Glass
from tests.kiosk.conftest import Start

PORTRAIT, LANDSCAPE = "1080x1920", "1920x1080"
orientations = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])


def content() -> Catalogue:
    point = text("Keep it open", "保持开放")
    claims = (Claim(text("140"), ("news",)), Claim(text("123"), ("news",)))
    differ = Disagreement(id="c", about=text("Backers"), claims=claims, subjects=())
    return catalogue(
        aspects=[Aspect(id="openness", name=text("Openness", "开放"))],
        disagreements=[differ],
        initiatives=[
            initiative("pact", "2023-03-01", key_points=(KeyPoint(point, "openness"),)),
            initiative(
                "charter",
                "2024-07-01",
                binding=True,
                url="https://example.org/charter",
                backing=Backing(140, text("sponsors", "个提案国")),
                key_points=(KeyPoint(point, "openness"),),
                relations=(Relation("follows", "pact", text("It came later.", "随后。")),),
                disagreements=("c",),
            ),
            initiative("code", "2024-07-02"),
        ],
    )


def at_timeline(start: Start, size: str) -> Glass:
    glass = start(content(), "--size", size)
    glass.wake()
    glass.kiosk.house.navigator.open("governance")
    glass.settle()
    return glass


def tags(glass: Glass) -> list[str]:
    """Names of the marked entries of the timeline."""
    return [n for n in glass.touchable_names() if n.endswith((", A", ", B"))]


def heads(glass: Glass) -> list[str]:
    names = glass.names(QAccessible.Role.Heading)
    return [name for name in names if name.startswith(("A, ", "B, "))]


def choose_two(glass: Glass) -> None:
    glass.tap("Choose two to compare")
    glass.tap("1 Jul, Charter")
    glass.tap("1 Mar, Pact")


@orientations
def test_two_texts_are_chosen_compared_swapped_and_left(start: Start, size: str) -> None:
    glass = at_timeline(start, size)
    choose_two(glass)
    assert [name[-1] for name in tags(glass)] == ["B", "A"]
    glass.tap("Compare")
    assert heads(glass) == ["A, Charter", "B, Pact"]
    assert glass.says("A, Force, Binding") and glass.says("B, Force, Not binding")
    assert glass.says("same in both, Openness, Keep it open")
    glass.tap("Swap sides")
    assert heads(glass) == ["A, Pact", "B, Charter"]
    glass.tap("Differences only")
    glass.come_to_rest()
    assert not glass.says("Keep it open")
    assert glass.says("B, Force, Binding")
    glass.tap("Back to timeline")
    assert [name[-1] for name in tags(glass)] == ["A", "B"]


@orientations
def test_choosing_says_what_is_to_do_and_can_be_given_up(start: Start, size: str) -> None:
    glass = at_timeline(start, size)
    glass.tap("Choose two to compare")
    assert glass.says("Touch two texts in the list.")
    glass.tap("2 Jul, Code")
    assert glass.says("Touch one more text.")
    assert glass.find("2 Jul, Code").checked
    glass.tap("2 Jul, Code")
    assert glass.says("Touch two texts in the list.")
    glass.tap("Cancel")
    assert tags(glass) == []
    glass.tap("2 Jul, Code")
    assert glass.kiosk.house.navigator.route.record == "code"


@orientations
def test_text_is_compared_from_its_own_page_and_a_side_is_changed(start: Start, size: str) -> None:
    glass = at_timeline(start, size)
    glass.tap("2 Jul, Code")
    glass.tap("Compare with…")
    assert glass.says("Which text is B?")
    glass.tap("1 July 2024, Charter")
    assert heads(glass) == ["A, Code", "B, Charter"]
    glass.tap("Change B")
    assert glass.find("1 July 2024, Charter").checked
    glass.tap("1 March 2023, Pact")
    assert heads(glass) == ["A, Code", "B, Pact"]
    glass.tap("Change A")
    glass.tap("Close")
    assert heads(glass) == ["A, Code", "B, Pact"]


def test_choosing_the_other_side_s_text_changes_places(start: Start) -> None:
    glass = at_timeline(start, PORTRAIT)
    choose_two(glass)
    glass.tap("Compare")
    glass.tap("Change A")
    glass.tap("1 March 2023, Pact")
    assert heads(glass) == ["A, Pact", "B, Charter"]


def test_language_flip_keeps_both_texts_and_the_switch(start: Start) -> None:
    glass = at_timeline(start, PORTRAIT)
    choose_two(glass)
    glass.tap("Compare")
    glass.tap("Differences only")
    glass.tap("中文")
    glass.come_to_rest()
    assert heads(glass) == ["A, 倡议charter", "B, 倡议pact"]
    assert glass.find("只看不同").checked
    assert not glass.says("保持开放")


def test_visit_that_ends_forgets_both_texts_and_the_switch(start: Start) -> None:
    """museum 43"""
    glass = at_timeline(start, PORTRAIT)
    choose_two(glass)
    glass.tap("Compare")
    glass.tap("Differences only")
    glass.kiosk.house.visit.end()
    glass.wake()
    glass.kiosk.house.navigator.open("governance")
    glass.settle()
    assert tags(glass) == []
    glass.kiosk.house.navigator.open("compare")
    glass.settle()
    assert glass.says("Which text is A?")
    glass.tap("1 July 2024, Charter")
    glass.tap("1 March 2023, Pact")
    assert glass.find("All rows").checked


def test_backers_that_sources_differ_on_open_the_source_sheet(start: Start) -> None:
    glass = at_timeline(start, PORTRAIT)
    choose_two(glass)
    glass.tap("Compare")
    glass.tap("A, Backers, 140 sponsors")
    assert glass.says("The sources differ")


def test_relation_opens_the_other_text_from_both_ends(start: Start) -> None:
    glass = at_timeline(start, PORTRAIT)
    glass.tap("1 Jul, Charter")
    glass.tap("Follows, Pact, It came later.")
    assert glass.kiosk.house.navigator.route.record == "pact"
    glass.tap("Followed by, Charter")
    assert glass.kiosk.house.navigator.route.record == "charter"


def test_year_strip_marks_where_the_visitor_is(start: Start) -> None:
    many = [initiative(f"text-{n:02}", f"{2010 + n}-05-01") for n in range(14)]
    many += [initiative(f"more-{n:02}", f"2024-05-{n + 1:02}") for n in range(30)]
    glass = start(catalogue(initiatives=many))
    glass.wake()
    glass.kiosk.house.navigator.open("governance")
    glass.settle()
    assert marked(glass) == ["2010 1"]
    glass.tap("2015 1")
    assert marked(glass) == ["2015 1"]
    middle = QPoint(540, 1000)
    glass.drag(middle, middle - QPoint(0, 700))
    assert marked(glass) > ["2017 1"]


def marked(glass: Glass) -> list[str]:
    return [t.name for t in glass.things() if t.checked and t.name[:2] == "20"]


def test_text_that_is_not_in_the_release_any_more_is_not_compared(start: Start) -> None:
    """museum 19"""
    glass = at_timeline(start, PORTRAIT)
    choose_two(glass)
    glass.tap("Compare")
    less = catalogue(initiatives=[initiative("pact", "2023-03-01")])
    glass.kiosk.house.library.swap(less)
    assert heads(glass) == ["A, No text chosen yet", "B, Pact"]


def test_pair_puts_takes_away_and_swaps() -> None:
    assert Pair().toggled("x") == Pair("x")
    assert Pair("x").toggled("y") == Pair("x", "y")
    assert Pair("x", "y").toggled("x") == Pair("", "y")
    assert Pair("", "y").toggled("z") == Pair("z", "y")
    assert Pair("x", "y").toggled("z") == Pair("x", "z")
    assert Pair("x", "y").put("a", "y") == Pair("y", "x")
    assert Pair("x", "y").put("b", "z") == Pair("x", "z")
    assert Pair("x", "y").within({"y"}) == Pair("", "y")
    assert [Pair().missing, Pair("x").missing, Pair("x", "y").missing] == ["a", "b", ""]
