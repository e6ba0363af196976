"""waic-content publish: a draft or content text becomes the live release of a folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from db.errors import ContentError
from db.published.history import Entry
from db.tools.checking.finding import Level
from db.tools.checking.report import Report, report_of
from db.tools.draft_options import DEFAULT, As, AsJson, author, told
from db.tools.drafts.address import url_of
from db.tools.named.draft import draft_content
from db.tools.named.text import text_content
from db.tools.printing import ERR, OUT, PROBLEMS, USAGE
from db.tools.releasing.changes import changes_as_data, changes_told
from db.tools.releasing.folder_option import PublishedFolder
from db.tools.releasing.going_live import Outcome, Said, go_live
from db.tools.releasing.lock import check_folder
from db.tools.releasing.written import words_of

DraftUrl = Annotated[
    str | None,
    typer.Option(
        *("--draft",),
        metavar="URL",
        help="A SQLite file, or any SQLAlchemy URL.",
        show_default=DEFAULT,
    ),
]
Text = Annotated[
    Path | None,
    typer.Option(
        *("--content",), metavar="DIR", help="Publish a folder of YAML files, not a draft."
    ),
]
Name = Annotated[str, typer.Option("--name", metavar="WORDS", help="What you call the release.")]
Now = Annotated[bool, typer.Option("--now", help="Kiosks change at once, not between two visits.")]


def publish(
    to: PublishedFolder,
    draft: DraftUrl = None,
    content: Text = None,
    name: Name = "",
    now: Now = False,
    who: As = None,
    as_json: AsJson = False,
) -> None:
    """Check, seal, and make live: kiosks that read the folder take it within seconds.

    Errors are told all at once, and nothing is published then; warnings are only counted.
    What is live already is not published again. Every number can be brought back: see
    waic-content rollback.

    Example: waic-content publish --draft draft.sqlite --to /srv/kiosk --name "Friday morning"

    Exit codes: 0 live; 1 problems, what was live still is; 2 wrong usage.
    """
    if draft is not None and content is not None:
        ERR.print("Give --draft or --content, not both.")
        raise typer.Exit(USAGE)
    try:
        check_folder(to)
        named = text_content(content) if content else draft_content(url_of(draft or DEFAULT))
        report = report_of(named)
        if report.count(Level.ERROR):
            raise _stopped(report, as_json)
        said = Said(by=author(who), name=name.strip(), urgent=now)
        outcome = go_live(named.catalogue, to, said)
    except ContentError as error:
        raise told(error, as_json) from error
    _say(outcome, report.count(Level.WARNING), to, as_json)


def _stopped(report: Report, as_json: bool) -> typer.Exit:
    if as_json:
        typer.echo(json.dumps(report.data(), indent=2, ensure_ascii=False))
    for line in report.lines(Level.ERROR, most=None):
        ERR.print(line)
    ERR.print(f"{report.summary[:-1]}; nothing was published.")
    return typer.Exit(PROBLEMS)


def _say(outcome: Outcome, warnings: int, folder: Path, as_json: bool) -> None:
    if as_json:
        said: dict[str, Any] = words_of(outcome.entry) if outcome.entry else {}
        said |= {"new": outcome.entry is not None, "warnings": warnings}
        said |= {"changes": changes_as_data(outcome)}
        typer.echo(json.dumps(said, indent=2, ensure_ascii=False))
        return
    if outcome.entry is None:
        OUT.print(f"Nothing changed: {folder} shows this already.")
        return
    for change in changes_told(outcome):
        OUT.print(change)
    if warnings:
        OUT.print(f"{warnings} warning{'' if warnings == 1 else 's'}; see waic-content check.")
    OUT.print(sentence(outcome.entry))


def sentence(entry: Entry) -> str:
    """Which number is live now, as staff read it."""
    name = f' "{entry.name}"' if entry.name else ""
    back = f", the content of number {entry.of}" if entry.of else ""
    soon = "at once" if entry.urgent else "between two visits"
    return f"Number {entry.number}{name} is live{back} ({entry.sha256[:8]}); kiosks take it {soon}."
