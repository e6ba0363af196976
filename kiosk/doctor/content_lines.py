"""Every release that this kiosk could show, each read and verified as the guide would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from db.errors import ContentError
from db.published.announced import read_announced
from kiosk.doctor.line import Line
from kiosk.ladder.last_good import LastGood
from kiosk.reading.releases import BUNDLED
from kiosk.updates.sight import entry_of
from kiosk.updates.taking import Taken, awaits_first, earlier, load, take_safe

MEND = "publish it again, or install the package anew"


def content_lines(asked: Path | None, origin: str, good: LastGood | None) -> Iterator[Line]:
    if asked is None:
        yield Line("content asked for", True, "none: the bundled release is shown", origin)
    else:
        yield from _asked(entry_of(asked), origin)
    if good is not None:
        yield _read("content last good", "state", lambda: _good(good))
    yield _read("content bundled", "program", lambda: load(BUNDLED))


def told(taken: Taken) -> str:
    """ "release 12 (0a89191b) Friday morning, 120 sessions"."""
    pointer, catalogue = taken.pointer, taken.catalogue
    number = f"{pointer.number} " if pointer is not None and pointer.number is not None else ""
    name = f" {pointer.name}" if pointer is not None and pointer.name else ""
    code = catalogue.release.sha256[:8]
    return f"release {number}({code}){name}, {len(catalogue.sessions)} sessions"


def _asked(entry: Path, origin: str) -> Iterator[Line]:
    if awaits_first(entry):
        fix = f"waic-content publish --to {entry.parent}"
        yield Line(
            "content asked for", None, f"nothing is published in {entry.parent}", origin, fix
        )
        return
    yield _read("content asked for", origin, lambda: load(entry))
    if entry.suffix == ".json":
        yield _earlier(earlier(entry))
        yield _announced(entry.parent)


def _read(name: str, origin: str, read: Callable[[], Taken]) -> Line:
    try:
        return Line(name, True, told(read()), origin)
    except ContentError as error:
        return Line(
            name, False, str(error), origin, "publish it again, or install the package anew"
        )


def _good(good: LastGood) -> Taken:
    taken = take_safe(good)
    if taken.problems:
        raise ContentError(taken.problems[0])
    return taken


def _earlier(entries: list[Path]) -> Line:
    refused: list[str] = []
    for entry in entries:
        try:
            load(entry)
        except ContentError as error:
            refused.append(str(error))
    value = f"{len(entries) - len(refused)} of {len(entries)} earlier releases can be read"
    fix = f"{refused[0]} Copy the folder again." if refused else ""
    return Line("content history", None if refused else True, value, "content", fix)


def _announced(folder: Path) -> Line:
    try:
        count = len(read_announced(folder / "announced.json"))
    except (ContentError, OSError) as error:
        return Line("announcements", False, str(error), "content", "waic-content announce again")
    return Line("announcements", True, f"{count} in force or to come", "content")
