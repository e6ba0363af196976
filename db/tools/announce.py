"""waic-content announce: a banner on every kiosk, within two seconds and until it is over."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated

import typer

from db.catalogue import Announcement, Text
from db.errors import ContentError
from db.published.announced import LANGUAGES, MAX_WORDS
from db.published.history import MAX_BY
from db.tools.draft import As, AsJson, author, told
from db.tools.printing import ERR, OUT, USAGE
from db.tools.releasing.announced_hours import Hours, hours_of
from db.tools.releasing.announcing import announce as put_up
from db.tools.releasing.announcing import announcement_id, holding, withdraw
from db.tools.releasing.folder_option import PublishedFolder
from db.tools.releasing.lock import check_folder
from db.tools.releasing.said_words import one_line
from db.tools.releasing.written import announcement_words


class Level(StrEnum):
    """How grave an announcement is."""

    INFO = "info"
    CHANGE = "change"
    EMERGENCY = "emergency"


English = Annotated[str | None, typer.Argument(metavar="ENGLISH", help="The English words.")]
Chinese = Annotated[str | None, typer.Option("--zh", metavar="WORDS", help="The Chinese words.")]
Until = Annotated[
    str | None,
    typer.Option("--until", metavar="TIME", help="17:00 of today, or 2024-07-05T17:00."),
]
From = Annotated[
    str | None, typer.Option("--from", metavar="TIME", help="As --until.", show_default="now")
]
Grave = Annotated[Level, typer.Option("--level", help="How grave it is.")]
Listed = Annotated[bool, typer.Option("--list", help="Only say what is announced.")]
Withdrawn = Annotated[
    str | None, typer.Option("--withdraw", metavar="ID", help="Take this one away.")
]


def announce(
    to: PublishedFolder,
    english: English = None,
    chinese: Chinese = None,
    until: Until = None,
    begins: From = None,
    level: Grave = Level.INFO,
    listed: Listed = False,
    withdrawn: Withdrawn = None,
    who: As = None,
    as_json: AsJson = False,
) -> None:
    """Show a banner in both languages on every kiosk that reads the folder; it ends by itself.

    Hours are those of the conference's zone, whatever the zone of this computer.

    Example: waic-content announce "Hall closes" --zh "展厅关闭" --until 17:00 --to /srv/kiosk

    Example: waic-content announce --withdraw info-3fa2b1 --to /srv/kiosk

    Exit codes: 0 done; 1 it cannot be done, nothing changed; 2 wrong usage.
    """
    new = (english, chinese, until)
    if [listed, withdrawn is not None, any(each is not None for each in new)].count(True) != 1:
        raise _usage("Give the words of an announcement, or --list, or --withdraw ID.")
    try:
        check_folder(to)
        hours = hours_of(to, datetime.now(UTC))
        if listed:
            _list(holding(to, hours.now), hours, as_json)
            return
        by = one_line("--as", author(who), MAX_BY)
        if withdrawn is not None:
            _tell("Withdrawn", withdraw(to, withdrawn, by, hours.now), hours, as_json)
            return
        announcement = _announcement(new, begins, level, hours)
        put_up(to, announcement, by, hours.now)
        _tell("Announced", announcement, hours, as_json)
    except ContentError as error:
        raise told(error, as_json) from error


def _announcement(
    new: tuple[str | None, str | None, str | None], begins: str | None, level: Level, hours: Hours
) -> Announcement:
    english, chinese, until = new
    if not english or not chinese or not until:
        raise _usage('Give the English words, --zh "the Chinese words", and --until TIME.')
    text = Text.of(
        en=one_line("The English text", english, MAX_WORDS),
        zh=one_line("The Chinese text (--zh)", chinese, MAX_WORDS),
    )
    if len(text.languages) < len(LANGUAGES):
        raise _usage("The words must not be blank: give both languages.")
    starts, expires = hours.span(begins, until)
    key = announcement_id(level.value, text.values, starts, expires)
    return Announcement(id=key, level=level.value, text=text, starts=starts, expires=expires)


def _list(listed: Sequence[Announcement], hours: Hours, as_json: bool) -> None:
    if as_json:
        said = {"announcements": [announcement_words(each) for each in listed]}
        typer.echo(json.dumps(said, indent=2, ensure_ascii=False))
        return
    for each in listed:
        OUT.print(_line(each, hours))
    if not listed:
        OUT.print("Nothing is announced.")


def _tell(what: str, announcement: Announcement, hours: Hours, as_json: bool) -> None:
    if as_json:
        said = announcement_words(announcement)
        typer.echo(json.dumps(said, indent=2, ensure_ascii=False))
        return
    OUT.print(f"{what}: {_line(announcement, hours)}")


def _line(announcement: Announcement, hours: Hours) -> str:
    begins = f"from {hours.told(announcement.starts)} " if announcement.starts else ""
    words = " / ".join(said for _, said in announcement.text.values)
    return f"{announcement.id}, {begins}until {hours.told(announcement.expires)}: {words}"


def _usage(what: str) -> typer.Exit:
    ERR.print(what)
    return typer.Exit(USAGE)
