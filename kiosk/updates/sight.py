"""What lies where content comes from, told by stat alone: equal sights mean nothing changed."""

from __future__ import annotations

from pathlib import Path

from db.errors import ContentError
from db.frozen import dataclass
from db.published.announced import ANNOUNCED
from db.published.pointer import POINTER, read_pointer
from kiosk.reading.releases import FILES

State = tuple[int, ...] | None
"""Times of change in ns, size and inode of a file; None where there is none."""


@dataclass(frozen=True, slots=True)
class Sight:
    """`entry` is the pointer or the release itself, `release` the file that it leads to."""

    entry: Path
    entry_state: State
    release: Path
    release_state: State
    announced_state: State
    folder_state: State
    """Device and inode of the folder: it may come late, go, or be another one."""

    @property
    def folder(self) -> Path:
        return self.entry.parent

    @property
    def announced(self) -> Path:
        return self.folder / ANNOUNCED

    @property
    def of_announced(self) -> tuple[Path, State]:
        """What decides whether announcements are to be read (again)."""
        return (self.announced, self.announced_state)

    @property
    def of_content(self) -> tuple[object, ...]:
        """What decides whether a release is to be read (again)."""
        return (self.entry, self.entry_state, self.release, self.release_state)


def look(asked: Path, before: Sight | None = None) -> Sight:
    """Look at what the kiosk was told to show. Never raises; a far disk may make it slow."""
    entry = entry_of(asked)
    entry_state = _state(entry)
    same = before is not None and (entry, entry_state) == (before.entry, before.entry_state)
    if before is not None and same and before.release != entry:  # what was unread is read again
        release = before.release
    else:
        release = _release_of(entry)
    return Sight(
        entry=entry,
        entry_state=entry_state,
        release=release,
        release_state=_state(release),
        announced_state=_state(entry.parent / ANNOUNCED),
        folder_state=_identity(entry.parent),
    )


def entry_of(asked: Path) -> Path:
    """The pointer of a published folder; a pointer or a release as it is.

    What is not there is a folder, unless it is named like one of the files.
    """
    try:
        file = (asked.suffix in FILES and not asked.is_dir()) or asked.is_file()
    except (OSError, ValueError) as error:  # for now nobody may look, or it is no path at all
        file = asked.suffix in FILES or isinstance(error, ValueError)
    return asked if file else asked / POINTER


def _release_of(entry: Path) -> Path:
    if entry.suffix != ".json":
        return entry
    try:
        return entry.with_name(read_pointer(entry).file)
    except (ContentError, OSError):
        return entry


def _state(path: Path) -> State:
    try:
        told = path.stat()
    except (OSError, ValueError):
        return None
    return (told.st_mtime_ns, told.st_ctime_ns, told.st_size, told.st_ino)


def _identity(folder: Path) -> State:
    try:
        told = folder.stat()
    except (OSError, ValueError):
        return None
    return (told.st_dev, told.st_ino)
