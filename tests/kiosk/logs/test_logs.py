"""The log: bounded, quiet about visitors, and never a reason for the guide to stop."""

from __future__ import annotations

import errno
import json
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.logs import json_lines
from kiosk.logs.bugs import MOST, WITHIN_SECONDS, Bugs
from kiosk.logs.crash_file import _turn
from kiosk.logs.json_lines import close_log, open_log, tell
from kiosk.logs.log_file import MOST_A_MINUTE, LogFile
from kiosk.state.folder import StateFolder


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[StateFolder]:
    made = StateFolder(tmp_path / "state")
    open_log(made)
    yield made
    close_log()


def lines(folder: StateFolder) -> list[dict[str, object]]:
    assert folder.path is not None
    text = (folder.path / "log" / "kiosk.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_event_is_one_line_of_json(folder: StateFolder) -> None:
    tell("start", rung="R0")
    tell("refused", logging.WARNING, sentence="两行\n不行")
    told = [{key: line[key] for key in line if key != "at"} for line in lines(folder)]
    assert told == [
        {"level": "INFO", "event": "start", "rung": "R0"},
        {"level": "WARNING", "event": "refused", "sentence": "两行\n不行"},
    ]


def test_nothing_is_written_before_the_first_event(folder: StateFolder) -> None:
    assert folder.path is not None
    assert not folder.path.exists()


def test_flood_leaves_five_files_of_a_megabyte(tmp_path: Path) -> None:
    """G-P10: each minute its hundred, for as long as it takes."""
    minutes = [0.0]
    folder = StateFolder(tmp_path)
    handler = LogFile(folder, lambda: minutes[0] * 60)
    logger = logging.Logger("flood")
    logger.addHandler(handler)
    for number in range(12_000):
        minutes[0] = number / 150  # a hundred and fifty of them in each minute
        logger.warning("refused", extra={"fields": {"sentence": "x" * 1000}})
    handler.close()
    files = list((tmp_path / "log").iterdir())
    assert (len(files), max(file.stat().st_size for file in files) <= 1_000_000) == (5, True)
    last = (tmp_path / "log" / "kiosk.jsonl").read_text().splitlines()
    assert any(json.loads(line).get("left_out") == 150 - MOST_A_MINUTE for line in last)


def test_full_disk_is_told_and_stops_nothing(tmp_path: Path) -> None:
    """A real ENOSPC: the log file is /dev/full."""
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "kiosk.jsonl").symlink_to("/dev/full")
    folder = StateFolder(tmp_path)
    open_log(folder)
    tell("start")
    close_log()
    assert os.strerror(errno.ENOSPC) in folder.problem


def test_folder_that_is_a_file_is_told_and_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("")
    folder = StateFolder(tmp_path)
    open_log(folder)
    tell("start")
    close_log()
    assert "cannot be written" in folder.problem


def test_crash_files_turn_and_five_stay(tmp_path: Path) -> None:
    file = tmp_path / "crash.txt"
    for number in range(8):
        file.write_text(f"crash {number}")
        _turn(file)
        file.write_text("")
        _turn(file)  # an empty one is no crash
    kept = {path.name: path.read_text() for path in sorted(tmp_path.iterdir())}
    assert kept == {
        "crash.txt": "",
        "crash.1.txt": "crash 7",
        "crash.2.txt": "crash 6",
        "crash.3.txt": "crash 5",
        "crash.4.txt": "crash 4",
    }


def raised(bugs: Bugs, query: str) -> None:
    try:
        dict[str, str]()[query]
    except KeyError as error:
        bugs.hook(KeyError, error, error.__traceback__)


def test_bug_is_told_without_what_the_visitor_typed(folder: StateFolder, capsys) -> None:
    raised(Bugs(lambda: None, lambda: None), "陈小姐的日程")
    (line,) = lines(folder)
    assert (line["event"], line["error"]) == ("bug", "KeyError")
    assert "test_logs.py" in str(line["stack"])
    told = json.dumps(line, ensure_ascii=False) + capsys.readouterr().err
    assert "陈小姐" not in told


def test_bug_ends_the_visit_and_many_at_once_the_process(capsys) -> None:
    now, healed = [0.0], list[str]()
    bugs = Bugs(lambda: healed.append("heal"), lambda: healed.append("end"), lambda: now[0])
    for _ in range(MOST):
        raised(bugs, "x")
    now[0] += WITHIN_SECONDS
    raised(bugs, "x")
    assert (healed, bugs.count) == (["heal"] * (MOST - 1) + ["end", "heal"], MOST + 1)


def test_log_says_nothing_where_there_is_no_folder(capsys) -> None:
    open_log(StateFolder(None))
    tell("refused", logging.WARNING)
    close_log()
    tell("refused", logging.WARNING)
    assert capsys.readouterr() == ("", "")
    assert len(logging.getLogger(json_lines.NAME).handlers) == 1
