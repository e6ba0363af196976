"""waic-content draft: make a draft database, and say what is in it."""

from __future__ import annotations

import getpass
import json
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import sqlalchemy as sa
import typer
from rich.table import Table

from db.errors import ContentError
from db.tools.content import read_content
from db.tools.drafts.address import url_of
from db.tools.drafts.changes import Author, Change
from db.tools.drafts.opening import make_draft, opened_draft
from db.tools.drafts.reading import Draft, read_draft
from db.tools.drafts.store import write_changes
from db.tools.drafts.tables import AUDIT
from db.tools.entries import Content
from db.tools.options import ContentFolder
from db.tools.printing import ERR, OUT, PROBLEMS, print_problems
from db.tools.source_text import CONTENT

DraftUrl = Annotated[
    str,
    typer.Option("--draft", metavar="URL", help="A SQLite file, or any SQLAlchemy URL."),
]
As = Annotated[
    str | None,
    typer.Option("--as", metavar="NAME", help="Who does it.", show_default="your user name"),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
DEFAULT = "draft.sqlite"

draft = typer.Typer(help="Make a draft database, and say what is in it.", no_args_is_help=True)


@draft.command()
def init(
    draft: DraftUrl = DEFAULT,
    content: ContentFolder = CONTENT,
    empty: Annotated[bool, typer.Option("--empty", help="Begin with no records.")] = False,
    who: As = None,
    as_json: AsJson = False,
) -> None:
    """Make a draft, filled from the content text, or empty. One that is there is never touched.

    Example: waic-content draft init --draft draft.sqlite

    Example: waic-content draft init --draft postgresql+psycopg://team@server/waic --empty

    Exit codes: 0 made; 1 problems, nothing was made; 2 wrong usage.
    """
    read = Content((), ()) if empty else read_content(content)
    if read.problems:
        print_problems(read.problems, so="; no draft was made")
        raise typer.Exit(PROBLEMS)
    changes = [
        Change(
            *(entry.raw.kind, None, entry.checked, entry.raw.values.line),
            sheet=entry.raw.file,
            unverified=entry.recalled,
        )
        for entry in read.entries
    ]
    try:
        url = url_of(draft)
        make_draft(url)
        _fill(url, changes, Author(author(who), "" if empty else str(content), True))
    except ContentError as error:
        raise told(error, as_json) from error
    if as_json:
        typer.echo(json.dumps({"draft": str(url), "records": len(changes)}))
        return
    OUT.print(f"{url}: a new draft of {len(changes)} records.")


@draft.command()
def status(draft: DraftUrl = DEFAULT, as_json: AsJson = False) -> None:
    """How many records of each list, how many are unverified, and who changed what last.

    Example: waic-content draft status --draft draft.sqlite --json

    Exit codes: 0 fine; 1 the draft cannot be read; 2 wrong usage.
    """
    try:
        with opened_draft(url_of(draft)) as engine, engine.connect() as connection:
            found = read_draft(connection)
            last = connection.execute(AUDIT.select().order_by(AUDIT.c.id.desc())).first()
    except (ContentError, ValueError) as error:
        raise told(error, as_json) from error
    counts = _counts(found)
    by = {"who": last.who, "at": last.at.isoformat(), "file": last.file} if last else None
    if as_json:
        typer.echo(json.dumps({"lists": counts, "last_change": by}, indent=2))
        return
    table = Table("list", "records", "unverified", title="Draft")
    for kind, (records, unverified) in counts.items():
        table.add_row(kind, str(records), str(unverified))
    OUT.print(table)
    if by:
        OUT.print(f"Last changed by {by['who']} at {by['at']}.")


def author(who: str | None) -> str:
    """Who is named in the audit log."""
    if who and who.strip():
        return who.strip()[:100]
    with suppress(KeyError, OSError, ImportError):
        return getpass.getuser()
    return "unknown"


def told(error: Exception, as_json: bool) -> typer.Exit:
    """Say the error; the exit to raise."""
    if as_json:
        typer.echo(json.dumps({"error": str(error)}))
    ERR.print(str(error))
    return typer.Exit(PROBLEMS)


def _fill(url: sa.URL, changes: list[Change], author: Author) -> None:
    """Everything or no draft at all."""
    try:
        with opened_draft(url) as engine, engine.begin() as connection:
            write_changes(connection, read_draft(connection), changes, author)
    except BaseException:
        if url.get_backend_name() == "sqlite" and url.database:
            Path(url.database).unlink(missing_ok=True)
        raise


def _counts(found: Draft) -> dict[str, tuple[int, int]]:
    return {
        kind: (len(records), sum(1 for key in found.unverified if key[0] == kind))
        for kind, records in found.lists.items()
        if records
    }
