"""waic-content draft dump: the draft as content text, to be reviewed and kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from db.errors import ContentError
from db.tools.draft_options import DEFAULT, AsJson, DraftUrl, told
from db.tools.drafts.address import url_of
from db.tools.drafts.opening import opened_draft
from db.tools.drafts.reading import read_draft
from db.tools.printing import ERR, OUT, PROBLEMS


def dump(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="A new or empty folder.")],
    draft: DraftUrl = DEFAULT,
    as_json: AsJson = False,
) -> None:
    """Write the draft as content text: the YAML files that waic-content build reads.

    The text is read back. What it cannot say, and what waic-content check would refuse, is told.

    Example: waic-content draft dump --draft draft.sqlite --out text

    Exit codes: 0 written whole; 1 problems, the text lacks what is told; 2 wrong usage.
    """
    from db.tools.drafts.dumping import dump_draft

    try:
        with opened_draft(url_of(draft)) as engine, engine.connect() as connection:
            found = read_draft(connection)
        lost = dump_draft(found, out)
    except (ContentError, ValueError) as error:
        raise told(error, as_json) from error
    count = sum(map(len, found.lists.values()))
    if as_json:
        words = {"folder": str(out), "records": count, "problems": lost}
        typer.echo(json.dumps(words, ensure_ascii=False, indent=2))
    else:
        for line in lost:
            ERR.print(line)
        OUT.print(f"{out}: {count} records.")
    if lost:
        raise typer.Exit(PROBLEMS)
