"""The options of commands that look at one content: text, a draft, or a release."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from db.tools.drafts.address import url_of
from db.tools.named.content import NamedContent
from db.tools.named.draft import draft_content
from db.tools.named.release import live_content, release_content
from db.tools.named.text import text_content
from db.tools.printing import ERR, USAGE
from db.tools.source_text import CONTENT

AnyText = Annotated[
    Path | None,
    typer.Option(
        "--content",
        metavar="DIR",
        help="A folder of YAML files.",
        exists=True,
        file_okay=False,
        show_default="the bundled content",
    ),
]
AnyDraft = Annotated[
    str | None,
    typer.Option("--draft", metavar="URL", help="A draft: an SQLite file, or any SQLAlchemy URL."),
]
AnyRelease = Annotated[
    Path | None,
    typer.Option("--release", metavar="PATH", help="A release, a pointer or a published folder."),
]


def chosen(text: Path | None, draft: str | None, release: Path | None) -> NamedContent:
    """The one content of the options; the bundled text where none is given.

    Raises ContentError where it cannot be read, and typer.Exit where there are two.
    """
    if sum(each is not None for each in (text, draft, release)) > 1:
        ERR.print("Give one of --content, --draft and --release.")
        raise typer.Exit(USAGE)
    if draft is not None:
        return draft_content(url_of(draft))
    if release is not None:
        pointed = release.is_dir() or release.suffix == ".json"
        return live_content(release) if pointed else release_content(release)
    return text_content(text or CONTENT)
