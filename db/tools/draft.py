"""waic-content draft: make a draft database, and say what is in it."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from db.errors import ContentError
from db.tools.content import read_content
from db.tools.draft_log import log
from db.tools.draft_options import DEFAULT, As, AsJson, DraftUrl, author, told
from db.tools.draft_upgrade import upgrade
from db.tools.drafts.address import shown_of, url_of
from db.tools.drafts.changes import Author, Change
from db.tools.drafts.opening import making, opened_draft
from db.tools.drafts.reading import Draft, read_draft
from db.tools.drafts.store import write_changes
from db.tools.drafts.tables import AUDIT
from db.tools.entries import Content
from db.tools.options import ContentFolder
from db.tools.printing import OUT, PROBLEMS, print_problems
from db.tools.source_text import CONTENT

draft = typer.Typer(
    help="Make a draft database, say what is in it and who changed it, and upgrade it.",
    no_args_is_help=True,
)
draft.command()(log)
draft.command()(upgrade)


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
        begins = Author(author(who), "" if empty else str(content), True)
        with making(url) as connection:
            write_changes(connection, read_draft(connection), changes, begins)
    except ContentError as error:
        raise told(error, as_json) from error
    if as_json:
        typer.echo(json.dumps({"draft": shown_of(url), "records": len(changes)}))
        return
    OUT.print(f"{shown_of(url)}: a new draft of {len(changes)} records.")


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
    from rich.table import Table

    table = Table("list", "records", "unverified", title="Draft")
    for kind, (records, unverified) in counts.items():
        table.add_row(kind, str(records), str(unverified))
    OUT.print(table)
    if by:
        OUT.print(f"Last changed by {by['who']} at {by['at']}.")


def _counts(found: Draft) -> dict[str, tuple[int, int]]:
    return {
        kind: (len(records), sum(1 for key in found.unverified if key[0] == kind))
        for kind, records in found.lists.items()
        if records
    }
