"""What staff do to a published folder, as calls that need no content text to be read."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from db.catalogue import Announcement, Catalogue, Text
from db.errors import ContentError
from db.tools.releasing.announcing import announce, withdraw
from db.tools.releasing.going_live import Said, bring_back, go_live
from tests.db.texts import catalogue, person, small

NOON = datetime(2024, 7, 4, 4, tzinfo=UTC)
BY = Said(by="Ann", name="Friday morning")


@cache
def content(people: int) -> Catalogue:
    """A small content with so many people; the same number gives the same bytes."""
    with tempfile.TemporaryDirectory() as folder:
        named = [person(id=f"person-{number}") for number in range(people)]
        return catalogue(Path(folder), small(people=named))


def announcement(id: str) -> Announcement:
    until = datetime(2024, 7, 4, 9, tzinfo=UTC)
    return Announcement(id=id, level="info", text=Text.of(en="Hall", zh="馆"), expires=until)


def prepare(folder: Path) -> None:
    """Two numbers, of which the second is live, and one announcement."""
    go_live(content(1), folder, BY)
    go_live(content(2), folder, BY)
    announce(folder, announcement("old"), "Ann", NOON)


def publish(folder: Path) -> None:
    go_live(content(3), folder, BY)


def rollback(folder: Path) -> None:
    bring_back(folder, 1, BY)


def announce_one(folder: Path) -> None:
    announce(folder, announcement("new"), "Ann", NOON)


def withdraw_one(folder: Path) -> None:
    withdraw(folder, "old", "Ann", NOON)


def tidy(folder: Path) -> None:
    """Any next command: taking away what is not there, which changes nothing."""
    with suppress(ContentError):
        withdraw(folder, "nothing", "Ann", NOON)


ACTS: dict[str, Callable[[Path], None]] = {
    "publish": publish,
    "rollback": rollback,
    "announce": announce_one,
    "withdraw": withdraw_one,
}
