"""waic-content import: a programme of another system into the draft, whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
import typer

from db.errors import ContentError
from db.schema import METADATA
from db.tools.draft_options import DEFAULT, As, AsJson, DraftUrl, author, told
from db.tools.drafts.address import url_of
from db.tools.drafts.changes import Author, count_of
from db.tools.drafts.opening import is_there, making, opened_draft, writing
from db.tools.drafts.reading import read_draft
from db.tools.drafts.store import write_changes
from db.tools.hours import BadHour, zone_named
from db.tools.importing.findings import Findings
from db.tools.importing.mapping import mapped
from db.tools.importing.merging import changes_of
from db.tools.importing.reading import read_programme
from db.tools.printing import ERR, OUT, PROBLEMS, USAGE

NOTHING = {"sessions": 0, "days": 0, "rooms": 0, "people": 0}

ProgrammeFile = Annotated[Path, typer.Argument(metavar="FILE", help="The programme.")]
Replace = Annotated[
    bool, typer.Option("--replace", help="Remove sessions that the file does not hold.")
]
Zone = Annotated[
    str | None,
    typer.Option("--zone", metavar="ZONE", help="The zone of hours, whatever the file says."),
]


def import_file(
    file: ProgrammeFile,
    draft: DraftUrl = DEFAULT,
    replace: Replace = False,
    zone: Zone = None,
    who: As = None,
    as_json: AsJson = False,
) -> None:
    """Import a programme: frab or pentabarf XML, frab or pretalx JSON, or iCalendar.

    All of it or nothing. The same file again changes nothing. Where there is no draft, an
    empty one is made. Problems are told with their place; those that stop are to be mended.

    Example: waic-content import schedule.xml --draft draft.sqlite --as Ann

    Exit codes: 0 imported; 1 problems, nothing was imported; 2 wrong usage.
    """
    findings = Findings(file.name)
    try:
        asked = zone_named(zone) if zone else None
    except BadHour as error:
        ERR.print(str(error))
        raise typer.Exit(USAGE) from error
    try:
        counts, changed = _imported(file, draft, replace, asked, author(who), findings)
    except (ContentError, ValueError) as error:
        raise told(error, as_json) from error
    if as_json:
        problems = [each.as_json() for each in findings.all]
        typer.echo(json.dumps({**counts, "problems": problems, "changes": changed}, indent=2))
    else:
        _say(counts, changed, findings)
    if findings.stopped:
        raise typer.Exit(PROBLEMS)


def _imported(
    file: Path, draft: str, whole: bool, asked: ZoneInfo | None, who: str, findings: Findings
) -> tuple[dict[str, int], dict[str, int]]:
    """(what the file holds, what changed); nothing of both where a problem stops it."""
    url = url_of(draft)
    there = is_there(url)
    programme = read_programme(file, findings, asked, _zone_of(url) if there else None)
    if programme is None:
        return dict(NOTHING), count_of(())
    with writing(url) if there else making(url) as connection:
        found = read_draft(connection)
        changes = changes_of(mapped(programme, found.lists, findings), found, whole, findings)
        write_changes(connection, found, changes, Author(who, file.name))
    return programme.counts, count_of(changes)


def _zone_of(url: sa.URL) -> ZoneInfo | None:
    with opened_draft(url) as engine, engine.connect() as connection:
        zone = connection.execute(sa.select(METADATA.tables["conference"].c.zone)).scalar()
    return ZoneInfo(zone) if zone else None


def _say(counts: dict[str, Any], changed: dict[str, int], findings: Findings) -> None:
    for finding in findings.all:
        ERR.print(str(finding))
    if findings.stopped:
        ERR.print("Nothing was imported.")
        return
    OUT.print(", ".join(f"{count} {what}" for what, count in counts.items()))
    if any(changed.values()):
        OUT.print(", ".join(f"{count} records {what}" for what, count in changed.items()) + ".")
    else:
        OUT.print("Nothing changed.")
