"""G-U4: nothing of what keeps a release whole can be left out of the code unseen."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.left_out import Judge
from tests.faults.steps import steps
from tests.faults.traced import Actor

NAMES = [step.name for step in steps()]


@pytest.fixture(scope="module")
def judge(actor: Actor, prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Judge:
    judge = Judge(actor, prepared, tmp_path_factory.mktemp("judged"))
    assert judge.wrong() == ""
    return judge


def test_steps_are_found_by_kind() -> None:
    kinds = [step.kind for step in steps()]
    assert (kinds.count("flush"), kinds.count("rename"), kinds.count("hash test")) == (8, 6, 14)
    assert len(set(NAMES)) == len(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_step_that_is_left_out_is_noticed(judge: Judge, name: str) -> None:
    assert judge.wrong(name) != ""
