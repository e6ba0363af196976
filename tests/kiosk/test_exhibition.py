"""The exhibition as a list: what stands under each choice, and which choices there are."""

from __future__ import annotations

import time
from typing import Any

from db.catalogue import Catalogue, Venue
from kiosk.lists.chips import FilterChip
from kiosk.lists.hanging import HangingRow
from kiosk.screens.exhibition import derive_exhibition
from tests.build import (
    catalogue,
    exhibit,
    exhibitor,
    figure,
    opening,
    place,
    project,
    scene,
    session,
    text,
    zone,
)

NOW = "2024-07-05 14:10"


def content(**more: Any) -> Catalogue:
    expo = Venue(id="expo", name=text("Expo"), openings=(opening("2024-07-05"),), sources=("news",))
    lists: dict[str, Any] = {
        "venues": [expo],
        "places": [
            place("hall-h1", kind="hall", name=text("Hall H1", "H1馆"), area_m2=6000),
            place("hall-h2", kind="hall", name=text("Hall H2", "H2馆")),
            place("stand", within="hall-h1"),
        ],
        "exhibitors": [
            exhibitor("tesla", country="US", booth="H1-B108", place="stand"),
            exhibitor("dell", first_time=True, exhibits=(text("AI PC"), text("", "电脑"))),
        ],
        "exhibits": [exhibit("optimus", exhibitor="tesla"), exhibit("drone")],
        "projects": [project("pitch", "2024-07-05", "roadshow")],
        "sessions": [session("roadshow", "2024-07-05 15:55")],
        "zones": [zone("core")],
        **more,
    }
    return catalogue(**lists)


def test_exhibition_lists_hours_halls_exhibitors_exhibits_projects_and_zones() -> None:
    props = derive_exhibition(scene(content(), NOW))
    told = [(r.hang, r.title, r.tail) for r in props.rows]
    assert told == [
        ("", "Opening hours", ""),
        ("5 Jul", "Fri 09:00 to 17:00", ""),
        ("", "Halls", "2"),
        ("1", "Hall H1", ""),
        ("", "Hall H2", ""),
        ("", "Exhibitors", "2"),
        ("", "Dell", ""),
        ("H1-B108", "Tesla", ""),
        ("", "Exhibits", "2"),
        ("H1-B108", "Optimus", ""),
        ("", "Drone", ""),
        ("", "Future Tech projects", "1"),
        ("5 Jul", "Pitch", ""),
        ("", "Zones", "1"),
        ("", "Core", ""),
    ]
    assert (*props.first_rows, *props.second_rows) == props.rows
    assert props.second_rows[0].title == "Exhibitors"
    assert props.summary == "2 exhibitors named, 2 exhibits, 1 Future Tech project"
    assert (props.state, props.venue, props.sources) == ("open now until 17:00", "expo", 1)


def test_exhibitor_row_says_booth_country_and_what_it_shows() -> None:
    rows = {row.key: row for row in derive_exhibition(scene(content(), NOW, "zh")).rows}
    assert rows["exhibitors/tesla"] == HangingRow(
        key="exhibitors/tesla",
        hang="H1-B108",
        title="企业tesla",
        aside="美国",
        sources=1,
        screen="exhibitor",
        record="tesla",
        asks="exhibitors/tesla",
    )
    assert rows["exhibitors/dell"].aside == "首次参展"
    assert rows["exhibitors/dell"].detail == "AI PC，电脑"


def test_hall_row_says_how_large_it_is_and_that_the_visitor_is_there() -> None:
    rows = {r.key: r for r in derive_exhibition(scene(content(), NOW, here="hall-h1")).rows}
    hall = rows["hall-hall-h1"]
    assert (hall.under, hall.lead, hall.detail) == ("exhibitor", "You are here", "6,000 m²")
    assert (hall.screen, hall.record, hall.asks) == ("venues", "hall-h1", "places/hall-h1")


def test_exhibit_opens_whoever_shows_it_and_a_project_its_session() -> None:
    rows = {row.key: row for row in derive_exhibition(scene(content(), NOW)).rows}
    opened = [(rows[key].screen, rows[key].record) for key in KEYS]
    assert opened == [("exhibitor", "tesla"), ("", ""), ("session", "roadshow")]


KEYS = ("exhibits/optimus", "exhibits/drone", "projects/pitch")


def test_filters_count_and_lead_to_something() -> None:
    props = derive_exhibition(scene(content(), NOW), "first")
    assert props.filters == (
        FilterChip("", "All", "5", False),
        FilterChip("hall:hall-h1", "Hall H1", "1", False),
        FilterChip("first", "First time", "1", True),
        FilterChip("exhibits", "Exhibits", "2", False),
        FilterChip("projects", "Projects", "1", False),
    )
    for chip in props.filters:
        narrowed = derive_exhibition(scene(content(), NOW), chip.key)
        assert narrowed.rows, chip
    assert [row.title for row in props.rows] == ["Exhibitors", "Dell"]


def test_hall_filter_shows_who_stands_in_the_hall() -> None:
    props = derive_exhibition(scene(content(), NOW), "hall:hall-h1")
    assert [(row.title, row.aside) for row in props.rows] == [
        ("Hall H1", "1 with a printed booth"),
        ("Tesla", "United States"),
    ]


def test_choice_that_leads_nowhere_any_more_falls_back_to_all() -> None:
    props = derive_exhibition(scene(content(exhibits=[]), NOW), "exhibits")
    assert props.place == ""
    assert props.filters[0].selected
    assert "Exhibitors" in [row.title for row in props.rows]


def test_exhibition_without_anything_says_why_and_where_to_go() -> None:
    props = derive_exhibition(scene(catalogue(), NOW))
    assert props.empty == "No exhibitor is published yet. The agenda tells what is on."
    assert (props.rows, props.filters, props.search_text, props.summary) == ((), (), "", "")


def test_long_list_has_letters_and_a_strip_that_leads_to_them() -> None:
    many = [exhibitor(f"{letter}{n}") for letter in "abcd" for n in range(3)]
    props = derive_exhibition(scene(content(exhibitors=many), NOW))
    cells = [(cell.text, props.rows[cell.row].title) for cell in props.letters]
    assert cells == [("A", "A"), ("B", "B"), ("C", "C"), ("D", "D")]


def test_figures_head_the_page_in_their_order() -> None:
    figures = [figure("exhibits", 1500), figure("exhibitors", 500)]
    props = derive_exhibition(scene(content(figures=figures), NOW))
    assert [(row.key, row.amount) for row in props.figures] == [
        ("exhibitors", "500"),
        ("exhibits", "1,500"),
    ]


def test_ten_thousand_exhibitors_are_derived_in_a_moment() -> None:
    many = [exhibitor(f"company-{n:05}", country="CN") for n in range(10_000)]
    at = scene(content(exhibitors=many), NOW)
    begin = time.perf_counter()
    props = derive_exhibition(at)
    assert len(props.rows) > 10_000
    assert time.perf_counter() - begin < 2
