"""Choices on a screen: kept during the visit, and never in the way of a door."""

from __future__ import annotations

from db.catalogue import Catalogue
from tests.kiosk.conftest import Start


def test_way_to_the_treasures_wins_over_an_earlier_choice(start: Start, bundled: Catalogue) -> None:
    hall = next(iter(bundled.treasures.values())).award
    glass = start(bundled)
    glass.wake()
    glass.tap("Awards")
    glass.tap("SAIL Star")
    assert glass.says("SAIL Star: 6 named")
    glass.tap("Home")
    glass.kiosk.house.navigator.open("awards", hall)
    glass.settle()
    assert glass.says("Treasures of the hall: 8 named")
    glass.tap("All")
    assert glass.says("SAIL Award: 5 named")


def test_choice_of_an_award_is_still_there_after_looking_at_a_winner(
    start: Start, bundled: Catalogue
) -> None:
    glass = start(bundled)
    glass.wake()
    glass.tap("Awards")
    glass.tap("SAIL Star")
    glass.tap("Step large models")
    glass.tap("Back")
    assert glass.says("SAIL Star: 6 named")


def test_chip_leads_back_to_now_from_another_day(start: Start, bundled: Catalogue) -> None:
    glass = start(bundled)
    glass.wake()
    glass.tap("Agenda")
    glass.tap("Sat 6")
    glass.tap("Now")
    assert glass.says("Friday 5 July")


def test_list_begins_at_its_top_when_the_day_changes(start: Start, bundled: Catalogue) -> None:
    glass = start(bundled, "--size", "1920x1080")
    glass.wake()
    glass.tap("Agenda")
    rows = [t for t in glass.things() if t.name.startswith("Date only")]
    centre = rows[0].rect.center()
    glass.drag(centre, centre - type(centre)(0, 300))
    glass.tap("Thu 4")
    headings = [t for t in glass.things() if t.name.startswith("No hour")]
    assert [t.rect.y() > 80 for t in headings] == [True]
