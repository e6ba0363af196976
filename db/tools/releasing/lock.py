"""One writer at a time in a published folder: a lock of the operating system, gone with its holder.

The file stays: whoever removes it might remove the one that somebody else has just locked.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.errors import ContentError

LOCK = ".publishing.lock"
_BUSY = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder for as long as the block lasts. Raises ContentError where it is held."""
    check_folder(folder)
    try:
        handle = _opened(folder / LOCK)
    except OSError as error:
        what = f"cannot be written ({error.strerror})"
        raise ContentError.about(folder, what, "check the disk and the permissions") from error
    try:
        _take(handle, folder)
        yield
    finally:
        os.close(handle)  # which lets go of the lock, as a kill does


def check_folder(folder: Path) -> None:
    """Raises ContentError where nothing can be published, before anything is tried."""
    try:
        there, is_folder = folder.exists(), folder.is_dir()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise ContentError.about(folder, f"cannot be used ({why})", "correct --to") from error
    if not there:
        remedy = "correct --to, or make the folder and show the kiosks where it is"
        raise ContentError.about(folder, "does not exist", remedy)
    if not is_folder:
        raise ContentError.about(folder, "is not a folder", "choose the folder that kiosks read")


def _opened(path: Path) -> int:
    no_link = getattr(os, "O_NOFOLLOW", 0)
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | no_link, 0o664)
    except PermissionError:  # made by a colleague: reading is enough to lock it
        return os.open(path, os.O_RDONLY | no_link)


def _take(handle: int, folder: Path) -> None:
    try:
        _lock(handle)
    except OSError as error:
        if error.errno in _BUSY:
            what = "is being written by somebody else"
            raise ContentError.about(folder, what, "wait a moment and do it again") from error
        what = f"cannot be locked ({error.strerror}), so that two could publish at once"
        raise ContentError.about(folder, what, "choose a folder on another disk") from error


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
