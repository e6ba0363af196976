"""waic-content import: tables of staff, or a programme of another system, into the draft."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from db.errors import ContentError
from db.tools.draft import DEFAULT, As, AsJson, DraftUrl, author, told
from db.tools.file_kind import FileKind, kind_of
from db.tools.hours import BadHour, zone_named
from db.tools.import_into import How, import_files
from db.tools.importing.findings import Findings
from db.tools.printing import ERR, OUT, PROBLEMS, USAGE
from db.tools.sheets.columns import kinds
from db.tools.sheets.telling import Telling

Files = Annotated[list[Path], typer.Argument(metavar="FILE...", help="The tables or programme.")]
Replace = Annotated[
    bool, typer.Option("--replace", help="Remove what the file's lists do not hold.")
]
Overwrite = Annotated[
    bool, typer.Option("--overwrite", help="Rows win over what others changed since the export.")
]
Mark = Annotated[
    bool, typer.Option("--mark", help="Mark what is wrong in the workbook: colours and notes.")
]
Zone = Annotated[
    str | None,
    typer.Option("--zone", metavar="ZONE", help="The zone of hours, whatever the file says."),
]
List = Annotated[
    str, typer.Option("--list", metavar="LIST", help="Which list a CSV file holds: sessions.")
]
Separator = Annotated[
    Literal["comma", "semicolon", "tab"] | None,
    typer.Option("--separator", help="What stands between the cells of a CSV file."),
]


def import_file(
    files: Files,
    draft: DraftUrl = DEFAULT,
    replace: Replace = False,
    overwrite: Overwrite = False,
    mark: Mark = False,
    zone: Zone = None,
    list_: List = "",
    separator: Separator = None,
    who: As = None,
    as_json: AsJson = False,
) -> None:
    """Import tables (XLSX, CSV, YAML) or a programme (frab XML and JSON, pretalx, iCalendar).

    All of it or nothing. The same file again changes nothing. Where there is no draft, an
    empty one is made. Problems are told with their place; those that stop are to be mended.

    In a table a blank cell empties its field, and a column that is left out changes nothing.

    Example: waic-content import programme.xlsx --draft draft.sqlite --mark

    Example: waic-content import schedule.xml --draft draft.sqlite --as Ann

    Exit codes: 0 imported; 1 problems, nothing was imported; 2 wrong usage.
    """
    telling = Telling(Findings(files[0].name))
    if list_ and list_ not in kinds():
        raise _wrong(f"{list_!r} is no list: choose one of {', '.join(kinds())}")
    if mark and (len(files) > 1 or kind_of(files[0], telling.findings) is not FileKind.WORKBOOK):
        raise _wrong("--mark writes into one workbook: name one .xlsx file")
    try:
        asked = zone_named(zone) if zone else None
    except BadHour as error:
        raise _wrong(str(error)) from error
    how = How(author(who), replace, overwrite, asked, list_, separator or "")
    try:
        counts, changed = import_files(files, draft, how, telling)
        marked = _marked(files[0], telling) if mark else None
    except (ContentError, ValueError) as error:
        raise told(error, as_json) from error
    _say(counts, changed, telling.findings, marked, as_json)
    if telling.findings.stopped:
        raise typer.Exit(PROBLEMS)


def _wrong(what: str) -> typer.Exit:
    ERR.print(what)
    return typer.Exit(USAGE)


def _marked(file: Path, telling: Telling) -> Path | None:
    """The marked workbook; None where it cannot even be read."""
    unread = telling.findings.stopped and not telling.marks
    if unread:
        return None
    from db.tools.sheets.marking import mark

    return mark(file, telling.marks)


def _say(
    counts: dict[str, int],
    changed: dict[str, int],
    findings: Findings,
    marked: Path | None,
    as_json: bool,
) -> None:
    if as_json:
        problems = [each.as_json() for each in findings.all]
        whole: dict[str, Any] = {**counts, "problems": problems, "changes": changed}
        typer.echo(json.dumps(whole | ({"marked": str(marked)} if marked else {}), indent=2))
        return
    for finding in findings.all:
        ERR.print(str(finding))
    if marked:
        ERR.print(f"Marked in {marked}.")
    if findings.stopped:
        ERR.print("Nothing was imported.")
        return
    OUT.print(", ".join(f"{count} {what}" for what, count in counts.items()))
    if any(changed.values()):
        OUT.print(", ".join(f"{count} records {what}" for what, count in changed.items()) + ".")
    else:
        OUT.print("Nothing changed.")
