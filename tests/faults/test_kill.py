"""Killed at any system call, a folder holds what it held or what was meant, and the next tidies."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.faults.acts import ACTS
from tests.faults.folder_state import copy_of, names_in, state_of
from tests.faults.stepping import chosen, step
from tests.faults.traced import Actor, moments


@pytest.mark.parametrize("act", ACTS)
def test_killed_at_any_call_leaves_a_whole_folder(
    actor: Actor, prepared: Path, tmp_path: Path, act: str
) -> None:
    folder = copy_of(prepared, tmp_path)
    before = state_of(folder)
    found = moments(actor.traced(act, folder).calls)
    after, names = state_of(folder), names_in(folder)
    assert after != before
    seen = set()
    for call, count in chosen(found, step(40)):
        folder = copy_of(prepared, tmp_path)
        end = actor.traced(act, folder, inject=f"{call}:signal=KILL:when={count}")
        state = state_of(folder)
        assert end.status == -signal.SIGKILL, (call, count)
        assert state in (before, after), (call, count)
        seen.add(state)
        _next_tidies(actor, act, folder, done=state == after)
        assert state_of(folder) == after, (call, count)
        assert names_in(folder) == names, (call, count)
    assert seen == {before, after}, "some were killed before the change and some after it"


def _next_tidies(actor: Actor, act: str, folder: Path, *, done: bool) -> None:
    """The same again, unless it is done: then anything that changes nothing here."""
    if done and act in ("rollback", "withdraw", "announce"):
        again = actor.plays("tidy", folder)
    else:
        again = actor.plays(act, folder)
    assert (again.status, again.said) == (0, "")
