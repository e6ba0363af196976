"""Makes a Catalogue, or an earlier release, the live one of a published folder.

The order is what keeps a folder whole at every instant: the release, then the entry of its
number, both flushed, and the pointer last. A command that is killed has moved the pointer or
has not; what else it left, the next one clears away.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from db.catalogue import Catalogue
from db.durable import flush_folder, put_whole
from db.errors import ContentError
from db.published.history import HISTORY, MAX_BY, Entry, entry_file, numbers_of, read_history
from db.published.pointer import MAX_NAME, MAX_NUMBER, POINTER, read_pointer
from db.reader import read_catalogue
from db.release import told_of, write_sealed
from db.seal import SCHEMA_VERSION, file_name, seal_of
from db.tools.diffing.earlier import with_earlier
from db.tools.releasing.leftovers import clear_leftovers, clear_old_releases, live_number
from db.tools.releasing.lock import locked
from db.tools.releasing.said_words import one_line
from db.tools.releasing.written import pointer_to, text_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What staff say of a release: who makes it live, its name, and whether it is urgent."""

    by: str
    name: str = ""
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was live before, if it can be read; what is live now; its entry if that is new."""

    before: Catalogue | None
    now: Catalogue
    entry: Entry | None


def go_live(catalogue: Catalogue, folder: Path, said: Said) -> Outcome:
    """Seal the Catalogue and make it live; no entry where it is live already.

    Its sessions tell what was announced before. Raises ContentError; the release that was
    live then still is.
    """
    _check_said(said)
    with locked(folder), told_of(folder):
        clear_leftovers(folder)
        before = _live_catalogue(folder)
        told = with_earlier(before, catalogue) if before else catalogue
        sha256 = write_sealed(told, folder)
        if _is_live(folder, sha256) and not said.urgent:  # its name is flushed once more above
            return Outcome(before, told, None)
        now = read_catalogue(folder / file_name(sha256))
        entry = _entry(folder, sha256, said)
        _move_to(folder, entry)
    return Outcome(before, now, entry)


def bring_back(folder: Path, number: int | None, said: Said) -> Entry:
    """Make the content of an earlier number live again, under a new number.

    Without a number, the newest one with other content than the live one. Raises
    ContentError; the release that was live then still is.
    """
    _check_said(said)
    with locked(folder), told_of(folder):
        clear_leftovers(folder)
        old = _earlier(folder, number)
        file = folder / old.file
        if seal_of(file).sha256 != old.sha256:
            what = f"is not what number {old.number} was"
            raise ContentError.about(file, what, "choose another number of waic-content history")
        read_catalogue(file)
        entry = replace(_entry(folder, old.sha256, said), of=old.number, file=old.file)
        _move_to(folder, entry)
    return entry


def _move_to(folder: Path, entry: Entry) -> None:
    history = folder / HISTORY
    if not history.is_dir():
        history.mkdir()
        flush_folder(folder)
    put_whole(history / entry_file(entry.number), text_of(entry))
    try:
        put_whole(folder / POINTER, text_of(pointer_to(entry)))
    except OSError as error:
        if live_number(folder) != entry.number:
            raise
        what = f"has number {entry.number} live, but it may not outlast a power cut ({error})"
        raise ContentError.about(folder, what, "check the disk, then publish again") from error
    with suppress(OSError):  # what stays now goes next time
        clear_old_releases(folder)


def _entry(folder: Path, sha256: str, said: Said) -> Entry:
    number = max((live_number(folder), *numbers_of(folder)[:1])) + 1
    if number > MAX_NUMBER:
        what = f"has used all numbers up to {MAX_NUMBER:,}"
        raise ContentError.about(folder, what, "publish to a new folder")
    return Entry(
        number=number,
        name=said.name,
        file=file_name(sha256),
        schema=SCHEMA_VERSION,
        sha256=sha256,
        published=datetime.now(UTC).replace(microsecond=0),
        by=said.by,
        urgent=said.urgent,
    )


def _earlier(folder: Path, number: int | None) -> Entry:
    entries, live = read_history(folder).entries, live_number(folder)
    if number is None:
        shown = next((each.sha256 for each in entries if each.number == live), None)
        before = (each for each in entries if each.number < live and each.sha256 != shown)
        found = next(before, None)
        wanted = "has no release before the live one"
    else:
        found = next((each for each in entries if each.number == number), None)
        wanted = f"has no number {number}"
    if found is None:
        raise ContentError.about(folder, wanted, "choose a number of waic-content history")
    if found.number == live:
        raise ContentError.about(folder, f"has number {live} live already", "choose another")
    if not (folder / found.file).is_file():
        what = f"no longer holds the content of number {found.number}"
        raise ContentError.about(folder, what, "choose a later number of waic-content history")
    return found


def _live_catalogue(folder: Path) -> Catalogue | None:
    with suppress(ContentError):
        return read_catalogue(folder / POINTER)
    return None


def _is_live(folder: Path, sha256: str) -> bool:
    """Whether the pointer names this release, by a number, and the file is whole."""
    with suppress(ContentError):
        live = read_pointer(folder)
        return live.number is not None and seal_of(folder / POINTER).sha256 == sha256
    return False


def _check_said(said: Said) -> None:
    one_line("--name", said.name, MAX_NAME)
    one_line("--as", said.by, MAX_BY)
