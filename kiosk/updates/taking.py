"""Reads a release: the one that was asked for, else an earlier one of its folder, else ours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from db.catalogue import Catalogue
from db.errors import ContentError
from db.published.history import history_of
from db.published.pointer import Pointer, read_pointer
from kiosk.plans import takeaway
from kiosk.search.index import index_of
from kiosk.updates.sight import entry_of

BUNDLED = Path(__file__).parent.parent.parent / "db" / "bundled" / "current.json"
MOST_EARLIER = 5
"""Earlier releases of a folder that are tried where its live one is broken."""
MOST_MOVES = 5
"""So often a pointer may move while its release is read."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A Catalogue, where it came from, and why an earlier candidate was refused."""

    catalogue: Catalogue
    path: Path
    problems: tuple[str, ...] = ()
    pointer: Pointer | None = None
    """What named it, where something did."""

    @property
    def urgent(self) -> bool:
        return self.pointer is not None and self.pointer.urgent


def take(asked: Path | None, bundled: Path = BUNDLED) -> Taken:
    """Read `asked`, or an earlier release beside it, or `bundled`. Slow: run it in a job.

    Raises ContentError when none can be read.
    """
    problems: list[str] = []
    for path in _ladder(asked, bundled):
        try:
            taken = load(path)
        except ContentError as error:
            problems.append(str(error))
        else:
            return Taken(taken.catalogue, path, tuple(problems), taken.pointer)
    raise ContentError(" ".join(problems))


def load(entry: Path, held: Sequence[Catalogue] = ()) -> Taken:
    """Read what a pointer or a release holds, wholly verified. Slow: run it in a job.

    A Catalogue of `held` stands for its release without being read again; but staff hear of a
    file that was damaged or taken away since, before the next start needs it.
    Raises ContentError.
    """
    if entry.suffix != ".json":
        return Taken(_read(entry, held), entry)
    for _ in range(MOST_MOVES):
        pointer = read_pointer(entry)
        known = _held(pointer.sha256, held)
        catalogue = _still_there(known, entry) if known else _read(entry, held)
        if catalogue.release.sha256 == pointer.sha256:
            return Taken(catalogue, entry, pointer=pointer)
    what = "moves faster than its releases can be read"
    raise ContentError.about(entry, what, "publish one release at a time")


def _ladder(asked: Path | None, bundled: Path) -> Iterator[Path]:
    if asked is not None:
        entry = entry_of(asked)
        yield entry
        yield from _earlier(entry)
    yield bundled


def _earlier(entry: Path) -> list[Path]:
    """The releases of the folder's history, newest first, without the live one."""
    if entry.suffix != ".json":
        return []
    try:
        live = read_pointer(entry).file
    except ContentError:
        live = ""
    files = dict.fromkeys(each.file for each in history_of(entry.parent) if each.file != live)
    return [entry.with_name(file) for file in files][:MOST_EARLIER]


def _read(path: Path, held: Sequence[Catalogue]) -> Catalogue:
    from db.reader import read_catalogue  # importing SQLAlchemy costs more than Qt Quick

    catalogue = read_catalogue(path)
    if known := _held(catalogue.release.sha256, held):
        return known
    index_of(catalogue)  # here, where nobody waits: the first search is as quick as all
    takeaway.warm()
    return catalogue


def _still_there(known: Catalogue, path: Path) -> Catalogue:
    from db.reader import check_release

    check_release(path)
    return known


def _held(sha256: str, held: Sequence[Catalogue]) -> Catalogue | None:
    return next((each for each in held if each.release.sha256 == sha256), None)
