"""What staff do to a published folder, as calls that need no content text to be read."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from db.catalogue import Announcement, Catalogue, Text
from db.errors import ContentError
from db.published.pointer import POINTER
from db.reader import read_catalogue
from db.tools.releasing.announcing import announce, withdraw
from db.tools.releasing.going_live import Said, bring_back, go_live
from db.tools.sheets.marking import mark
from db.wire import encoded
from kiosk.ladder.last_good import LastGood, write_last_good
from kiosk.state.folder import StateFolder
from kiosk.updates.taking import load
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


def publish_same(folder: Path) -> None:
    """What is live already; whoever made it so may have been killed before it was flushed."""
    go_live(content(2), folder, BY)


def publish_found(folder: Path) -> None:
    """What lies there already, of an earlier number."""
    go_live(content(1), folder, BY)


def take_up(folder: Path) -> None:
    """What a kiosk does: reads what is live, and remembers that it ran well. See Life."""
    taken = load(folder / POINTER)
    good = LastGood(taken.file.absolute(), taken.catalogue.release.sha256)
    write_last_good(StateFolder(folder / "state"), good)


def read_one(folder: Path) -> str:
    """What the process does that a kiosk reads with, but traced; it says a hash of its answer."""
    return hashlib.sha256(encoded(read_catalogue(folder / POINTER))).hexdigest()


def mark_one(folder: Path) -> None:
    mark(folder / "days.xlsx", {("Sheet", "A1"): ["wrong"]})


def emptied(folder: Path) -> None:
    for each in folder.iterdir():
        shutil.rmtree(each) if each.is_dir() else each.unlink()


def with_broken_announcements(folder: Path) -> None:
    (folder / "announced.json").write_text("[[", encoding="utf-8")


def with_workbook(folder: Path) -> None:
    from openpyxl import Workbook

    Workbook().save(folder / "days.xlsx")


ACTS: dict[str, Callable[[Path], None]] = {
    "publish": publish,
    "rollback": rollback,
    "announce": announce_one,
    "withdraw": withdraw_one,
}
"""Those that change what kiosks show."""
OTHERS: dict[str, Callable[[Path], object]] = {
    "publish-same": publish_same,
    "publish-found": publish_found,
    "take-up": take_up,
    "read": read_one,
    "mark": mark_one,
    "tidy": tidy,
}
