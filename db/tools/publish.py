"""waic-content publish: a draft or content text becomes the live release of a folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from db.catalogue import Catalogue
from db.errors import ContentError
from db.published.history import Entry
from db.tools.content import read_content
from db.tools.draft import DEFAULT, As, AsJson, author, told
from db.tools.drafts.address import url_of
from db.tools.drafts.publishing import published_draft
from db.tools.printing import ERR, OUT, PROBLEMS, USAGE, print_problems
from db.tools.problem import Problem
from db.tools.publishing import publish as catalogue_of_text
from db.tools.releasing.changes import changes_between
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

    Problems are told all at once, and nothing is published then. What is live already is not
    published again. Every number can be brought back with waic-content rollback.

    Example: waic-content publish --draft draft.sqlite --to /srv/kiosk --name "Friday morning"

    Exit codes: 0 live; 1 problems, what was live still is; 2 wrong usage.
    """
    if draft is not None and content is not None:
        ERR.print("Give --draft or --content, not both.")
        raise typer.Exit(USAGE)
    try:
        check_folder(to)
        catalogue = _catalogue(draft or DEFAULT, content, as_json)
        outcome = go_live(catalogue, to, Said(by=author(who), name=name.strip(), urgent=now))
    except ContentError as error:
        raise told(error, as_json) from error
    _say(outcome, to, as_json)


def _catalogue(draft: str, content: Path | None, as_json: bool) -> Catalogue:
    if content is None:
        found = published_draft(url_of(draft))
        catalogue, problems = found.catalogue, found.problems
    else:
        read = read_content(content)
        catalogue = None if read.problems else catalogue_of_text(read)
        problems = read.problems
    if catalogue is None:
        raise _stopped(problems, as_json)
    return catalogue


def _stopped(problems: tuple[Problem, ...], as_json: bool) -> typer.Exit:
    if as_json:
        typer.echo(json.dumps({"problems": [str(each) for each in problems]}, indent=2))
    print_problems(problems, so="; nothing was published")
    return typer.Exit(PROBLEMS)


def _say(outcome: Outcome, folder: Path, as_json: bool) -> None:
    changes = changes_between(outcome.before, outcome.now)
    if as_json:
        said: dict[str, Any] = {"published": outcome.entry is not None, "changes": changes}
        typer.echo(json.dumps(said | (words_of(outcome.entry) if outcome.entry else {}), indent=2))
        return
    if outcome.entry is None:
        OUT.print(f"Nothing changed: {folder} shows this already.")
        return
    for change in changes:
        OUT.print(change)
    OUT.print(sentence(outcome.entry))


def sentence(entry: Entry) -> str:
    """Which number is live now, as staff read it."""
    name = f' "{entry.name}"' if entry.name else ""
    back = f", the content of number {entry.of}" if entry.of else ""
    soon = "at once" if entry.urgent else "between two visits"
    return f"Number {entry.number}{name} is live{back} ({entry.sha256[:8]}); kiosks take it {soon}."
