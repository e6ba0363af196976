"""The options of commands that work on a draft, who does it, and how their errors are told."""

from __future__ import annotations

import getpass
import json
from contextlib import suppress
from typing import Annotated

import typer

from db.tools.printing import ERR, PROBLEMS

DraftUrl = Annotated[
    str,
    typer.Option("--draft", metavar="URL", help="A SQLite file, or a postgresql+psycopg:// URL."),
]
As = Annotated[
    str | None,
    typer.Option("--as", metavar="NAME", help="Who does it.", show_default="your user name"),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
DEFAULT = "draft.sqlite"


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
