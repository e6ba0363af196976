"""A disk that is full, read-only or broken at any call: one sentence, and the old content stays.

G-U5: the Nth system call fails, for every N; afterwards the same again succeeds. Whole
(FAULTS=all) these are 1,095 acts, about half a second of one core each.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.acts import ACTS
from tests.faults.folder_state import copy_of, state_of
from tests.faults.stepping import chosen, step
from tests.faults.traced import CHANGING, READING, Actor, moments

STEP = step(120)
ERRORS = {
    "ENOSPC": ("write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "mkdir"),
    "EIO": (*CHANGING, *READING),
    "EROFS": ("openat", "unlink", "unlinkat", "rename", "mkdir", "rmdir", "chmod"),
    "EMFILE": ("openat",),
}


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("act", ACTS)
def test_failure_of_any_call_is_told_and_keeps_the_folder_whole(
    actor: Actor, prepared: Path, tmp_path: Path, act: str, error: str
) -> None:
    folder = copy_of(prepared, tmp_path)
    before = state_of(folder)
    found = moments(actor.traced(act, folder).calls, ERRORS[error])
    after = state_of(folder)
    told = 0
    for call, count in chosen(found, STEP, rare=4):
        folder = copy_of(prepared, tmp_path)
        end = actor.traced(act, folder, inject=f"{call}:error={error}:when={count}")
        state, where = state_of(folder), (call, count, end.said)
        assert end.status in (0, 1), where
        assert state == after if end.status == 0 else state in (before, after), where
        if end.status:
            told += 1
            assert str(folder) in end.said or end.said.startswith("The new release "), where
            assert end.said.endswith("."), where
            assert "\n" not in end.said, where
        if state == before:
            again = actor.plays(act, folder)
            assert (again.status, again.said) == (0, ""), where
            assert state_of(folder) == after, where
    assert told, "no call failed so that it mattered"
