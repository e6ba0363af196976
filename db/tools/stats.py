"""waic-content stats: how much there is, in which languages, how well known, and what is empty."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from db.errors import ContentError
from db.reader import read_catalogue
from db.tools.content import read_content
from db.tools.counted import Counted, of_catalogue, of_content
from db.tools.counting import counts_of
from db.tools.options import ContentFolder
from db.tools.printing import ERR, PROBLEMS, USAGE, print_problems
from db.tools.source_text import CONTENT
from db.tools.stats_tables import empty, groups, kinds

ReleaseFile = Annotated[
    Path | None,
    typer.Option("--release", metavar="FILE", help="Count a release or pointer instead of text."),
]
TABLE_WIDTH = 100
"""So wide are tables even where the output is narrower or a file: names are never cut."""

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")]


def stats(
    content: ContentFolder = CONTENT,
    release: ReleaseFile = None,
    as_json: AsJson = False,
) -> None:
    """Count records, languages, confidence and empty fields; published and unverified apart.

    Example: waic-content stats --json

    Example: waic-content stats --release db/bundled/current.json

    Exit codes: 0 fine; 1 the content has problems or the release cannot be read; 2 wrong usage.
    """
    if release is not None and content != CONTENT:
        ERR.print("Give --content or --release, not both.")
        raise typer.Exit(USAGE)
    counts = counts_of(_counted(content, release))
    if as_json:
        typer.echo(json.dumps(counts, indent=2))
        return
    console = Console(highlight=False, markup=False)
    console.width = max(console.width, TABLE_WIDTH)
    for table in (groups(counts), kinds(counts), empty(counts)):
        console.print(table)


def _counted(content: Path, release: Path | None) -> list[Counted]:
    if release is None:
        read = read_content(content)
        if read.problems:
            print_problems(read.problems)
            raise typer.Exit(PROBLEMS)
        return of_content(read)
    try:
        return of_catalogue(read_catalogue(release))
    except ContentError as error:
        ERR.print(str(error))
        raise typer.Exit(PROBLEMS) from error
