"""The same programme for every peer, laid where each of them looks for it in its home."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import datetime
from html import escape
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.bench.process import environment

ZONE = "Europe/Brussels"
PATIENCE_SECONDS = 30.0
NAMED = {
    "track": "INSERT INTO track (id, xid_conference, name) VALUES (?, 1, ?)",
    "room": "INSERT INTO room (id, xid_conference, name) VALUES (?, 1, ?)",
}


def content_tool(*arguments: str) -> None:
    """Run waic-content. Raises CalledProcessError."""
    command = [sys.executable, "-m", "db.tools", *arguments]
    quiet = subprocess.DEVNULL
    subprocess.run(command, env=environment(), check=True, stdout=quiet, stderr=quiet)


def published(schedule: Path, folder: Path) -> tuple[Path, Path]:
    """(a published folder, a calendar) of a frab schedule, made as staff make them."""
    draft, calendar, kiosks = (folder / n for n in ("draft.sqlite", "fosdem.ics", "published"))
    kiosks.mkdir()
    content_tool("import", str(schedule), "--draft", str(draft))
    content_tool("publish", "--draft", str(draft), "--to", str(kiosks))
    content_tool("export", "--draft", str(draft), "--as", "ical", "--out", str(calendar))
    return kiosks, calendar


def for_confclerk(schedule: Path, home: Path, display: str) -> None:
    """ConfClerk makes its database at its first start; the rows are what its import writes."""
    file = home / ".local/share/Toastfreeware/ConfClerk/ConfClerk.sqlite"
    first = subprocess.Popen(["confclerk"], env={**environment(), **at(home, display)})
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end and not _has_tables(file):
        time.sleep(0.1)
    first.terminate()
    first.wait()
    with closing(sqlite3.connect(file)) as database, database:
        _fill(database, ET.parse(schedule).getroot())


def at(home: Path, display: str) -> dict[str, str]:
    """The environment of a program on that screen with that home."""
    (runtime := home / "run").mkdir(mode=0o700, parents=True, exist_ok=True)
    named = {"HOME": str(home), "DISPLAY": display, "XDG_RUNTIME_DIR": str(runtime)}
    folders = {"XDG_DATA_HOME": ".local/share", "XDG_CONFIG_HOME": ".config"}
    return {
        **named,
        **{name: str(home / folder) for name, folder in folders.items()},
        "QT_QPA_PLATFORM": "xcb",
        "QT_LOGGING_RULES": "",
        "LANG": "C.UTF-8",
    }


def _has_tables(file: Path) -> bool:
    if not file.exists():
        return False
    with closing(sqlite3.connect(file)) as database:
        asked = "SELECT count(*) FROM sqlite_master WHERE name = 'event_room'"
        return bool(database.execute(asked).fetchone()[0])


def _seconds(when: datetime) -> int:
    """ConfClerk keeps hours as they stand on the wall."""
    return int((when.replace(tzinfo=None) - datetime(1970, 1, 1)).total_seconds())


def _fill(database: sqlite3.Connection, root: ET.Element) -> None:
    rooms: dict[str, int] = {}
    tracks: dict[str, int] = {}
    begin = datetime(2025, 2, 1)
    conference = (1, "FOSDEM 2025", _seconds(begin), _seconds(datetime(2025, 2, 2)), 1)
    put = "INSERT INTO conference (id, title, start, end, active) VALUES (?, ?, ?, ?, ?)"
    database.execute(put, conference)
    for number, event in enumerate(root.iter("event"), 1):
        start = datetime.fromisoformat(event.findtext("date") or "")
        hours, minutes = (event.findtext("duration") or "0:30").split(":")[:2]
        track = _number(database, "track", tracks, event.findtext("track") or "?")
        room = _number(database, "room", rooms, event.findtext("room") or "?")
        row = (1, number, _seconds(start), 3600 * int(hours) + 60 * int(minutes), track)
        texts = (event.findtext(name) or "" for name in ("title", "abstract", "description"))
        database.execute(
            "INSERT INTO event (xid_conference, id, start, duration, xid_track, title,"
            " abstract, description) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (*row, *texts),
        )
        database.execute("INSERT INTO event_room VALUES (1, ?, ?)", (number, room))


def _number(database: sqlite3.Connection, table: str, known: dict[str, int], name: str) -> int:
    if name not in known:
        known[name] = len(known) + 1
        database.execute(NAMED[table], (known[name], name))
    return known[name]


def for_kongress(calendar: Path, home: Path) -> None:
    """As it is left by a visit in which the conference was chosen and its calendar fetched."""
    data, settings = home / ".local/share/kongress", home / ".config/kongressrc"
    for folder in (data, settings.parent):
        folder.mkdir(parents=True)
    file = data / "kongress_fosdem.ics"
    file.write_bytes(calendar.read_bytes())
    told = {"id": "fosdem", "name": "FOSDEM 2025", "icalUrl": file.as_uri(), "timeZoneId": ZONE}
    told |= {"days": ["2025-02-01", "2025-02-02"]}  # type: ignore[dict-item]
    (data / "conference-data.json").write_text(json.dumps([told]), encoding="utf-8")
    general = "[general]\ndefaultConferenceId=fosdem\nconferenceCalendars=fosdem\n"
    settings.write_text(f"{general}\n[fosdem]\nfile={file}\ntimeZoneId={ZONE}\n", encoding="utf-8")


def for_chromium(schedule: Path, home: Path) -> Path:
    """One light page: a line for each session."""
    lines = []
    for event in ET.parse(schedule).getroot().iter("event"):
        names = ("start", "room", "title", "track")
        cells = "".join(f"<td>{escape(event.findtext(name) or '')}</td>" for name in names)
        lines.append(f"<tr>{cells}</tr>")
    page = home / "schedule.html"
    head = "<!doctype html><meta charset=utf-8><title>FOSDEM 2025</title>"
    page.write_text(f"{head}<table>{''.join(lines)}</table>", encoding="utf-8")
    return page
