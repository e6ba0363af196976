"""Hours and dates of cells: Excel's numbers, text, and what is refused rather than guessed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.datetime import MAC_EPOCH, from_excel

from db.tools.sheets.bad_cell import BadCell
from db.tools.sheets.canonical import Value, canonical
from db.tools.sheets.columns import columns_of
from db.tools.sheets.hour_cells import after_midnight, hour_cell

COLUMNS = {column.header: column for column in columns_of("sessions")}


@given(st.integers(0, 24 * 60 - 1), st.sampled_from([-3e-9, 0, 3e-9]))
def test_every_minute_of_excel_is_that_minute(minute: int, wrong: float) -> None:
    """museum 17: 10:00 is never 09:59:59, in either calendar."""
    fraction = max(0.0, minute / 1440 + wrong)
    meant = f"{minute // 60:02}:{minute % 60:02}"
    assert hour_cell(from_excel(fraction)) == meant
    assert hour_cell(from_excel(fraction, MAC_EPOCH)) == meant
    assert hour_cell(from_excel(fraction, timedelta=True)) == meant


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        *(("10:00", "10:00"), ("9:05", "09:05"), ("10.00", "10:00"), ("10：30", "10:30")),
        *(("10:00:00", "10:00"), ("24:30", "24:30"), (time(9, 30), "09:30")),
        *((timedelta(hours=24, minutes=30), "24:30"), (datetime(1900, 1, 1, 0, 30), "24:30")),
        *((datetime(1904, 1, 2, 0, 30), "24:30"), ("2024-07-05 10:20", "2024-07-05T10:20")),
        (datetime(2024, 7, 5, 10, 20), "2024-07-05T10:20"),
    ],
)
def test_hours_that_are_plain_are_taken(value: object, meant: str) -> None:
    """museum 17"""
    assert hour_cell(value) == meant


@pytest.mark.parametrize(
    ("value", "fix"),
    [
        (0.4166666, "write 10:00 if that is meant: the cell has no format of a time"),
        (time(9, 59, 59), "write 10:00, if that is meant"),
        *((10.5, 'write it like "09:30"'), ("10", 'write it like "09:30"')),
        *(("10:60", 'write it like "09:30"'), ("half past", 'write it like "09:30"')),
        *(("48:00", 'write it like "09:30"'), (True, 'write it like "09:30"')),
    ],
)
def test_hours_that_may_mean_another_are_refused(value: object, fix: str) -> None:
    """museum 17"""
    with pytest.raises(BadCell) as caught:
        hour_cell(value)
    assert caught.value.fix == fix


def test_hour_past_midnight_is_on_the_next_day() -> None:
    assert after_midnight("24:30", "2024-07-31") == "2024-08-01T00:30"
    assert after_midnight("24:00", "2024-07-31") == "24:00"
    with pytest.raises(BadCell):
        after_midnight("25:00", "")


@pytest.mark.parametrize(
    "value", [date(2024, 7, 4), datetime(2024, 7, 4), "2024-07-04", from_excel(45477)]
)
def test_dates_do_not_shift_by_a_day(value: Value) -> None:
    """museum 17"""
    assert canonical(COLUMNS["day"], value) == "2024-07-04"


@pytest.mark.parametrize(
    ("value", "fix"),
    [
        (45477, "write 2024-07-04 if that is meant: the cell has no format of a date"),
        (datetime(2024, 7, 4, 10), "leave the hour out: it has its own column"),
        (2024, "write it like 2024-07-04"),
    ],
)
def test_numbers_are_no_dates(value: Value, fix: str) -> None:
    """museum 17"""
    with pytest.raises(BadCell) as caught:
        canonical(COLUMNS["day"], value)
    assert caught.value.fix == fix
