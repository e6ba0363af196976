"""What a preview shows of the word on its command line: content by name, or a file imported."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db.catalogue import Catalogue
from db.errors import ContentError
from db.published.pointer import POINTER
from db.schema import METADATA
from db.tools.drafts.address import url_of
from db.tools.drafts.opening import is_there, make_draft, opened_draft
from db.tools.drafts.tables import BOOKS
from db.tools.import_into import How, import_files
from db.tools.importing.findings import Findings
from db.tools.named.naming import named_content
from db.tools.sheets.telling import Telling

IMPORTED = frozenset({".xlsx", ".csv", ".tsv", ".yaml", ".yml", ".xml", ".json", ".ics"})


@dataclass(frozen=True, slots=True)
class Shown:
    """The content to show, or None with the reason; and every problem of it, in sentences."""

    catalogue: Catalogue | None
    problems: tuple[str, ...] = ()
    why: str = ""


Read = Callable[[], Shown]


def reader_of(word: str, draft: str, workshop: Path, folder: Path | None) -> Read:
    """Reads `word` anew at every call. Raises ContentError where it can never be read.

    A table or programme is imported into a copy of `draft`, or of none where there is none;
    the draft itself is never written.
    """
    path = Path(word)
    if path.suffix.lower() in IMPORTED and path.name != POINTER and path.is_file():
        base = _copy_of(draft, workshop)
        return lambda: _imported(path, base, workshop)
    return lambda: _named(word, folder)


def _named(word: str, folder: Path | None) -> Shown:
    try:
        content = named_content(word, folder)
    except ContentError as error:
        return Shown(None, (), str(error))
    problems = tuple(str(each) for each in content.problems)
    why = "" if content.shown else f"{content.name} holds no conference that was checked."
    return Shown(content.shown, problems, why)


def _imported(file: Path, base: Path | None, workshop: Path) -> Shown:
    """What stops the import keeps what was shown; the rest is shown with its problems."""
    work = workshop / "imported.sqlite"
    work.unlink(missing_ok=True)
    if base is not None:
        shutil.copyfile(base, work)
    findings = Findings(file.name)
    try:
        import_files([file], str(work), How("preview"), Telling(findings))
    except (ContentError, ValueError) as error:
        return Shown(None, (str(error),), str(error))
    told = tuple(str(each) for each in findings.all)
    if findings.stopped:
        return Shown(None, told, told[0])
    shown = _named(str(work), None)
    return Shown(shown.catalogue, (*told, *shown.problems), shown.why)


def _copy_of(draft: str, workshop: Path) -> Path | None:
    """The draft as an SQLite file of its own, wherever it lies; None where there is none."""
    url = url_of(draft)
    if not is_there(url):
        return None
    copy = workshop / "base.sqlite"
    make_draft(target := url_of(str(copy)))
    tables = (*METADATA.sorted_tables, *BOOKS.sorted_tables)
    with opened_draft(url) as source, source.connect() as theirs:
        rows = {
            table: [dict(r) for r in theirs.execute(table.select()).mappings()] for table in tables
        }
    with opened_draft(target) as engine, engine.begin() as ours:
        for table in tables:
            if rows[table]:
                ours.execute(table.insert(), [dict(row) for row in rows[table]])
    return copy
