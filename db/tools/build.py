"""waic-content build: from text to a sealed release."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from db.errors import ContentError
from db.published.history import HISTORY
from db.release import BUNDLED, write_release
from db.rows import records_of
from db.seal import file_name
from db.tools.content import read_content
from db.tools.options import ContentFolder
from db.tools.printing import ERR, OUT, PROBLEMS, print_problems
from db.tools.publishing import publish
from db.tools.source_text import CONTENT

OutFolder = Annotated[
    Path,
    typer.Option("--out", metavar="DIR", help="Where to write.", show_default="db/bundled"),
]


def build(content: ContentFolder = CONTENT, out: OutFolder = BUNDLED) -> None:
    """Build a release. The same text gives the same bytes.

    Writes content-<hash>.sqlite and current.json, or nothing if there is any problem.

    Example: waic-content build --content db/content --out /srv/kiosk

    Exit codes: 0 written; 1 problems, nothing written; 2 wrong usage.
    """
    if (out / HISTORY).exists():
        remedy = "use waic-content publish, which keeps it"
        ERR.print(f"{out} is a published folder with a history; {remedy}.")
        raise typer.Exit(PROBLEMS)
    read = read_content(content)
    if read.problems:
        print_problems(read.problems, so="; nothing was written")
        raise typer.Exit(PROBLEMS)
    catalogue = publish(read)
    try:
        release = write_release(catalogue, out)
    except ContentError as error:
        ERR.print(str(error))
        raise typer.Exit(PROBLEMS) from error
    OUT.print(f"{out / file_name(release.sha256)}")
    OUT.print(f"sha256 {release.sha256}, schema {release.schema_version}")
    counts = {kind: len(listed) for kind, listed in records_of(catalogue).items() if listed}
    OUT.print(", ".join(f"{count} {kind}" for kind, count in counts.items()))
