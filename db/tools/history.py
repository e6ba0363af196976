"""waic-content history: every number of a published folder."""

from __future__ import annotations

import json
from pathlib import Path

import typer
from rich.console import Console
from rich.table import Table

from db.errors import ContentError
from db.published.history import Entry, read_history
from db.tools.draft import AsJson, told
from db.tools.printing import ERR
from db.tools.releasing.folder_option import PublishedFolder
from db.tools.releasing.leftovers import live_number
from db.tools.releasing.lock import check_folder
from db.tools.releasing.written import words_of

TABLE_WIDTH = 110
"""So wide where the output is narrower or a file: names are never cut."""


def history(to: PublishedFolder, as_json: AsJson = False) -> None:
    """Every release and rollback of the folder, newest first, and which one is live.

    Of numbers whose content is no longer kept only the entry is left.

    Example: waic-content history --to /srv/kiosk

    Exit codes: 0 fine; 1 the folder cannot be read; 2 wrong usage.
    """
    try:
        check_folder(to)
    except ContentError as error:
        raise told(error, as_json) from error
    found, live = read_history(to), live_number(to)
    states = [(entry, _state(entry, live, to)) for entry in found.entries]
    for problem in found.problems:
        ERR.print(problem)
    if as_json:
        listed = [{**words_of(entry), "state": state} for entry, state in states]
        typer.echo(json.dumps({"history": listed, "problems": found.problems}, indent=2))
        return
    table = Table("", "no.", "name", "when (UTC)", "by", "hash", "brings back")
    for entry, state in states:
        table.add_row(state, *_cells(entry))
    console = Console(highlight=False, markup=False)
    console.width = max(console.width, TABLE_WIDTH)
    console.print(table)


def _state(entry: Entry, live: int, folder: Path) -> str:
    if entry.number == live:
        return "live"
    if entry.number > live:
        return "unfinished"
    return "" if (folder / entry.file).is_file() else "not kept"


def _cells(entry: Entry) -> tuple[str, ...]:
    name = f"{entry.name} (urgent)".strip() if entry.urgent else entry.name
    when = entry.published.strftime("%Y-%m-%d %H:%M")
    back = str(entry.of) if entry.of else ""
    return str(entry.number), name, when, entry.by, entry.sha256[:8], back
