"""Imports files into a draft, whole or not at all, each kind of file by its own reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from db.tools.drafts.address import is_there, url_of
from db.tools.drafts.changes import Author, Change, count_of
from db.tools.drafts.opening import make_draft, opened_draft
from db.tools.drafts.reading import Draft, read_draft
from db.tools.drafts.store import write_changes
from db.tools.file_kind import FileKind, kind_of
from db.tools.importing.bounded import bytes_of
from db.tools.importing.finding import ImportStopped
from db.tools.importing.findings import Findings
from db.tools.importing.mapping import mapped
from db.tools.importing.merging import changes_of
from db.tools.importing.reading import read_programme
from db.tools.sheets.csv_file import read_csv
from db.tools.sheets.merging import Asked, counts_of, table_changes
from db.tools.sheets.table import Tables
from db.tools.sheets.telling import Telling
from db.tools.sheets.workbook import read_workbook
from db.tools.yaml_import import read_yaml_records, yaml_changes

NOTHING = {"sessions": 0, "days": 0, "rooms": 0, "people": 0}
Counts = dict[str, int]
Work = Callable[[sa.Connection, Draft], list[Change]]
"""From the draft as it is to what changes in it."""


@dataclass(frozen=True, slots=True)
class How:
    """What the caller said: see the options of waic-content import."""

    author: str
    whole: bool = False
    overwrite: bool = False
    zone: ZoneInfo | None = None
    kind: str = ""
    separator: str = ""


def import_files(
    files: Sequence[Path], draft: str, how: How, telling: Telling
) -> tuple[Counts, Counts]:
    """(what the files hold, what changed); nothing of both where a problem stops it."""
    findings, url = telling.findings, url_of(draft)
    kinds = {kind_of(file, findings) for file in files}
    author = Author(how.author, ", ".join(file.name for file in files))
    try:
        counts, work = _read(files, kinds, url, how, author, telling)
    except ImportStopped:
        return dict(NOTHING), count_of(())
    if findings.stopped and not is_there(url):
        return dict(NOTHING), count_of(())
    if not (there := is_there(url)):
        make_draft(url)
    changes: list[Change] = []
    with opened_draft(url) as engine, engine.begin() as connection:
        found = read_draft(connection)
        changes = work(connection, found)
        if not findings.stopped:
            write_changes(connection, found, changes, author)
    if findings.stopped:
        _unmake(url, there)
        return dict(NOTHING), count_of(())
    return counts, count_of(changes)


def _read(
    files: Sequence[Path],
    kinds: set[FileKind],
    url: sa.URL,
    how: How,
    author: Author,
    telling: Telling,
) -> tuple[Counts, Work]:
    """What the files hold, and what is to be done with it."""
    findings = telling.findings
    if kinds <= {FileKind.WORKBOOK, FileKind.CSV}:
        tables = _tables(files, how, findings)
        asked = Asked(author, how.whole, how.overwrite)
        return counts_of(tables), lambda c, d: table_changes(tables, c, d, asked, telling)
    if kinds == {FileKind.YAML}:
        raws = [raw for file in files for raw in read_yaml_records(file, findings)]
        lists = {"sessions": "sessions", "days": "days", "rooms": "places", "people": "people"}
        counts = {what: sum(raw.kind == kind for raw in raws) for what, kind in lists.items()}
        return counts, lambda _, d: yaml_changes(raws, d, how.whole, findings)
    if len(files) > 1:
        fix = "import them one after another"
        raise findings.stop("files of several kinds, or several programmes", "one", fix)
    programme = read_programme(files[0], findings, how.zone, _zone_of(url))
    if programme is None:
        raise ImportStopped(files[0].name)
    return programme.counts, lambda _, d: changes_of(
        mapped(programme, d.lists, findings), d, how.whole, findings
    )


def _tables(files: Sequence[Path], how: How, findings: Findings) -> Tables:
    found = Tables()
    for file in files:
        findings.file = file.name
        content = bytes_of(file, findings)
        if kind_of(file, findings) is FileKind.WORKBOOK:
            book = read_workbook(content, findings)
            found.tables += book.tables
            found.versions |= book.versions
        else:
            found.tables.append(read_csv(content, file.stem, findings, how.kind, how.separator))
    kinds = [table.kind for table in found.tables]
    for kind in dict.fromkeys(kinds):
        if kinds.count(kind) > 1:
            fix = "put their rows into one, or import them one after another"
            findings.refuse(f"the list {kind} in several tables", "in one", fix)
    if not any(table.rows for table in found.tables) and not findings.stopped:
        fix = "fill in a sheet named Sessions, People, Places …, with its headers in row 1"
        findings.refuse("no rows of any list", "at least one", fix)
    return found


def _zone_of(url: sa.URL) -> ZoneInfo | None:
    if not is_there(url):
        return None
    with opened_draft(url) as engine, engine.connect() as connection:
        conference = next(iter(read_draft(connection).lists["conference"].values()), None)
    return ZoneInfo(conference.zone) if conference else None


def _unmake(url: sa.URL, there: bool) -> None:
    """A draft that was made for an import that came to nothing."""
    if not there and url.get_backend_name() == "sqlite" and url.database:
        Path(url.database).unlink(missing_ok=True)
