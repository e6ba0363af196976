"""waic-content preview: saves are seen, read again, and never lose what was shown."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
import typer
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from db.published.pointer import read_pointer
from db.reader import read_catalogue
from db.release import write_release
from db.tools.app import app
from db.tools.preview import _run, beginning
from db.tools.previewing.reading import reader_of
from db.tools.previewing.saves import Saves
from db.tools.previewing.shown_folder import ShownFolder
from tests.build import catalogue, conference
from tests.db.programmes import day, event, xml

ROOT = Path(__file__).parents[3]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "schedule.xml"
    path.write_text(xml(day(event(title="First"))))
    return path


@pytest.fixture
def shown(file: Path, tmp_path: Path) -> ShownFolder:
    """The folder `shown` of a preview of the file, without a draft."""
    for name in ("workshop", "shown"):
        (tmp_path / name).mkdir()
    read = reader_of(str(file), str(tmp_path / "draft.sqlite"), tmp_path / "workshop", None)
    return ShownFolder(tmp_path / "shown", file.name, read)


def titles(folder: Path) -> list[str]:
    sessions = read_catalogue(folder / "current.json").sessions.values()
    return [session.title.said(("en",)).words for session in sessions]


def told(folder: Path) -> dict[str, object]:
    words = json.loads((folder / "problems.json").read_text())
    assert isinstance(words, dict)
    return words


def settled(saves: Saves) -> list[bool]:
    return [saves.is_new() for _ in range(3)]


def test_a_save_in_place_is_seen_once_when_it_has_settled(file: Path) -> None:
    saves = Saves(file)
    assert settled(saves) == [False, False, False]
    file.write_text("half")
    assert not saves.is_new()
    file.write_text("half and more")
    assert settled(saves) == [False, True, False]


def test_a_save_by_rename_is_seen_whatever_its_size_and_time(file: Path) -> None:
    """Excel and LibreOffice write another file and rename it."""
    saves, before = Saves(file), file.stat()
    other = file.with_name(".~new")
    other.write_text(file.read_text().replace("First", "Third"))
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    file.unlink()
    assert settled(saves) == [False, False, False]
    other.replace(file)
    assert settled(saves) == [False, True, False]


def test_a_draft_that_keeps_a_log_of_writes_is_seen_though_its_own_file_rests(
    tmp_path: Path,
) -> None:
    """museum 44: under WAL the main file keeps its time and size."""
    path = tmp_path / "draft.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("CREATE TABLE notes (words TEXT)")
        saves, before = Saves(path), path.stat()
        writer.execute("INSERT INTO notes VALUES ('new')")
        assert (path.stat().st_mtime_ns, path.stat().st_size) == (
            before.st_mtime_ns,
            before.st_size,
        )
        assert settled(saves) == [False, True, False]


def test_a_lock_file_beside_the_texts_of_a_folder_is_no_save(tmp_path: Path) -> None:
    (tmp_path / "agenda.yaml").write_text("a")
    saves = Saves(tmp_path)
    (tmp_path / ".~lock.agenda").write_text("")
    (tmp_path / "~$agenda.xlsx").write_text("")
    assert settled(saves) == [False, False, False]
    (tmp_path / "people.yaml").write_text("b")
    assert settled(saves) == [False, True, False]


def test_each_save_is_an_urgent_release_and_the_draft_stays_as_it_is(
    file: Path, shown: ShownFolder, tmp_path: Path
) -> None:
    folder = tmp_path / "shown"
    shown.fill()
    assert titles(folder) == ["First"]
    assert read_pointer(folder).urgent
    for number in range(4):
        file.write_text(xml(day(event(title=f"Title {number}"))))
        shown.fill()
    assert titles(folder) == ["Title 3"]
    assert len(list(folder.glob("content-*.sqlite"))) == 2
    assert not (tmp_path / "draft.sqlite").exists()


def test_a_half_written_file_leaves_the_last_good_content(
    file: Path, shown: ShownFolder, tmp_path: Path
) -> None:
    folder = tmp_path / "shown"
    shown.fill()
    at = told(folder)["read"]
    file.write_text(file.read_text()[:40])
    shown.fill()
    assert titles(folder) == ["First"]
    words = told(folder)
    assert words["read"] == at
    assert str(words["stale"]).startswith("schedule.xml")
    assert words["problems"]
    file.write_text(xml(day(event(title="Whole again"))))
    shown.fill()
    assert titles(folder) == ["Whole again"]
    assert told(folder)["stale"] == ""


def test_while_the_window_is_open_every_save_is_shown(
    file: Path, shown: ShownFolder, tmp_path: Path
) -> None:
    """A process in the window's place saves the file, and ends when it sees that in the folder."""
    saves = Saves(file)
    shown.fill()
    script = f"""
import pathlib, time
file, pointer = pathlib.Path({str(file)!r}), pathlib.Path({str(tmp_path / "shown/current.json")!r})
before = pointer.read_bytes()
new = file.with_name(".new")
new.write_text(file.read_text().replace("First", "Saved"))
new.replace(file)
deadline = time.monotonic() + 60
while pointer.read_bytes() == before and time.monotonic() < deadline:
    time.sleep(0.01)
"""
    assert _run([sys.executable, "-c", script], saves, shown) == 0
    assert titles(tmp_path / "shown") == ["Saved"]


def test_the_window_ends_with_the_command(file: Path, shown: ShownFolder, tmp_path: Path) -> None:
    """A process in the window's place ends this one, and would stay for a minute."""
    saves, stayed = Saves(file), tmp_path / "stayed"
    shown.fill()
    script = f"""
import os, pathlib, signal, time
os.kill({os.getpid()}, signal.SIGTERM)
time.sleep(60)
pathlib.Path({str(stayed)!r}).touch()
"""
    assert _run([sys.executable, "-c", script], saves, shown) == 0
    assert not stayed.exists()


def _handles_sigterm(process: subprocess.Popen[bytes]) -> bool:
    """Whether it is so far that it ends by itself when it is asked to."""
    assert process.poll() is None
    status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
    caught = next(line.split()[1] for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught, 16) >> (signal.SIGTERM - 1) & 1)


def test_the_window_itself_opens_and_ends(tmp_path: Path, qtbot: QtBot) -> None:
    write_release(catalogue(), tmp_path)
    command = [sys.executable, "-m", "kiosk.preview", "--folder", str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}
    window = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE)
    qtbot.waitUntil(lambda: _handles_sigterm(window), timeout=60_000)
    window.terminate()
    _, complaints = window.communicate(timeout=30)
    assert (window.returncode, complaints) == (0, b"")


def test_the_clock_begins_in_the_zone_of_the_conference() -> None:
    assert beginning("2024-07-05T10:00", conference()) == "2024-07-05T10:00:00+08:00"
    assert beginning("2024-07-05T10:00+02:00", conference()) == "2024-07-05T10:00:00+02:00"
    assert beginning(None, conference()) == "2024-07-04T10:00:00+08:00"
    assert datetime.fromisoformat(beginning(None, conference())).tzinfo
    with pytest.raises(typer.Exit):
        beginning("noon", conference())


def test_what_cannot_be_shown_at_all_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "bad.xlsx").write_bytes(b"PK\x03\x04 cut off")
    for what in ("bad.xlsx", "nothing.sqlite"):
        result = CliRunner().invoke(app, ["preview", str(tmp_path / what)])
        assert result.exit_code == 1
        assert what in result.stderr
        assert result.stderr.count("\n") == 1
