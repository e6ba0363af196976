"""waic-content completeness: per list, field and language a bar of how much is there."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import groupby
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress_bar import ProgressBar
from rich.table import Table

from db.errors import ContentError
from db.tools.checking.languages import LANGUAGES
from db.tools.coverage import Filled, by_language, coverage
from db.tools.draft_options import AsJson, told
from db.tools.named.options import AnyDraft, AnyRelease, AnyText, chosen
from db.tools.told.fields import field_told
from db.tools.told.kinds import kinds_told

BAR = 24
TABLE_WIDTH = 100
"""So wide even where the output is narrower or a file: no name is cut."""

All = Annotated[bool, typer.Option("--all", help="Also what is complete.")]


def completeness(
    content: AnyText = None,
    draft: AnyDraft = None,
    release: AnyRelease = None,
    everything: All = False,
    as_json: AsJson = False,
) -> None:
    """Say how much of every field is filled, in English and in Chinese; the emptiest first.

    Counts what visitors can see: nothing that is unverified.

    Example: waic-content completeness --draft draft.sqlite

    Exit codes: 0 told; 1 the content has problems or cannot be read; 2 wrong usage.
    """
    try:
        catalogue = chosen(content, draft, release).catalogue
    except ContentError as error:
        raise told(error, as_json) from error
    filled, languages = coverage(catalogue), by_language(catalogue)
    if as_json:
        data = {"fields": [_data(each) for each in filled]}
        data["languages"] = [_data(each) for each in languages]
        typer.echo(json.dumps(data, indent=2))
        return
    _say(filled, languages, everything)


def _say(filled: tuple[Filled, ...], languages: tuple[Filled, ...], everything: bool) -> None:
    console = Console(highlight=False, markup=False)
    console.width = max(console.width, TABLE_WIDTH)
    table = Table("list and field", "language", "", "", "there", box=None, pad_edge=False)
    for column in table.columns[3:]:
        column.justify = "right"
    for kind, rows in groupby(filled, key=lambda each: each.kind):
        listed = [*rows]
        shown = [each for each in listed if everything or each.filled < each.records]
        rest = len(listed) - len(shown)
        table.add_row(kinds_told(kind, "en"), "", f"{rest} complete" if rest else "", "", "")
        for each in shown:
            table.add_row(*_row(each))
    console.print(table)
    for each in languages:
        name = LANGUAGES[each.language]
        console.print(f"{name}: {each.filled} of {each.records} texts, {_percent(each)}")


def _row(each: Filled) -> tuple[Any, ...]:
    bar = ProgressBar(total=each.records, completed=each.filled, width=BAR)
    name = ", ".join(field_told(step, "en") for step in each.field.split("."))
    return f"  {name}", each.language, bar, _percent(each), f"{each.filled} of {each.records}"


def _percent(each: Filled) -> str:
    """Rounded down: only what is whole is 100 %."""
    return f"{int(100 * each.share)} %"


def _data(each: Filled) -> dict[str, Any]:
    return {**asdict(each), "percent": int(100 * each.share)}
