"""waic-content rollback: an earlier release is live again, under a new number."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from db.errors import ContentError
from db.tools.draft import As, AsJson, author, told
from db.tools.printing import OUT
from db.tools.publish import Name, Now, sentence
from db.tools.releasing.folder_option import PublishedFolder
from db.tools.releasing.going_live import Said, bring_back
from db.tools.releasing.written import words_of

Number = Annotated[
    int | None,
    typer.Argument(metavar="[NUMBER]", help="A number of waic-content history.", min=1),
]


def rollback(
    to: PublishedFolder,
    number: Number = None,
    name: Name = "",
    now: Now = False,
    who: As = None,
    as_json: AsJson = False,
) -> None:
    """Bring back an earlier release, byte for byte; its whole hash is verified first.

    Without a number: the newest one whose content is not the live one's. Twice is back again.

    Example: waic-content rollback --to /srv/kiosk

    Example: waic-content rollback 11 --to /srv/kiosk --now --as Ann

    Exit codes: 0 live; 1 it cannot be brought back, what was live still is; 2 wrong usage.
    """
    try:
        entry = bring_back(to, number, Said(by=author(who), name=name.strip(), urgent=now))
    except ContentError as error:
        raise told(error, as_json) from error
    if as_json:
        typer.echo(json.dumps(words_of(entry), indent=2))
        return
    OUT.print(sentence(entry))
