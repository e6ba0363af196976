"""Reads releases, each in a process of its own; one may have begun before it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import ContentError, ContentUnread
from kiosk.reading.process import ReaderProcess

if TYPE_CHECKING:
    from db.catalogue import Catalogue

BUNDLED = Path(__file__).parent.parent.parent / "db" / "bundled" / "current.json"
FILES = (".json", ".sqlite")
"""What pointers and releases end in; anything else is a folder."""

_here: list[Callable[[Path], Catalogue]] = []
_begun: list[ReaderProcess] = []
_asked: list[ReaderProcess] = []
_ending: list[object] = []
"""Of the guides of this process, those that end right now."""


def read_here(read: Callable[[Path], Catalogue]) -> None:
    """From now on `read` reads in this process: for staff's own content, which comes often."""
    _here[:] = [read]


def begin(asked: Path | None) -> None:
    """Read what a start most likely shows, while Qt is being loaded. Touches no disk itself."""
    try:
        _begun.append(ReaderProcess(BUNDLED if asked is None else _entry(asked)))
    except ContentError:
        return  # told when it is asked for


def _entry(asked: Path) -> Path:
    if asked.suffix in FILES:
        return asked
    from db.published.pointer import POINTER

    return asked / POINTER


def read_release(path: Path) -> Catalogue:
    """The release, or the one that a pointer names, wholly checked. Slow: run it in a job.

    The process hashes the very bytes that it then reads; who holds a pointer compares its hash
    with the one that the Catalogue carries. Raises ContentError, also while a guide ends.
    """
    if _here:
        return _here[0](path)
    if _ending:
        raise ContentUnread.about(path, "is not read any more: the guide ends", "start it again")
    begun = next((each for each in _begun if each.path == path), None)
    if begun is not None:
        _begun.remove(begun)
    reader = begun or ReaderProcess(path)
    _asked.append(reader)
    if _ending:  # since it was looked at above
        reader.end()
    try:
        return reader.catalogue()
    finally:
        _asked.remove(reader)


def forget_begun() -> None:
    """What began and was not asked for is not needed: something else is shown."""
    while _begun:
        _begun.pop().forget()


def stop_reading() -> None:
    """The guide ends: whoever waits for a release hears that it cannot be read."""
    forget_begun()
    for reader in [*_asked]:
        reader.end()


@contextmanager
def reading_stopped() -> Iterator[None]:
    """Within this nobody waits for a release, and no reader is started."""
    _ending.append(mark := object())
    try:
        stop_reading()
        yield
    finally:
        _ending.remove(mark)
