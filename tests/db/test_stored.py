"""Values of columns: one spelling each, and every other is refused."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.catalogue import NOTHING, Text
from db.stored import canonical, day_of, instant_of, stored_instant, text_of, truth_of

ROOT = Path(__file__).parents[2]
INSTANT = datetime(2024, 7, 4, 8, 30, tzinfo=UTC)


@given(st.dictionaries(st.text(max_size=6), st.text(min_size=1), min_size=1))
def test_text_is_sorted_json_and_comes_back(words: dict[str, str]) -> None:
    stored = canonical(Text.of(words))
    assert stored == json.dumps(words, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert text_of(stored) == Text.of(words)


@pytest.mark.parametrize(
    "stored", ['{"zh": "馆"}', '{"zh":"馆","en":"Hall"}', '{"en":""}', "{}", "[]", '{"en":1}', '""']
)
def test_other_spelling_of_a_text_is_refused(stored: str) -> None:
    with pytest.raises(ValueError, match="canonical"):
        text_of(stored)


def test_absent_text_says_nothing() -> None:
    assert text_of(None) == NOTHING


def test_instant_and_day_come_back() -> None:
    assert instant_of(stored_instant(INSTANT)) == INSTANT
    assert instant_of("2024-07-04T08:30:00Z").tzinfo is UTC
    assert day_of("2024-07-04") == date(2024, 7, 4)
    assert (truth_of(1), truth_of(0)) == (True, False)


@pytest.mark.parametrize(
    "stored",
    [
        *("2024-07-04T08:30:00", "2024-07-04T08:30:00+00:00", "2024-07-04 08:30:00Z"),
        *("2024-07-04T08:30Z", "20240704T083000Z", "2024-07-04T16:30:00+08:00", "2024-07-04"),
        *("2024-07-04T08:30:00.5Z", "2024-W27-4T08:30:00Z", "", "now"),
    ],
)
def test_other_spelling_of_an_instant_is_refused(stored: str) -> None:
    with pytest.raises(ValueError):
        instant_of(stored)


@pytest.mark.parametrize("stored", ["20240704", "2024-W27-4", "2024-07", "2024-7-4", "", "today"])
def test_other_spelling_of_a_day_is_refused(stored: str) -> None:
    with pytest.raises(ValueError):
        day_of(stored)


@pytest.mark.parametrize("stored", [2, -1, "1", "x"])
def test_other_spelling_of_a_truth_is_refused(stored: int) -> None:
    with pytest.raises(ValueError):
        truth_of(stored)


def test_reading_loads_no_models() -> None:
    """They would take as long as the rest of SQLAlchemy."""
    code = (
        "import sys, db.reader; print(*sorted({'sqlalchemy.orm', 'db.schema'} & set(sys.modules)))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == []
