"""Drafts and workbooks for tests: a workbook as it is exported, with edits of single cells."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from db.tools.drafts.address import url_of
from db.tools.drafts.opening import opened_draft
from db.tools.drafts.reading import Draft, read_draft
from db.tools.drafts.tables import AUDIT
from db.tools.importing.findings import Findings
from db.tools.sheets.cells import cells_of, languages_of
from db.tools.sheets.columns import columns_of, kinds, sheet_name
from db.tools.sheets.hidden_sheet import HIDDEN, hidden_rows
from db.tools.sheets.merging import clock_of
from db.tools.written import written
from tests.db.texts import a, small
from tests.db.texts import written as written_text
from tests.db.tools.test_commands import run

Edits = Mapping[tuple[str, str, str], object]
"""New values by (sheet, id, header)."""

_MADE: dict[str, bytes] = {}
"""Drafts by what they hold: to make one takes longer than to copy it."""

PEOPLE = [
    {"id": "ada", "sources": ["paper"], "name": {"en": "Ada", "zh": "阿达"}},
    {"id": "ben", "sources": ["paper"], "name": {"en": "Ben & Co, Ltd; x", "zh": "本"}},
]


def new_draft(folder: Path, **lists: Any) -> Path:
    """A draft of the small content, with two people, two rooms and a session in one of them."""
    red = {"id": "red", "kind": "room", "name": {"en": "Red Hall", "zh": "红厅"}}
    rooms = [a("places"), a("places") | red]
    session = a("sessions", place="red", venue="expo", people=["ada"])
    lists = {"people": PEOPLE, "places": rooms, "sessions": [session], **lists}
    path = folder / "draft.sqlite"
    key = json.dumps(lists, sort_keys=True)
    if key not in _MADE:
        text = written_text(folder / "text", small(**lists))
        code, _, stderr = run("draft", "init", "--draft", path, "--content", text, "--as", "Init")
        assert code == 0, stderr
        _MADE[key] = path.read_bytes()
    path.write_bytes(_MADE[key])
    return path


def held(draft: Path) -> Draft:
    with opened_draft(url_of(str(draft))) as engine, engine.connect() as connection:
        return read_draft(connection)


def audited(draft: Path) -> list[Any]:
    with opened_draft(url_of(str(draft))) as engine, engine.connect() as connection:
        return [*connection.execute(AUDIT.select().order_by(AUDIT.c.id))]


def session(draft: Path, record_id: str = "opening") -> Any:
    return held(draft).lists["sessions"][record_id]


def book_of(draft: Path, edits: Edits | None = None, versions: bool = True) -> Workbook:
    """The workbook of a draft, edited."""
    found = held(draft)
    clock = clock_of(found.lists, Findings(""))
    book = Workbook()
    del book["Sheet"]
    for kind in kinds():
        records = found.lists[kind].values()
        columns = columns_of(kind, languages_of(records))
        sheet = book.create_sheet(sheet_name(kind))
        sheet.append([column.header for column in columns])
        for record in records:
            cells = cells_of(written(record, clock), columns)
            sheet.append([cells[column.header] or None for column in columns])
    if versions:
        hidden = book.create_sheet(HIDDEN)
        hidden.sheet_state = "hidden"
        for row in hidden_rows(found.versions, "2024-07-04T01:00:00Z"):
            hidden.append(row)
    for (name, record_id, header), value in (edits or {}).items():
        at(book, name, record_id, header).value = value
    return book


def at(book: Workbook, sheet: str, record_id: str, header: str) -> Any:
    """The cell of a record under a header."""
    headers = [cell.value for cell in book[sheet][1]]
    (row,) = [
        r for r in range(2, book[sheet].max_row + 1) if book[sheet].cell(r, 1).value == record_id
    ]
    return book[sheet].cell(row, headers.index(header) + 1)


def added(book: Workbook, sheet: str, **values: object) -> None:
    """A new row; keys are headers, with _ for spaces: title_en is `title (en)`."""
    headers = [str(cell.value) for cell in book[sheet][1]]
    plain = {h.replace(" (", "_").replace(")", "").replace(" ", "_"): h for h in headers}
    named = {plain[key]: value for key, value in values.items()}
    book[sheet].append([named.get(header) for header in headers])


def imported(
    draft: Path, book: Workbook | Path, *more: str, who: str = "Ann", name: str = "a.xlsx"
) -> Any:
    """(exit code, what the command prints as JSON)."""
    path = draft.parent / name
    if isinstance(book, Path):
        path = book
    else:
        book.save(path)
    code, stdout, stderr = run("import", path, "--draft", draft, "--as", who, "--json", *more)
    assert "Traceback" not in stderr, stderr
    return code, json.loads(stdout)


def told(result: Any) -> list[str]:
    """Every problem as one line: place, what was found, and the fix."""
    return [f"{p['path']}: {p['found']}: {p['fix']}" for p in result[1]["problems"]]


Edit = Callable[[Workbook], None]
NOTHING = {"added": 0, "changed": 0, "removed": 0}
