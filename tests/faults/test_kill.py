"""Killed at any system call, a folder holds what it held or what was meant, and the next tidies."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.acts import ACTS
from tests.faults.sweeps import READ, TAKE_UP, killed
from tests.faults.traced import Actor

STEP = 40
"""So many moments are passed over; `make faults` tries all."""


@pytest.mark.parametrize("act", [*ACTS, TAKE_UP, READ])
def test_killed_at_any_call_leaves_a_whole_folder(
    actor: Actor, prepared: Path, tmp_path: Path, act: str
) -> None:
    sweep = killed(actor, prepared, tmp_path, act, STEP)
    assert sweep.wrong == []
    assert sweep.before, "none was killed before the change"
    assert sweep.after or act in (TAKE_UP, READ), "none was killed after the change"
