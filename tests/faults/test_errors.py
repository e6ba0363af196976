"""A disk that is full, read-only or broken at any call: one sentence, and the old content stays.

G-U5: the Nth system call fails, for every N; afterwards the same again succeeds. Whole
(FAULTS=all) these are 1,095 acts, about half a second of one core each.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.acts import ACTS
from tests.faults.sweeps import ERRORS, OF_READING, READ, TAKE_UP, failed
from tests.faults.traced import Actor

STEP, FEW = 120, 20
"""So many moments are passed over; `make faults` tries all."""
READ_ERRORS = ("EIO", "EMFILE")
ONCE = ("EACCES",)
"""Of one act here: `make faults` tries all."""
CASES = [
    *((act, error) for act in ACTS for error in ERRORS if error not in ONCE),
    *(("publish", error) for error in ONCE),
    *((TAKE_UP, error) for error in READ_ERRORS),
    *((READ, error) for error in OF_READING),
]


@pytest.mark.parametrize(("act", "error"), CASES)
def test_failure_of_any_call_is_told_and_keeps_the_folder_whole(
    actor: Actor, prepared: Path, tmp_path: Path, act: str, error: str
) -> None:
    sweep = failed(actor, prepared, tmp_path, act, error, STEP if act in ACTS else FEW)
    assert sweep.wrong == []
    assert sweep.told, "no call failed so that it mattered"
