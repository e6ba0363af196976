"""Any record survives its row, and any table is imported once."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from db.catalogue import (
    Announcement,
    Box,
    DayPart,
    Earlier,
    Person,
    Place,
    Session,
    Strand,
    Text,
)
from db.tools.hours import LocalTime
from db.tools.importing.findings import Findings
from db.tools.sheets.cells import cells_of, languages_of, value_of
from db.tools.sheets.columns import columns_of
from db.tools.sheets.names import Names
from db.tools.sheets.row_record import Rows
from db.tools.sheets.table import Row, Table
from db.tools.sheets.telling import Telling
from db.tools.timed import with_instants
from db.tools.typed import typed
from db.tools.written import written

CLOCK = LocalTime(ZoneInfo("Asia/Shanghai"), 5)
WORDS = st.text(st.sampled_from("ab &,;\\'\n馆é<"), min_size=1, max_size=8).filter(str.strip)
PLAIN = WORDS.filter(lambda words: words == words.strip())
TEXT = st.dictionaries(st.sampled_from(["en", "zh", "fr"]), PLAIN, min_size=1).map(Text.of)
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
IDS = st.lists(st.sampled_from(["ada", "ben", "cleo"]), unique=True, max_size=3).map(tuple)
DAYS = st.dates(date(2024, 7, 1), date(2024, 7, 9))
INSTANTS = st.integers(0, 9 * 24 * 60).map(
    lambda minutes: datetime(2024, 6, 30, 16, tzinfo=UTC) + timedelta(minutes=minutes)
)


def one_of(kind: str) -> st.SearchStrategy[Any]:
    maybe_ids = st.none() | st.sampled_from(["ada", "ben"])
    if kind == "sessions":
        earlier = st.builds(Earlier, start=INSTANTS, place=maybe_ids)
        return st.builds(
            Session,
            id=st.just("x"),
            title=TEXT,
            summary=TEXT,
            topics=TEXTS,
            note=TEXT,
            strand=st.sampled_from(Strand),
            kind=st.just("talk"),
            day=DAYS,
            start=INSTANTS,
            people=IDS,
            sources=IDS,
            place=maybe_ids,
            part=st.none() | st.sampled_from(DayPart),
            earlier=st.none() | earlier,
        )
    if kind == "places":
        number = st.integers(-9, 99)
        box = st.builds(Box, x=number, y=number, width=number, height=number, level=number)
        return st.builds(
            Place,
            id=st.just("x"),
            name=TEXT,
            venue=st.just("ada"),
            kind=st.just("hall"),
            points=TEXTS,
            box=st.none() | box,
            area_m2=st.none() | number,
        )
    if kind == "announcements":
        level = st.sampled_from(["info", "change"])
        starts, ends = st.none() | INSTANTS, INSTANTS
        return st.builds(
            Announcement, id=st.just("x"), level=level, text=TEXT, starts=starts, expires=ends
        )
    return st.builds(
        Person, id=st.just("x"), name=TEXT, affiliation=TEXT, attended=st.booleans(), topics=TEXTS
    )


RECORDS = st.sampled_from(["sessions", "people", "places", "announcements"]).flatmap(
    lambda kind: st.tuples(st.just(kind), one_of(kind))
)


@settings(max_examples=25, deadline=None)
@given(RECORDS)
def test_record_survives_its_cells(found: tuple[str, Any]) -> None:
    kind, record = found
    columns = columns_of(kind, languages_of([record]))
    raw = written(record, CLOCK)
    cells = cells_of(raw, columns)
    again = {field: value_of(field, cells, columns) for field in {c.field for c in columns}}
    left = {name: value for name, value in again.items() if value is not None}
    told: list[tuple[str, str]] = []

    def report(*wrong: str) -> None:
        told.append((wrong[0], wrong[1]))

    assert typed(type(record), with_instants(kind, left, CLOCK, report), report) == record
    assert told == []


@settings(max_examples=25, deadline=None)
@given(RECORDS)
def test_row_as_it_was_written_changes_nothing(found: tuple[str, Any]) -> None:
    kind, record = found
    columns = columns_of(kind, languages_of([record]))
    cells = cells_of(written(record, CLOCK), columns)
    table = Table("", kind, "S", columns, {c.header: "A" for c in columns}, ())
    names = Names({})
    for each in ("ada", "ben", "cleo"):
        for target in ("people", "sources", "places", "venues"):
            names.add(target, each, ())
    telling = Telling(Findings(""))
    after = Rows(table, CLOCK, names, telling).record(Row(2, cells), "x", record)
    assert telling.findings.all == () or not telling.findings.stopped
    assert after is record
