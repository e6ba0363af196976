"""Reads a release: the one that was asked for, else an earlier one of its folder, else ours."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from db.catalogue import Catalogue
from db.errors import ContentError, ContentUnread
from db.frozen import dataclass
from db.published.history import history_of
from db.published.pointer import POINTER, Pointer, read_pointer
from db.seal import seal_of
from kiosk.ladder.last_good import LastGood
from kiosk.language_tags import LANGUAGES
from kiosk.reading.releases import BUNDLED, read_release
from kiosk.updates.sight import entry_of

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
    unread: ContentUnread | None = None
    """Why what was asked for is not this one, where only the world kept it from being read."""

    @property
    def file(self) -> Path:
        """The release itself."""
        return self.path if self.pointer is None else self.path.with_name(self.pointer.file)

    @property
    def urgent(self) -> bool:
        return self.pointer is not None and self.pointer.urgent


def take(asked: Path | None, bundled: Path = BUNDLED) -> Taken:
    """Read `asked`, or an earlier release beside it, or `bundled`. Slow: run it in a job.

    It is not prepared yet, so that it is on screen sooner: see `prepare`.

    Raises ContentError when none can be read.
    """
    return _first_of((partial(_load, path, ()) for path in _ladder(asked, bundled)), again=True)


def take_safe(good: LastGood | None, bundled: Path = BUNDLED) -> Taken:
    """Read `good`, where it still is what it was, or `bundled`; not prepared yet either.

    Raises ContentError when none can be read.
    """
    reads = [partial(_load, bundled, ())]
    return _first_of(reads if good is None else [partial(_unchanged, good), *reads])


def _first_of(reads: Iterable[Callable[[], Taken]], again: bool = False) -> Taken:
    """What can be read first, with why those before it were refused.

    `again`: whether the first of all is worth another try.
    """
    problems: list[ContentError] = []
    for read in reads:
        try:
            taken = read()
        except ContentError as error:
            problems.append(error)
        else:
            told = tuple(str(each) for each in problems)
            return replace(taken, problems=told, unread=_unread(problems) if again else None)
    unread = _unread(problems) if again else None
    kind = ContentError if unread is None else type(unread)
    raise kind(" ".join(str(each) for each in problems))


def _unread(problems: Sequence[ContentError]) -> ContentUnread | None:
    """The first tells of what was asked for; earlier releases and the bundled one come after."""
    first = problems[0] if problems else None
    return first if isinstance(first, ContentUnread) else None


def _unchanged(good: LastGood) -> Taken:
    taken = _load(good.path, ())
    if taken.catalogue.release.sha256 != good.sha256:
        what = "is not the release that ran well before"
        raise ContentError.about(good.path, what, "publish it again")
    return taken


def load(entry: Path, held: Sequence[Catalogue] = ()) -> Taken:
    """Read what a pointer or a release holds, wholly verified. Slow: run it in a job.

    A Catalogue of `held` stands for its release without being read again; but staff hear of a
    file that was damaged or taken away since, before the next start needs it. One that is
    urgent is not prepared yet, so that it is on screen sooner.
    Raises ContentError.
    """
    taken = _load(entry, held)
    if not taken.urgent and _held(taken.catalogue.release.sha256, held) is None:
        prepare(taken.catalogue)
    return taken


def prepare(catalogue: Catalogue) -> None:
    """Make what a first search, list or code would wait for. Slow: run it in a job."""
    from kiosk.people import name_order, named_in  # not before there is content
    from kiosk.plans import takeaway
    from kiosk.search.index import index_of
    from kiosk.sessions import timetable

    timetable.warm(catalogue)
    named_in.appearances(catalogue)
    for language in LANGUAGES:
        name_order.in_order(catalogue, language)
    index_of(catalogue)
    takeaway.warm()
    gc.collect()
    gc.freeze()  # what stays is not looked through again while somebody types


def _load(entry: Path, held: Sequence[Catalogue]) -> Taken:
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
        if not awaits_first(entry):
            yield entry
        yield from earlier(entry)
    yield bundled


def awaits_first(entry: Path) -> bool:
    """Whether it is the pointer of a folder that is there, and that nobody published to yet.

    So every kiosk is right after it was installed, which is no fault.
    """
    folder = entry.parent
    try:
        fresh = entry.name == POINTER and folder.is_dir() and not entry.exists()
    except (OSError, ValueError):
        return False
    return fresh and not history_of(folder)


def earlier(entry: Path) -> list[Path]:
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
    catalogue = read_release(path)
    return _held(catalogue.release.sha256, held) or catalogue


def _still_there(known: Catalogue, path: Path) -> Catalogue:
    seal_of(path)
    return known


def _held(sha256: str, held: Sequence[Catalogue]) -> Catalogue | None:
    return next((each for each in held if each.release.sha256 == sha256), None)
