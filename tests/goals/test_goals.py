"""Each goal a few times; `make goals` plays them at their full number."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.goals.__main__ import played
from tests.goals.every import NAMES, goal
from tests.goals.table import table
from tests.goals.traced import counted

FEW = [name for name in NAMES if goal(name).few]


@pytest.mark.parametrize("name", FEW)
def test_goal_holds_a_few_times(name: str) -> None:
    """In a process of its own, as it is played whole."""
    told = played(name, goal(name).few)
    assert told["wrong"] == []
    assert told["done"]


def test_what_is_wrong_stands_in_the_table() -> None:
    row = {"goal": "g", "rows": "B1", "asked": "a", "done": 3, "seconds": 2, "figures": "1 | 2"}
    assert "| g | B1 | a | 3 in 2 s | 1 / 2 | fine |" in table([{**row, "wrong": []}])
    assert "| w0; w1; w2 and 1 more |" in table([{**row, "wrong": [f"w{n}" for n in range(4)]}])


def test_program_and_far_socket_are_noticed(tmp_path: Path) -> None:
    (trace := tmp_path / "trace").write_text(
        '7 execve("python", ["python", "-m", "tests.goals"], 0x0) = 0\n'
        '8 execve("python", ["python", "-m", "kiosk", "read", "/x/current.json"], 0x0) = 0\n'
        '8 connect(3, {sa_family=AF_UNIX, sun_path="/x"}, 110) = 0\n'
        "8 connect(3, {sa_family=AF_INET, sin_port=htons(80)}, 16) = 0\n"
        '9 execve("/usr/bin/xdg-open", ["xdg-open", "http://x"], 0x0) = 0\n'
        "7 listen(4, 128) = 0\n7 +++ exited with 0 +++\n",
        encoding="utf-8",
    )
    figures, outside = counted(trace)
    assert "1 readers started, 3 other" in figures
    assert [each.split()[2].partition("(")[0] for each in outside] == [
        "connect",
        "execve",
        "listen",
    ]
