"""waic-content draft log: who changed what, when, and from which file, newest first."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, Any

import sqlalchemy as sa
import typer

from db.errors import ContentError
from db.tools.draft_options import DEFAULT, AsJson, DraftUrl, told
from db.tools.drafts.address import url_of
from db.tools.drafts.log import log_entries
from db.tools.drafts.opening import opened_draft
from db.tools.drafts.value_words import told_words
from db.tools.printing import OUT


def log(
    draft: DraftUrl = DEFAULT,
    record: Annotated[
        str, typer.Option("--record", metavar="ID", help="Of one record: ID, or LIST/ID.")
    ] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, help="So many entries.")] = 50,
    as_json: AsJson = False,
) -> None:
    """Who changed what, when, and from which file, sheet and row; newest first.

    The log is only ever added to: the database itself refuses to change it.

    Example: waic-content draft log --draft draft.sqlite --record sessions/opening-ceremony

    Exit codes: 0 fine, also where there is no entry; 1 the draft cannot be read; 2 wrong usage.
    """
    try:
        with opened_draft(url_of(draft)) as engine, engine.connect() as connection:
            entries = log_entries(connection, record, limit)
    except ContentError as error:
        raise told(error, as_json) from error
    if as_json:
        typer.echo(json.dumps([_as_json(each) for each in entries], ensure_ascii=False, indent=2))
        return
    for entry in entries:
        for line in _lines(entry):
            OUT.print(line)
    if not entries:
        OUT.print("Nothing is logged" + (f" of {record}." if record else "."))


def _lines(entry: sa.Row[Any]) -> Iterator[str]:
    """One line for the entry, and one for each field that it changed."""
    place = ", ".join(
        part
        for part in (
            f"from {entry.file}" if entry.file else "by hand",
            f"sheet {entry.sheet}" if entry.sheet else "",
            f"row {entry.row}" if entry.row else "",
        )
        if part
    )
    what = f"{entry.action} {entry.kind}/{entry.record_id} (version {entry.version})"
    yield f"{entry.at:%Y-%m-%d %H:%M}Z {entry.who} {what}, {place}"
    for field, (before, after) in json.loads(entry.changes).items():
        yield f"    {field}: {told_words(before)} -> {told_words(after)}"


def _as_json(entry: sa.Row[Any]) -> dict[str, Any]:
    names = ("who", "action", "kind", "record_id", "version", "file", "sheet", "row")
    found = {name: getattr(entry, name) for name in names}
    return {"at": entry.at.isoformat(), **found, "changes": json.loads(entry.changes)}
