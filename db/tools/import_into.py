"""Imports files into a draft, whole or not at all, each kind of file by its own reader.

A programme of another system loads nothing of tables, and tables nothing of programmes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from db.schema import METADATA
from db.tools.drafts.address import url_of
from db.tools.drafts.changes import Author, Change, count_of
from db.tools.drafts.opening import is_there, making, opened_draft, writing
from db.tools.drafts.reading import Draft, read_draft
from db.tools.drafts.store import write_changes
from db.tools.file_kind import FileKind, kind_of
from db.tools.importing.finding import ImportStopped
from db.tools.importing.findings import Findings
from db.tools.sheets.telling import Telling

if TYPE_CHECKING:
    from db.tools.sheets.read_before import SheetsBefore

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
    findings, url, author = telling.findings, url_of(draft), author_of(files, how)
    try:
        counts, work = read_files(files, how, telling, lambda: _zone_of(url))
    except ImportStopped:
        return dict(NOTHING), count_of(())
    there = is_there(url)
    if findings.stopped and not there:
        return dict(NOTHING), count_of(())
    try:
        with writing(url) if there else making(url) as connection:
            found = read_draft(connection)
            changes = work(connection, found)
            if findings.stopped:
                raise ImportStopped(author.file)
            write_changes(connection, found, changes, author)
    except ImportStopped:
        return dict(NOTHING), count_of(())
    return counts, count_of(changes)


def author_of(files: Sequence[Path], how: How) -> Author:
    """Who changes what these files change."""
    return Author(how.author, ", ".join(file.name for file in files))


def read_files(
    files: Sequence[Path],
    how: How,
    telling: Telling,
    ours: Callable[[], ZoneInfo | None],
    before: SheetsBefore | None = None,
) -> tuple[Counts, Work]:
    """What the files hold, and what is to be done with it. Raises ImportStopped.

    `ours` is the zone of the draft; sheets that stand in `before` are not read again.
    """
    findings = telling.findings
    kinds = {kind_of(file, findings) for file in files}
    if kinds <= {FileKind.WORKBOOK, FileKind.CSV}:
        return _read_tables(files, how, telling, before)
    if kinds == {FileKind.YAML}:
        return _read_yaml(files, how, findings)
    if len(files) > 1:
        fix = "import them one after another"
        raise findings.stop("files of several kinds, or several programmes", "one", fix)
    return _read_programme(files[0], how, findings, ours())


def _read_programme(
    file: Path, how: How, findings: Findings, ours: ZoneInfo | None
) -> tuple[Counts, Work]:
    from db.tools.importing.mapping import mapped
    from db.tools.importing.merging import changes_of
    from db.tools.importing.reading import read_programme

    programme = read_programme(file, findings, how.zone, ours)
    if programme is None:
        raise ImportStopped(file.name)
    return programme.counts, lambda _, d: changes_of(
        mapped(programme, d.lists, findings), d, how.whole, findings
    )


def _read_tables(
    files: Sequence[Path], how: How, telling: Telling, before: SheetsBefore | None
) -> tuple[Counts, Work]:
    from db.tools.sheets.merging import Asked, counts_of, table_changes
    from db.tools.sheets.reading import read_tables

    tables = read_tables(files, telling.findings, how.kind, how.separator, before)
    asked = Asked(author_of(files, how), how.whole, how.overwrite)
    return counts_of(tables), lambda c, d: table_changes(tables, c, d, asked, telling)


def _read_yaml(files: Sequence[Path], how: How, findings: Findings) -> tuple[Counts, Work]:
    from db.tools.yaml_import import read_yaml_records, yaml_changes

    raws = [raw for file in files for raw in read_yaml_records(file, findings)]
    lists = {"sessions": "sessions", "days": "days", "rooms": "places", "people": "people"}
    counts = {what: sum(raw.kind == kind for raw in raws) for what, kind in lists.items()}
    return counts, lambda _, d: yaml_changes(raws, d, how.whole, findings)


def _zone_of(url: sa.URL) -> ZoneInfo | None:
    if not is_there(url):
        return None
    with opened_draft(url) as engine, engine.connect() as connection:
        zone = connection.execute(sa.select(METADATA.tables["conference"].c.zone)).scalar()
    return ZoneInfo(zone) if zone else None
