"""Puts announcements into a published folder, and takes them out; who did it is kept.

`announced.json` holds what visitors see; what is over goes with the next write. The newest
MAX_KEPT acts stand in `history/announced.json`, written first.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db.catalogue import Announcement
from db.durable import flush_folder, put_whole
from db.errors import ContentError
from db.published.announced import ANNOUNCED, MAX_ANNOUNCEMENTS, read_announced
from db.published.history import HISTORY
from db.release import told_of
from db.tools.releasing.leftovers import clear_leftovers
from db.tools.releasing.lock import locked
from db.tools.releasing.written import announced_text, announcement_words, as_json

MAX_KEPT = 200
BROKEN = "announced.broken.json"


def announcement_id(level: str, *words: object) -> str:
    """The same announcement has the same id, so that saying it twice shows it once."""
    digest = hashlib.sha256(repr((level, *words)).encode()).hexdigest()
    return f"{level}-{digest[:6]}"


def holding(folder: Path, now: datetime) -> list[Announcement]:
    """What is announced and not yet over. Raises ContentError where it cannot be read."""
    return [each for each in read_announced(folder / ANNOUNCED) if each.expires > now]


def announce(folder: Path, announcement: Announcement, by: str, now: datetime) -> None:
    """Show an announcement; one of the same id is replaced. Raises ContentError."""
    with locked(folder), told_of(folder):
        clear_leftovers(folder)
        others = [each for each in _readable(folder, now) if each.id != announcement.id]
        if len(others) >= MAX_ANNOUNCEMENTS:
            what = f"shows {len(others)} announcements already"
            remedy = "withdraw one: waic-content announce --withdraw ID"
            raise ContentError.about(folder, what, remedy)
        _write(folder, [*others, announcement], _act("announced", announcement, by, now))


def withdraw(folder: Path, id: str, by: str, now: datetime) -> Announcement:
    """Take an announcement away before it is over. Raises ContentError."""
    with locked(folder), told_of(folder):
        clear_leftovers(folder)
        listed = holding(folder, now)
        gone = next((each for each in listed if each.id == id), None)
        if gone is None:
            remedy = "choose an id of waic-content announce --list"
            raise ContentError.about(folder, f'shows no announcement "{id}"', remedy)
        rest = [each for each in listed if each is not gone]
        _write(folder, rest, _act("withdrawn", gone, by, now))
    return gone


def _readable(folder: Path, now: datetime) -> list[Announcement]:
    """What holds; a file that cannot be read, which kiosks ignore, is kept aside."""
    try:
        return holding(folder, now)
    except ContentError:
        (folder / ANNOUNCED).replace(folder / BROKEN)
        return []


def _write(folder: Path, listed: Sequence[Announcement], act: dict[str, Any]) -> None:
    history = folder / HISTORY
    if not history.is_dir():
        history.mkdir()
        flush_folder(folder)
    acts = [*_acts(history / ANNOUNCED), act][-MAX_KEPT:]
    put_whole(history / ANNOUNCED, as_json({"acts": acts}))
    put_whole(folder / ANNOUNCED, announced_text(listed))


def _act(what: str, announcement: Announcement, by: str, now: datetime) -> dict[str, Any]:
    at = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {"at": at, "by": by, "act": what, **announcement_words(announcement)}


def _acts(path: Path) -> list[Any]:
    with suppress(OSError, ValueError, LookupError, TypeError, RecursionError):
        acts = json.loads(path.read_bytes())["acts"]
        return acts if isinstance(acts, list) else []
    return []
