"""A release that staff chose on this kiosk instead of the one that the pointer names.

It holds until the pointer moves. What is remembered is two numbers and a hash; the release itself
is found in the history of the published folder.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from db.errors import ContentError
from db.frozen import dataclass
from db.published.history import Entry, history_of, read_entry
from db.published.pointer import Pointer, read_pointer
from kiosk.state.folder import StateFolder
from kiosk.updates.taking import Taken, load

FILE = "rolled-back.json"


@dataclass(frozen=True, slots=True)
class RolledBack:
    """`taken` is shown although the pointer names `instead_of`."""

    taken: Taken
    instead_of: Pointer


def roll_back(entry: Path, shown: str) -> RolledBack:
    """The release before `shown` (a sha256) in the history beside the pointer `entry`. Slow.

    Raises ContentError where there is none that can be read.
    """
    pointer = read_pointer(entry)
    problem = ""
    for each in _earlier(history_of(entry.parent), shown, pointer):
        try:
            return RolledBack(_taken(each, entry), pointer)
        except ContentError as error:
            problem = problem or str(error)
    what = "has no earlier release that can be read"
    raise ContentError(problem or str(ContentError.about(entry.parent, what, "publish one")))


def remember(state: StateFolder, chosen: RolledBack | None) -> None:
    """Keep the choice for the next start, or forget it."""
    if chosen is None or chosen.taken.pointer is None:
        if state.read(FILE) is not None:
            state.write(FILE, None)
        return
    pointer = chosen.instead_of
    told = {
        "number": chosen.taken.pointer.number,
        "instead_of": [pointer.number, pointer.sha256],
    }
    state.write(FILE, told)


def remembered(state: StateFolder, entry: Path) -> RolledBack | None:
    """What was chosen before this start, if the pointer has not moved since. Slow."""
    told = state.read(FILE)
    if not isinstance(told, Mapping) or entry.suffix != ".json":
        return None
    number = told.get("number")
    try:
        pointer = read_pointer(entry)
        if type(number) is not int or told.get("instead_of") != [pointer.number, pointer.sha256]:
            return None
        return RolledBack(_taken(read_entry(entry.parent, number), entry), pointer)
    except ContentError:
        return None


def _earlier(history: tuple[Entry, ...], shown: str, pointer: Pointer) -> list[Entry]:
    """Newest first: what was live before `shown`; all but the live one where that is not ours."""
    at = next((n for n, each in enumerate(history) if each.sha256 == shown), -1)
    others = [each for each in history[at + 1 :] if each.sha256 not in (shown, pointer.sha256)]
    return list({each.sha256: each for each in reversed(others)}.values())[::-1]


def _taken(chosen: Entry, entry: Path) -> Taken:
    """Read and verified, under the number that it has in the history."""
    path = entry.with_name(chosen.file)
    taken = load(path)
    if taken.catalogue.release.sha256 != chosen.sha256:
        raise ContentError.about(path, "is not the file that the history names", "publish it anew")
    pointer = Pointer(
        file=chosen.file,
        sha256=chosen.sha256,
        schema=chosen.schema,
        number=chosen.number,
        name=chosen.name,
        published=chosen.published,
    )
    return Taken(taken.catalogue, path, pointer=pointer)
