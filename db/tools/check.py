"""waic-content check: what is wrong, what is missing, what is too long, what nobody has checked."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from db.errors import ContentError
from db.tools.checking.finding import Level
from db.tools.checking.report import SHOWN, Report, report_of
from db.tools.draft import AsJson, told
from db.tools.named.options import AnyDraft, AnyRelease, AnyText, chosen
from db.tools.printing import ERR, OUT, PROBLEMS

Strict = Annotated[bool, typer.Option("--strict", help="Warnings count as errors.")]
All = Annotated[bool, typer.Option("--all", help="List every warning, not the first of a kind.")]


def check(
    content: AnyText = None,
    draft: AnyDraft = None,
    release: AnyRelease = None,
    strict: Strict = False,
    everything: All = False,
    as_json: AsJson = False,
) -> None:
    """Say what is wrong, all at once: where, what, and what to do.

    Errors keep content from being published. Warnings do not: what visitors will miss, what
    is too long to read from two metres, what clashes, and what is unverified and not shown.

    Example: waic-content check --draft draft.sqlite --all

    Exit codes: 0 no errors; 1 errors, or warnings with --strict; 2 wrong usage.
    """
    try:
        report = report_of(chosen(content, draft, release))
    except ContentError as error:
        raise told(error, as_json) from error
    if as_json:
        typer.echo(json.dumps(report.data(), indent=2, ensure_ascii=False))
    else:
        _say(report, everything)
    if report.count(Level.ERROR) or (strict and report.findings):
        raise typer.Exit(PROBLEMS)


def _say(report: Report, everything: bool) -> None:
    for line in report.lines(Level.ERROR, most=None):
        ERR.print(line)
    for line in report.lines(Level.WARNING, most=None if everything else SHOWN):
        OUT.print(line)
    OUT.print(report.summary)
