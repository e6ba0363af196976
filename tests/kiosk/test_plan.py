"""My plan, by real touches: codes are read off the glass, and nothing stays after the visit."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from db.catalogue import Catalogue
from kiosk.plans import take_lines
from kiosk.sessions import clashes
from tests.build import catalogue, place, scene, session, text
from tests.glass import Glass
from tests.kiosk.conftest import Start
from tests.kiosk.test_takeaway import read

SIZES = ("1080x1920", "1920x1080")


def content() -> Catalogue:
    return catalogue(
        sessions=[
            session("low", "2024-07-05 14:30", "2024-07-05 15:30", place="desk"),
            session("law", "2024-07-05 15:00", "2024-07-05 17:00", place="desk"),
            session("short", "2024-07-05 17:15", "2024-07-05 17:45", title=text("A; b, c", "短")),
            session("dinner", "2024-07-05 19:00", "2024-07-05 21:00"),
            session("saturday", "2024-07-06 09:30", "2024-07-06 10:30"),
            session("undated"),
        ],
        places=[place("hall", kind="hall"), place("desk", within="hall")],
    )


def seen_codes(glass: Glass) -> list[str]:
    """What a camera reads off the window."""
    window = glass.window
    assert isinstance(window, QQuickWindow)
    image = window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return [code.text for code in zxingcpp.read_barcodes(rows[:, : image.width()].copy())]


def entries(glass: Glass, language: str) -> list[dict[str, object]]:
    """The calendar that the visible code should hold, as values."""
    now = scene(content(), "2024-07-05 14:10", language, plan=glass.kiosk.house.plan.sessions)
    pages = take_lines.pages(clashes.planned(now), now)
    return [
        {
            "uid": entry.uid,
            "summary": entry.summary,
            "location": entry.location,
            "start": entry.start,
            "end": entry.end,
        }
        for page in pages
        for _, entry in page
    ]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("scheme", ["day", "night", "contrast"])
@pytest.mark.parametrize("size", SIZES)
def test_codes_are_read_off_the_glass(start: Start, size: str, scheme: str, language: str) -> None:
    """museum 13, 26: whole values, for the page of a session and for every code of a plan."""
    glass = start(content(), "--size", size, "--scheme", scheme, "--language", language)
    house = glass.kiosk.house
    glass.wake()
    house.navigator.open("session", "low")
    house.plan.toggle("low")
    glass.come_to_rest()
    assert [read(code) for code in seen_codes(glass)] == [entries(glass, language)]
    for other in ("law", "short", "dinner", "saturday", "undated"):
        house.plan.toggle(other)
    house.navigator.open("plan", "codes")
    found = []
    while True:
        glass.come_to_rest()
        (code,) = seen_codes(glass)
        found += read(code)
        if not house.screens["plan"].shown.after_text:
            break
        glass.tap(house.screens["plan"].shown.after_text)
    assert found == entries(glass, language)
    assert len(found) == 5


def test_clash_is_told_before_and_after_it_is_added(start: Start) -> None:
    glass = start(content())
    glass.wake()
    glass.kiosk.house.plan.toggle("low")
    glass.tap("Agenda")
    assert glass.says("Clashes with Low")
    glass.tap("15:00")
    assert glass.says("My plan, Clashes with Low, 14:30 to 15:30")
    glass.tap("Add to my plan")
    assert in_plan(glass) == ("low", "law")
    assert glass.says("My plan, Clashes with Low")
    glass.tap("In my plan, take out")
    assert in_plan(glass) == ("low",)


def in_plan(glass: Glass) -> tuple[str, ...]:
    return glass.kiosk.house.plan.sessions


def plan(glass: Glass) -> list[tuple[str, str, str]]:
    rows = glass.kiosk.house.screens["plan"].shown.rows
    return [(row.kind, row.time, row.title) for row in rows]


def test_plan_shows_clashes_gaps_and_what_fits(start: Start) -> None:
    glass = start(content())
    glass.wake()
    for id in ("low", "law", "dinner", "undated"):
        glass.kiosk.house.plan.toggle(id)
    glass.tap("My plan")
    assert plan(glass) == [
        ("day", "", "Friday 5 July"),
        ("session", "14:30", "Low"),
        ("clash", "Clash", "30 min at the same time as Low"),
        ("session", "15:00", "Law"),
        ("gap", "17:00", "Free 17:00 to 19:00"),
        ("fit", "17:15 to 17:45", "A; b, c"),
        ("session", "19:00", "Dinner"),
        ("heading", "", "No hour"),
        ("session", "No date", "Undated"),
    ]
    fit = next(t for t in glass.things() if t.name == "Add to my plan")
    glass.tap_at(fit.rect.center())
    assert "short" in glass.kiosk.house.plan.sessions


def test_empty_plan_says_how_to_begin_and_opens_the_agenda(start: Start) -> None:
    glass = start(content())
    glass.wake()
    glass.tap("My plan")
    assert glass.says("Nothing is in it yet")
    glass.tap("Open the agenda")
    assert glass.kiosk.house.navigator.route.kind == "agenda"


def test_all_is_removed_after_asking(start: Start) -> None:
    glass = start(content())
    glass.wake()
    glass.kiosk.house.plan.toggle("low")
    glass.kiosk.house.plan.toggle("law")
    glass.tap("My plan")
    glass.tap("Remove all")
    glass.tap("Keep my plan")
    assert len(glass.kiosk.house.plan.sessions) == 2
    glass.tap("Remove all")
    glass.tap("Yes, remove all 2")
    assert in_plan(glass) == ()
    assert glass.says("Nothing is in it yet")


def test_plan_is_gone_after_the_visit(start: Start) -> None:
    """museum 43"""
    glass = start(content())
    glass.wake()
    glass.tap("My plan")
    fresh = glass.kiosk.house.screens["plan"].shown
    glass.kiosk.house.plan.toggle("low")
    glass.come_to_rest()
    glass.tap("Take it away")
    glass.settle()
    assert glass.says("Code 1 of 1")
    glass.kiosk.house.visit.end()
    glass.wake()
    glass.tap("My plan")
    assert in_plan(glass) == ()
    assert glass.kiosk.house.screens["plan"].shown == fresh


def test_language_flips_keep_the_plan(start: Start) -> None:
    glass = start(content())
    glass.wake()
    for id in ("low", "law", "undated"):
        glass.kiosk.house.plan.toggle(id)
    glass.tap("My plan")
    before = plan(glass)
    for _ in range(20):
        glass.kiosk.presenter.flip_language()
    assert plan(glass) == before
    assert in_plan(glass) == ("low", "law", "undated")
