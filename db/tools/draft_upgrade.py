"""waic-content draft upgrade: an older draft becomes one of this version, and a copy is kept."""

from __future__ import annotations

import json

import typer

from db.errors import ContentError
from db.tools.draft_options import DEFAULT, AsJson, DraftUrl, told
from db.tools.drafts.address import is_sqlite, shown_of, url_of
from db.tools.printing import OUT


def upgrade(draft: DraftUrl = DEFAULT, as_json: AsJson = False) -> None:
    """Bring a draft of an older version to this one: all of it, or nothing.

    A copy of a file is kept beside it first. Back up a PostgreSQL database yourself (pg_dump).

    Example: waic-content draft upgrade --draft draft.sqlite

    Exit codes: 0 upgraded, or nothing to do; 1 problems, nothing was changed; 2 wrong usage.
    """
    from db.tools.drafts.upgrading import upgrade_draft

    try:
        url = url_of(draft)
        older, copy = upgrade_draft(url)
    except ContentError as error:
        raise told(error, as_json) from error
    if as_json:
        kept = str(copy) if copy else None
        typer.echo(json.dumps({"draft": shown_of(url), "upgraded": older, "copy": kept}))
        return
    if not older:
        OUT.print(f"{shown_of(url)} is up to date.")
        return
    kept = f"; as it was: {copy}" if is_sqlite(url) else ""
    OUT.print(f"{shown_of(url)} is upgraded{kept}.")
