"""Sees that a file or folder was saved, however the program that saves it does so."""

from __future__ import annotations

from pathlib import Path

State = tuple[tuple[str, int, int, int], ...] | None
"""Name, inode, size and time of every file; None while there is nothing, as in mid-save."""


class Saves:
    """Asked again and again: a save counts when the file has been left alone since the last look.

    Excel and LibreOffice write another file and rename it; editors write in place. The inode,
    size and time together tell both.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._taken = self._last = state_of(path)

    def is_new(self) -> bool:
        """True once for each save, when it has settled."""
        before, self._last = self._last, state_of(self._path)
        if self._last is None or self._last in (self._taken,) or self._last != before:
            return False
        self._taken = self._last
        return True


def state_of(path: Path) -> State:
    """Of a folder its own files count, without those that begin with a dot or a tilde."""
    try:
        files = sorted(path.iterdir()) if path.is_dir() else [path, *_beside(path)]
        seen = [(file.name, file.stat()) for file in files if file.name[0] not in ".~"]
    except OSError:
        return None
    return tuple((name, s.st_ino, s.st_size, s.st_mtime_ns) for name, s in seen)


def _beside(path: Path) -> list[Path]:
    """What SQLite writes before the database itself."""
    wal = path.with_name(f"{path.name}-wal")
    return [wal] if wal.exists() else []
