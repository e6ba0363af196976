"""Writes are flushed and renamed in the order that survives a power cut, and this is checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.acts import ACTS
from tests.faults.mutants import MUTANTS
from tests.faults.order import faults_in
from tests.faults.traced import Actor


@pytest.mark.parametrize("act", ACTS)
def test_act_keeps_the_order(actor: Actor, folder: Path, act: str) -> None:
    end = actor.traced(act, folder)
    assert (end.status, end.said) == (0, "")
    assert any(call.name == "rename" for call in end.calls)
    assert faults_in(end.calls, folder) == []


SEEN = {
    "no_file_is_flushed": "current.json is renamed before it is flushed",
    "no_folder_is_flushed": "the folder of current.json is not flushed",
    "release_is_not_flushed": "the release is renamed before it is flushed",
    "entry_is_not_flushed": "the entry is renamed before it is flushed",
    "pointer_is_not_flushed": "current.json is renamed before it is flushed",
    "history_folder_is_not_flushed": "the folder of the entry is not flushed",
    "published_folder_is_not_flushed": "the folder of current.json is not flushed",
    "flushed_after_the_rename": "current.json is renamed before it is flushed",
    "written_in_place": "current.json is written in place",
    "pointer_before_the_entry": "the entry comes after the pointer",
    "pointer_before_the_release": "the release comes after the pointer",
    "old_release_is_removed_first": "the release is removed before the pointer moves",
    "nobody_locks": "written without the lock",
}


def test_every_mutant_has_its_fault() -> None:
    assert SEEN.keys() == MUTANTS.keys()


@pytest.mark.parametrize("mutant", SEEN)
def test_wrong_order_is_seen(actor: Actor, folder: Path, mutant: str) -> None:
    """G-U4: a checker that lets one of these through checks nothing."""
    end = actor.traced("publish", folder, mutant=mutant)
    assert (end.status, end.said) == (0, "")
    assert SEEN[mutant] in faults_in(end.calls, folder)
