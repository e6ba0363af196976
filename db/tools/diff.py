"""waic-content diff: what changed between two contents, in sentences."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import Annotated

import typer

from db.catalogue import Catalogue
from db.errors import ContentError
from db.tools.diffing.as_data import as_data
from db.tools.diffing.difference import Difference
from db.tools.diffing.differences import differences
from db.tools.diffing.earlier import with_earlier
from db.tools.diffing.quiet import is_quiet, quiet_told
from db.tools.diffing.sentences import sentences
from db.tools.draft import DEFAULT, AsJson, told
from db.tools.named.content import NamedContent
from db.tools.named.naming import LIVE, named_content
from db.tools.printing import OUT
from db.tools.told.kinds import kinds_told


class Language(StrEnum):
    """The languages that staff are told in."""

    EN = "en"
    ZH = "zh"


Old = Annotated[str, typer.Argument(metavar="[OLD]", help="What it was.", show_default=LIVE)]
New = Annotated[str, typer.Argument(metavar="[NEW]", help="What it is to be.")]
Folder = Annotated[
    Path | None,
    typer.Option("--to", metavar="FOLDER", help="The published folder of `live` and of numbers."),
]
In = Annotated[Language, typer.Option("--language", help="English or Chinese.")]
All = Annotated[bool, typer.Option("--all", help="Also tell every change of who says so.")]


def diff(
    old: Old = LIVE,
    new: New = DEFAULT,
    to: Folder = None,
    language: In = Language.EN,
    everything: All = False,
    as_json: AsJson = False,
) -> None:
    """Say in sentences what differs: what moved, was cancelled, came, went or was reworded.

    OLD and NEW are each a draft (a file or URL), a release file, a pointer, a published folder,
    the number of a release, `live`, or a folder of content text.

    Example: waic-content diff --to /srv/kiosk

    Example: waic-content diff 11 12 --to /srv/kiosk --language zh

    Exit codes: 0 told, also where nothing changed; 1 one of them cannot be read; 2 wrong usage.
    """
    try:
        was, now = named_content(old, to), named_content(new, to)
        before, after = was.catalogue, _as_published(was, now)
    except ContentError as error:
        raise told(error, as_json) from error
    found = differences(before, after)
    say = sentences(before, after, language)
    if as_json:
        data = {"old": was.name, "new": now.name, "changes": as_data(found, say)}
        typer.echo(json.dumps(data, indent=2, ensure_ascii=False))
        return
    OUT.print(f"{was.name} → {now.name}")
    for line in lines_of(found, say, language, everything):
        OUT.print(line)


def _as_published(was: NamedContent, now: NamedContent) -> Catalogue:
    """A draft against a release says what publishing it would: moved sessions tell of before."""
    if was.released and not now.released:
        return with_earlier(was.catalogue, now.catalogue)
    return now.catalogue


def lines_of(
    found: Sequence[Difference],
    say: Callable[[Difference], str],
    language: str,
    everything: bool = False,
) -> list[str]:
    """The sentences under the names of their lists; quiet ones are only counted at the end."""
    loud = [each for each in found if everything or not is_quiet(each)]
    lines = []
    for kind, listed in groupby(loud, key=lambda each: each.kind):
        lines.append(kinds_told(kind, language))
        lines += [f"  {say(each)}" for each in listed]
    if len(loud) < len(found):
        lines.append(quiet_told([each for each in found if is_quiet(each)], language))
    nothing = {"en": "Nothing changed.", "zh": "没有变化。"}
    return lines or [nothing[language]]
