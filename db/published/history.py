"""The history of a published folder: one small file for each number that was ever live."""

from __future__ import annotations

import errno
import re
from datetime import datetime
from pathlib import Path

from db.errors import ContentError
from db.frozen import dataclass
from db.published.pointer import MAX_NAME, MAX_NUMBER, RELEASE_NAME, SCHEMA, SHA256
from db.published.small_json import (
    Words,
    WrongValue,
    flag,
    instant,
    like,
    line,
    object_in,
    told_of_reading,
    whole_number,
)

HISTORY = "history"
MAX_ENTRY_BYTES = 4096
MAX_ENTRIES = 1000
"""So many are read, the newest."""
MAX_BY = 100

_FILE = re.compile(r"([0-9]{6})\.json")
_REMEDY = "it is left out; the other numbers are not touched by it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One number: which content was made live, when and by whom."""

    number: int
    name: str
    file: str
    schema: str
    sha256: str
    published: datetime
    """In UTC."""
    by: str
    of: int | None = None
    """The number whose content this one brought back."""
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """What could be read, newest first, and a sentence for each file that could not."""

    entries: tuple[Entry, ...]
    problems: tuple[str, ...]


def entry_file(number: int) -> str:
    """The name of the file of a number, inside the folder `history`."""
    return f"{number:06}.json"


def history_of(folder: Path) -> tuple[Entry, ...]:
    """The entries of a published folder, newest first; what cannot be read is left out."""
    return read_history(folder).entries


def read_history(folder: Path) -> History:
    """The history of a published folder; empty where there is none. Never raises for a file."""
    entries, problems = [], []
    try:
        with told_of_reading(folder / HISTORY):
            numbers = numbers_of(folder)[:MAX_ENTRIES]
    except ContentError as error:
        return History((), (str(error),))
    for number in numbers:
        try:
            entries.append(read_entry(folder, number))
        except ContentError as error:
            problems.append(str(error))
    return History(tuple(entries), tuple(problems))


def numbers_of(folder: Path) -> tuple[int, ...]:
    """Every number that has a file, whole or not, highest first.

    Raises OSError where that cannot be told: no history is one thing, an unread one another.
    """
    if (folder / HISTORY).is_symlink():
        raise OSError(errno.ELOOP, "it is a link")
    try:
        names = [each.name for each in (folder / HISTORY).iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return ()
    found = [int(match[1]) for name in names if (match := _FILE.fullmatch(name))]
    return tuple(sorted((number for number in found if number), reverse=True))


def read_entry(folder: Path, number: int) -> Entry:
    """The entry of a number. Raises ContentError where there is none or it is broken."""
    file = folder / HISTORY / entry_file(number)
    try:
        entry = _entry(object_in(file, MAX_ENTRY_BYTES))
        if entry.number != number:
            raise WrongValue(f"says that it is number {entry.number}")
    except WrongValue as error:
        raise ContentError.about(file, str(error), _REMEDY) from error
    return entry


def _entry(words: Words) -> Entry:
    number, published = whole_number(words, "number", MAX_NUMBER), instant(words, "published")
    if number is None or published is None:
        raise WrongValue('has no "number" or no "published"')
    return Entry(
        number=number,
        name=line(words, "name", MAX_NAME, ""),
        file=like(words, "file", RELEASE_NAME),
        schema=like(words, "schema", SCHEMA),
        sha256=like(words, "sha256", SHA256),
        published=published,
        by=line(words, "by", MAX_BY),
        of=whole_number(words, "of", MAX_NUMBER),
        urgent=flag(words, "urgent"),
    )
