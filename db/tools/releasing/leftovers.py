"""Takes away what a killed command left, and releases that are too old to go back to.

Only names of ours, only while the folder is locked. Of releases, these stay: the live one,
those of the newest KEPT numbers, and any younger than an hour, which a kiosk may be reading.
"""

from __future__ import annotations

import re
import shutil
import time
from pathlib import Path

from db.durable import unfinished_for
from db.errors import ContentError
from db.published.announced import ANNOUNCED
from db.published.history import HISTORY, entry_file, numbers_of, read_entry
from db.published.pointer import POINTER, RELEASE_NAME, read_pointer
from db.release import WORKSHOP

KEPT = 20
"""So many numbers keep their content."""
GRACE_SECONDS = 3600
_WORKSHOP = re.compile(rf"{re.escape(WORKSHOP)}[a-z0-9_]{{8}}")
_UNFINISHED = tuple(
    unfinished_for(name)
    for name in (re.escape(POINTER), re.escape(ANNOUNCED), RELEASE_NAME.pattern)
)
_UNFINISHED_ENTRY = unfinished_for(r"(?:[0-9]{6}|announced)\.json")


def clear_leftovers(folder: Path) -> None:
    """Remove unfinished files and a number that never became live. Raises OSError."""
    for each in folder.iterdir():
        if _WORKSHOP.fullmatch(each.name) and each.is_dir() and not each.is_symlink():
            shutil.rmtree(each)
        elif any(pattern.fullmatch(each.name) for pattern in _UNFINISHED):
            each.unlink(missing_ok=True)
    if (folder / HISTORY).is_dir():
        for each in (folder / HISTORY).iterdir():
            if _UNFINISHED_ENTRY.fullmatch(each.name):
                each.unlink(missing_ok=True)
    _forget_unfinished_number(folder)


def live_number(folder: Path) -> int:
    """The number of the live release; 0 where there is none, or it has none."""
    try:
        return read_pointer(folder).number or 0
    except ContentError:
        return 0


def clear_old_releases(folder: Path) -> None:
    """Remove releases that nobody will go back to. Raises OSError."""
    kept = _kept(folder)
    if kept is None:
        return
    latest = time.time() - GRACE_SECONDS
    for each in folder.iterdir():
        ours = RELEASE_NAME.fullmatch(each.name) and each.name not in kept and each.is_file()
        if ours and each.stat().st_mtime < latest:
            each.unlink(missing_ok=True)


def _kept(folder: Path) -> set[str] | None:
    """The files that stay; None where that cannot be told, so that all of them do."""
    try:
        newest = [read_entry(folder, number).file for number in numbers_of(folder)[:KEPT]]
        return {read_pointer(folder).file, *newest}
    except ContentError:
        return None


def _forget_unfinished_number(folder: Path) -> None:
    """A command that was killed before the pointer moved leaves exactly one number too many."""
    live = live_number(folder)
    if not live and (folder / POINTER).exists():
        return  # it cannot be read, or has no number: who knows what was live
    beyond = [number for number in numbers_of(folder) if number > live]
    if beyond == [live + 1]:
        (folder / HISTORY / entry_file(live + 1)).unlink(missing_ok=True)
