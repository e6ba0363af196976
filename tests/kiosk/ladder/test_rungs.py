"""The crash ladder: what a start concludes from how those before it ended."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ladder.ladder import FILE, Ladder
from kiosk.ladder.last_good import LastGood
from kiosk.ladder.rungs import Rung
from kiosk.ladder.starts import KEPT, End, Start, Starts, as_data, crashes_in_a_row, read_starts
from kiosk.state.folder import StateFolder

GOOD = LastGood(Path("/content/content-0a89191b.sqlite"), "0a89191b" * 8)


def begun(path: Path) -> Ladder:
    """A start; unless it is told how it ended, it crashed."""
    ladder = Ladder(StateFolder(path))
    ladder.begin()
    return ladder


def rungs(path: Path, starts: int) -> list[Rung]:
    return [begun(path).rung for _ in range(starts)]


def test_each_crash_leads_one_rung_down(tmp_path: Path) -> None:
    assert rungs(tmp_path, 6) == [*Rung, Rung.DESK]


def test_clean_end_leads_back_to_the_top(tmp_path: Path) -> None:
    rungs(tmp_path, 3)
    begun(tmp_path).ended_cleanly()
    assert begun(tmp_path).rung is Rung.ASKED


def test_good_life_leads_back_to_the_top_whatever_ends_it(tmp_path: Path) -> None:
    rungs(tmp_path, 3)
    begun(tmp_path).lived_well()  # then killed
    assert begun(tmp_path).rung is Rung.ASKED


def test_failed_graphics_are_drawn_without_next_and_are_no_fault_of_the_content(
    tmp_path: Path,
) -> None:
    begun(tmp_path).graphics_failed()
    after = begun(tmp_path)
    assert (after.rung, after.software) == (Rung.ASKED, True)


def test_graphics_that_fail_even_by_software_are_a_crash(tmp_path: Path) -> None:
    begun(tmp_path).graphics_failed()
    begun(tmp_path).graphics_failed()
    after = begun(tmp_path)
    assert (after.rung, after.software) == (Rung.RETRY, True)


def test_staff_are_told_why_something_else_is_shown(tmp_path: Path) -> None:
    told = [begun(tmp_path).why for _ in range(5)]
    assert told[:2] == ["", ""]
    assert told[2] == (
        "The guide ended 2 times soon after its start, so that it shows the last release that ran "
        "well (R2); publish another release, or restart it when mended."
    )
    assert "(R4)" in told[4]


def test_bundled_release_is_never_taken_for_one_that_ran_well(tmp_path: Path) -> None:
    begun(tmp_path).ran_well(GOOD)
    assert begun(tmp_path).last_good() == GOOD
    low = [begun(tmp_path) for _ in range(2)][-1]
    assert low.rung is Rung.BUNDLED
    low.ran_well(LastGood(Path("/bundled"), "1" * 64))
    assert low.last_good() == GOOD


@pytest.mark.parametrize("text", ["", "{", "[]", '{"starts": 3}', '{"starts": [1, {"at": 2}]}'])
def test_damaged_memory_begins_at_the_top(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    (tmp_path / "last_good.json").write_text(text)
    ladder = begun(tmp_path)
    assert (ladder.rung, ladder.last_good()) == (Rung.ASKED, None)
    assert begun(tmp_path).rung is Rung.RETRY


def test_folder_that_cannot_be_written_starts_at_the_top_and_says_so() -> None:
    ladder = begun(Path("/proc/nowhere"))
    assert ladder.rung is Rung.ASKED
    assert "cannot be written" in ladder.folder.problem


@contextmanager
def read_only(path: Path) -> Iterator[None]:
    """Nobody may write there; root is nobody for as long."""
    path.chmod(0o555)
    root = os.geteuid() == 0
    if root:
        (path / FILE).chmod(0o644)
        os.seteuid(65534)
    yield
    if root:
        os.seteuid(0)
    path.chmod(0o755)


def test_disk_that_became_read_only_keeps_no_kiosk_at_the_desk() -> None:
    with tempfile.TemporaryDirectory() as name:
        rungs(Path(name), 4)
        with read_only(Path(name)):
            ladder = begun(Path(name))
        assert (ladder.rung, "(R3)" in ladder.why) == (Rung.BUNDLED, True)
        assert "cannot be written (Permission denied)" in ladder.folder.problem
        assert begun(Path(name)).rung is Rung.DESK


def test_without_a_folder_nothing_is_remembered_and_nothing_is_wrong() -> None:
    ladder = Ladder(StateFolder(None))
    ladder.begin()
    ladder.ran_well(GOOD)
    assert (ladder.rung, ladder.last_good(), ladder.folder.problem) == (Rung.ASKED, None, "")


STARTS = st.lists(
    st.builds(
        Start,
        st.text(max_size=30),
        st.sampled_from([each.value for each in Rung]),
        st.sampled_from(End),
    ),
    max_size=60,
).map(tuple)


@given(STARTS)
def test_file_keeps_the_newest_starts_and_what_they_lead_to(starts: Starts) -> None:
    """Clocks that jump change nothing: no time is read back."""
    kept = read_starts(json.loads(json.dumps(as_data(starts))))
    assert kept == starts[-KEPT:]
    assert min(crashes_in_a_row(kept), 4) == min(crashes_in_a_row(starts[-KEPT:]), 4)
