"""The content text as named content: records come from lines of its files."""

from __future__ import annotations

from pathlib import Path

from db.shape import CONFERENCE
from db.tools.content import read_content
from db.tools.entries import Content, Entry
from db.tools.named.content import NamedContent, Unverified
from db.tools.publishing import catalogue_from, published
from db.tools.source_text import CONTENT

RECALLED = "recalled, nobody has checked it"
LEANS = "leans on an unverified record"
VALUE = "unverified value"


def text_content(folder: Path = CONTENT) -> NamedContent:
    """The content of a folder of text. Its problems are told, not raised."""
    read = read_content(folder)
    lists = published(read)
    shown = catalogue_from(lists) if lists[CONFERENCE] else None
    entries = [entry for entry in read.entries if entry.record is not None]
    return NamedContent(
        name=str(folder),
        shown=shown,
        problems=read.problems,
        origins={_key(entry): f"{entry.raw.file}:{entry.raw.values.line}" for entry in entries},
        unverified=tuple(each for entry in entries for each in _unverified(entry, read, lists)),
    )


def _key(entry: Entry) -> tuple[str, str]:
    return entry.raw.kind, str(entry.record.id)


def _unverified(
    entry: Entry, read: Content, shown: dict[str, dict[str, object]]
) -> list[Unverified]:
    """Why a record or a value of it is not shown; what leans only where nothing is wrong."""
    if entry.recalled:
        return [Unverified(_key(entry), "", RECALLED)]
    if not read.problems and entry.record.id not in shown[entry.raw.kind]:
        return [Unverified(_key(entry), "", LEANS)]
    return [Unverified(_key(entry), path, VALUE) for path in entry.unchecked]
