"""waic-content export: a draft or a release as a file of another program."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from db.errors import ContentError
from db.tools.draft import DEFAULT, AsJson, told
from db.tools.exporting.formats import Format, Made, made
from db.tools.exporting.notices import Notices
from db.tools.exporting.saving import save
from db.tools.exporting.source import Exported, of_draft, of_release
from db.tools.printing import ERR, OUT, USAGE


class Language(StrEnum):
    """The languages that an export can be in."""

    EN = "en"
    ZH = "zh"


Draft = Annotated[
    str | None,
    typer.Option(
        "--draft", metavar="URL", help="A SQLite file, or any SQLAlchemy URL.", show_default=DEFAULT
    ),
]
Release = Annotated[
    Path | None,
    typer.Option("--release", metavar="PATH", help="A release, or the current.json beside it."),
]
As = Annotated[Format, typer.Option("--as", help="The format.")]
Out = Annotated[Path, typer.Option("--out", metavar="FILE", help="Where to write it.")]
InLanguage = Annotated[Language, typer.Option("--language", help="The language of a programme.")]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Write over what is there.")]


def export(
    wanted: As,
    out: Out,
    draft: Draft = None,
    release: Release = None,
    language: InLanguage = Language.EN,
    overwrite: Overwrite = False,
    as_json: AsJson = False,
) -> None:
    """Export to tables (a workbook, or a folder of CSV files) or as a programme.

    A programme is frab XML or JSON (schedule.xml, schedule.json) or iCalendar, in one language.

    The same content gives the same bytes. What a format cannot say is told, each time.

    Example: waic-content export --draft draft.sqlite --as xlsx --out programme.xlsx

    Example: waic-content export --release current.json --as ical --language zh --out waic.ics

    Exit codes: 0 written; 1 problems, nothing was written; 2 wrong usage.
    """
    if draft is not None and release is not None:
        ERR.print("Give --draft or --release, not both.")
        raise typer.Exit(USAGE)
    notices = Notices()
    try:
        exported = of_release(release) if release else of_draft(draft or DEFAULT)
        result = made(exported, wanted, language.value, notices)
        save(out, result.content, overwrite)
    except (ContentError, ValueError) as error:
        raise told(error, as_json) from error
    _say(out, exported, result, notices, as_json)


def _say(out: Path, exported: Exported, result: Made, notices: Notices, as_json: bool) -> None:
    if as_json:
        told_of = {"file": str(out), "of": exported.name, **result.counts}
        words = {**told_of, "notices": notices.as_json()}
        typer.echo(json.dumps(words, indent=2, ensure_ascii=False))
        return
    for sentence in notices.sentences:
        ERR.print(sentence)
    OUT.print(f"{out}: " + ", ".join(f"{count} {what}" for what, count in result.counts.items()))
