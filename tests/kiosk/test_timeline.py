"""Initiatives on a timeline: a year before its entries, and a cell for every year."""

from __future__ import annotations

from db.catalogue import Backing
from kiosk.governance import timeline
from kiosk.governance.timeline import TimelineRow, YearCell
from tests.build import catalogue, initiative, scene, text

KNOWN = [
    initiative("guide", "2019-05"),
    initiative("pact", "2019-06-01", binding=True, body=text("Council"), symbol="C/1"),
    initiative(
        "charter",
        "2021",
        tied_to_conference=True,
        body=text("UN"),
        symbol="A/1",
        lead=text("China"),
        short_name=text("Short"),
    ),
    initiative(
        "resolution",
        "2024-07-01",
        short_name=text("A/RES/78/311"),
        backing=Backing(140, text("sponsors"), text("more than")),
    ),
]
SCENE = scene(catalogue(initiatives=KNOWN), "2024-07-05 14:10")


def entry(key: str, date: str, title: str, **more: object) -> TimelineRow:
    values = {"force_text": "Not binding", "sources": 1, **more}
    return TimelineRow(key, "entry", date, title, **values)  # type: ignore[arg-type]


ROWS = (
    TimelineRow("year-2019", "year", title="2019"),
    entry("guide", "May 2019", "Guide", first=True),
    entry(
        "pact",
        "1 Jun",
        "Pact",
        detail="Council",
        binding=True,
        force_text="Binding",
        last=True,
    ),
    TimelineRow("year-2021", "year", title="2021"),
    entry(
        "charter",
        "2021",
        "Charter",
        detail="UN, A/1, led by China",
        tied=True,
        first=True,
        last=True,
    ),
    TimelineRow("year-2024", "year", title="2024"),
    entry(
        "resolution",
        "1 Jul",
        "A/RES/78/311",
        kind_text="more than 140 sponsors",
        first=True,
        last=True,
    ),
)


def test_rows_stand_under_their_year() -> None:
    assert tuple(timeline.rows(KNOWN, SCENE)) == ROWS


def test_rows_of_nothing_are_none() -> None:
    assert tuple(timeline.rows([], SCENE)) == ()


def test_second_column_begins_at_the_year_nearest_to_the_middle() -> None:
    assert (timeline.half(ROWS), timeline.half(ROWS[:3]), timeline.half(())) == (3, 0, 0)


def test_every_year_has_a_cell_and_says_where_it_begins() -> None:
    assert timeline.years(KNOWN, [2019, 2024, 2021], ROWS, SCENE) == (
        YearCell("2019", "2019", 2, "", 0, 3),
        YearCell("2020", "2020", 0, "none", -1, -1),
        YearCell("2021", "2021", 1, "", 3, 5),
        YearCell("2022", "2022", 0, "none", -1, -1),
        YearCell("2023", "2023", 0, "none", -1, -1),
        YearCell("2024", "2024", 1, "", 5, 7),
    )


def test_years_of_a_filtered_list_span_all_years() -> None:
    rows = tuple(timeline.rows(KNOWN[2:3], SCENE))
    cells = timeline.years(KNOWN[2:3], [2020, 2022], rows, SCENE)
    assert [(cell.year, cell.dots, cell.row) for cell in cells] == [
        ("2020", 0, -1),
        ("2021", 1, 0),
        ("2022", 0, -1),
    ]


def test_years_of_no_initiatives_are_none() -> None:
    assert timeline.years([], [], (), SCENE) == ()
