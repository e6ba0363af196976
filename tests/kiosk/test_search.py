"""The search page: what a visitor types, sees and touches."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest

from db.catalogue import Catalogue
from kiosk.screens.search import (
    KindChip,
    SearchChoices,
    SearchProps,
    SearchViewModel,
    derive_search,
    typed,
)
from kiosk.search.index import LONGEST
from kiosk.search.results import SearchRow, first_shown
from tests.build import catalogue, forum, keyed, person, scene, session, text
from tests.glass import Glass
from tests.kiosk.conftest import Start
from tests.kiosk.test_accessibility import LANDSCAPE, LOOKS, PORTRAIT, faults

CONTENT = keyed(
    catalogue(
        sessions=[
            session("law", "2024-07-05 15:30", "2024-07-05 17:00", title=text("Law day", "法律日")),
            session("tech", "2024-07-06 09:30", title=text("Law and tech", "法律科技")),
            session("undated", title=text("Law without a date")),
        ],
        forums=[forum("law", title=text("Rule of law", "法治论坛"))],
        people=[person("müller", name=text("Gerd Müller", "穆勒"))],
    )
)


def searched(query: str, language: str = "en", **choices: object) -> SearchProps:
    given = SearchChoices(query, **choices)  # type: ignore[arg-type]
    return derive_search(scene(CONTENT, "2024-07-05 14:10", language), given)


def shown(glass: Glass) -> SearchProps:
    props = glass.kiosk.house.screens["search"].shown
    assert isinstance(props, SearchProps)
    return props


def press(glass: Glass, keys: str) -> None:
    """Touch keys of the keypad one after another."""
    for key in keys:
        (found,) = [thing for thing in glass.things() if thing.touched and thing.name == key]
        glass.tap_at(found.rect.center())


def at_search(start: Start, content: Catalogue, *flags: str) -> Glass:
    glass = start(content, *flags)
    glass.wake()
    glass.tap("Search")
    return glass


def test_results_stand_in_groups_with_counts_and_the_match_marked() -> None:
    assert searched("rule").rows == (
        SearchRow(
            key="forums/law",
            kind="result",
            name="Forums, Rule of law, date not published",
            group="Forums",
            count="1 found",
            strand="named",
            match="Rule",
            after=" of law",
            detail="date not published",
            screen="forum",
            record="law",
        ),
    )
    assert searched("law").chips == (
        KindChip("", "All", "4", True),
        KindChip("sessions", "Agenda", "3", False),
        KindChip("forums", "Forums", "1", False),
    )


def test_every_session_that_is_found_says_its_own_day() -> None:
    """museum 36: results come from all days, and one without a day says so."""
    rows = [row for row in searched("law").rows if row.key.startswith("sessions/")]
    assert [row.detail for row in rows] == [
        "Fri 5 July, 15:30 to 17:00, room not published",
        "Sat 6 July, 09:30, room not published",
        "No date, room not published",
    ]


def test_match_in_the_other_language_is_shown_below_the_title() -> None:
    (row,) = [row for row in searched("fzlt").rows if row.kind == "result"]
    assert (row.before, row.match, row.after) == ("Rule of law", "", "")
    assert (row.found_before, row.found_match, row.found_after) == ("", "法治论坛", "")
    assert searched("fzlt").status == "by initials, 1 found"
    assert searched("fazhi", "zh").status == "拼音，1条"


def test_kind_that_has_nothing_left_shows_all() -> None:
    props = searched("muller", group="sessions")
    assert [chip.selected for chip in props.chips] == [True, False]
    assert [row.key for row in props.rows] == ["people/müller"]


def test_group_unfolds(bundled: Catalogue) -> None:
    """A few of each kind; a touch on "more" shows the rest."""
    view = SearchViewModel()
    view.refresh(scene(bundled, "2024-07-05 14:10"), view._route)
    view.typeText("governance")
    more = [row for row in view.shown.rows if row.kind == "more"]
    before = len(view.shown.rows)
    view.unfold(more[0].record)
    rest = int(more[0].before.split()[0])
    assert len(view.shown.rows) == before + rest - 1


@pytest.mark.parametrize(
    ("alone", "count", "unfolded", "shown"),
    [
        (True, 21, 0, 21),
        (True, 100, 0, 20),
        (True, 100, 1, 70),
        (True, 100, 2, 120),
        (False, 3, 0, 3),
        (False, 100, 0, 2),
        (False, 100, 1, 52),
    ],
)
def test_so_many_of_a_group_are_shown_and_a_single_one_is_never_left_over(
    alone: bool, count: int, unfolded: int, shown: int
) -> None:
    assert first_shown(count, alone, unfolded) == shown


def test_nothing_found_says_so_and_offers_what_there_is() -> None:
    rows = searched("mullr").rows
    assert (rows[0].kind, rows[0].before) == ("head", "Nothing found for “mullr”")
    assert (rows[1].kind, rows[1].record, rows[1].detail) == ("try", "muller", "1 found")
    calm = searched("qqqq").rows
    assert calm[0].detail == "Nothing in the guide is near it either. These can be found:"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=LONGEST), max_size=4))
def test_whatever_is_typed_stays_short_and_printable(parts: list[str]) -> None:
    query = ""
    for part in parts:
        query = typed(query, part)
    assert len(query) <= 64
    assert query.isprintable()
    assert searched(query).query == query


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_touches_on_the_keypad_find_and_open_a_record(start: Start, size: str) -> None:
    glass = at_search(start, CONTENT, "--size", size)
    press(glass, "muller")
    assert (shown(glass).query, shown(glass).status) == ("muller", "1 found")
    glass.tap("People, Gerd Müller")
    assert glass.kiosk.house.navigator.route.kind == "person"
    glass.tap("Back")
    assert shown(glass).query == "muller"
    glass.tap("Delete a letter")
    glass.tap("space")
    assert shown(glass).query == "mulle "
    glass.tap("clear")
    assert (shown(glass).query, glass.says("What are you looking for?")) == ("", True)


def test_key_is_drawn_pressed_on_the_next_frame(start: Start) -> None:
    glass = at_search(start, CONTENT)
    (key,) = [thing for thing in glass.things() if thing.touched and thing.name == "g"]
    point = key.rect.center() - QPoint(0, 30)
    before = glass.kiosk.window.grabWindow().pixelColor(point)
    device = glass._device
    QTest.touchEvent(glass.window, device).press(0, point, glass.window).commit()
    pressed = glass.kiosk.window.grabWindow().pixelColor(point)
    QTest.touchEvent(glass.window, device).release(0, point, glass.window).commit()
    assert pressed != before
    assert shown(glass).query == "g"


def write(glass: Glass, words: str) -> None:
    """A keyboard or scanner, as fast as it can."""
    for each in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, each)
            QCoreApplication.sendEvent(glass.window, key)


def test_keyboard_and_scanner_write_too(start: Start) -> None:
    glass = at_search(start, CONTENT)
    write(glass, "Mulx")
    QTest.keyClick(glass.window, Qt.Key.Key_Backspace)
    write(glass, "ler")
    assert shown(glass).query == "Muller"
    write(glass, "0123456789" * 20 + "\r")
    assert shown(glass).query == ("Muller" + "0123456789" * 20)[:64]


def test_language_flip_keeps_the_query_and_the_end_of_the_visit_forgets_it(start: Start) -> None:
    glass = at_search(start, CONTENT)
    press(glass, "fa")
    glass.tap("中文")
    assert (shown(glass).query, shown(glass).rows[0].group) == ("fa", "议程")
    glass.kiosk.house.visit.end()
    assert glass.kiosk.house.screens["search"]._choices.now == SearchChoices()  # type: ignore[attr-defined]


def test_suggestion_and_kind_are_touched(start: Start) -> None:
    glass = at_search(start, CONTENT)
    press(glass, "rulle")
    glass.tap("rule, 1 found")
    assert shown(glass).query == "rule"
    glass.tap("clear")
    press(glass, "law")
    glass.tap("Forums 1")
    assert [row.key for row in shown(glass).rows] == ["forums/law"]


def test_box_says_its_name_and_what_was_typed(start: Start) -> None:
    glass = at_search(start, CONTENT)
    press(glass, "m")
    boxes = [thing for thing in glass.things() if thing.role == QAccessible.Role.EditableText]
    assert [box.name for box in boxes] == ["What to look for"]
    root = QAccessible.queryAccessibleInterface(glass.window)
    assert "m" in values(root)


def values(interface: object) -> list[str]:
    found = []
    for index in range(interface.childCount()):  # type: ignore[attr-defined]
        child = interface.child(index)  # type: ignore[attr-defined]
        if child.role() == QAccessible.Role.EditableText:
            found.append(child.text(QAccessible.Text.Value))
        found += values(child)
    return found


@pytest.mark.parametrize(("size", "language", "text_size"), LOOKS)
def test_every_state_can_be_hit_and_read(
    start: Start, bundled: Catalogue, size: str, language: str, text_size: str
) -> None:
    glass = start(bundled, "--size", size, "--language", language, "--text-size", text_size)
    glass.wake()
    glass.kiosk.house.navigator.open("search")
    view = glass.kiosk.house.screens["search"]
    assert isinstance(view, SearchViewModel)
    for query in ("", "rgzn", "governance", "shangai declaraton", "qqqqqq", "x" * 64):
        view.tryQuery(query)
        glass.settle()
        assert faults(glass.things(), glass.window.width()) == [], query


def test_keys_stand_apart(start: Start) -> None:
    glass = at_search(start, CONTENT)
    rects = {thing.name: thing.rect for thing in glass.things() if thing.touched}
    keys = [rects[key] for key in "qwertyuiop"]
    assert all(right.left() - left.right() > 10 for left, right in pairwise(keys))
