"""The folder of state: small JSON files that are there whole or not at all. Nothing here raises.

A kiosk whose disk is full or read-only starts and serves; what could not be written is told once.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

LONGEST_BYTES = 64 * 1024
"""Of a file that is read; ours are far below."""


class StateFolder:
    """`path` None is a kiosk that remembers nothing, which is no problem."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.problem = ""
        """The last thing that could not be read or written, as a sentence; "" where all is well."""

    def read(self, name: str) -> object:
        """What the file says, as JSON; None where there is none that can be used."""
        if self.path is None:
            return None
        file = self.path / name
        try:
            with file.open("rb") as opened:
                content = opened.read(LONGEST_BYTES + 1)
            if len(content) > LONGEST_BYTES:
                raise ValueError("it is too long")
            found: object = json.loads(content)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, RecursionError) as error:
            self._tell(file, "cannot be read", error, "delete it")
            return None
        return found

    def write(self, name: str, content: object) -> bool:
        """Put a file in place of the one before; False where that is not possible."""
        return self.put(name, (json.dumps(content, indent=1) + "\n").encode())

    def put(self, name: str, content: bytes) -> bool:
        if self.path is None:
            return False
        file = self.path / name
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            _put_whole(file, content)
        except OSError as error:
            self._tell(file, "cannot be written", error, "free the disk or make it writable")
            return False
        return True

    def failed(self, name: str, error: OSError) -> None:
        """Another writer in this folder could not write."""
        if self.path is not None:
            file = self.path / name
            self._tell(file, "cannot be written", error, "free the disk or make it writable")

    def _tell(self, file: Path, what: str, error: Exception, remedy: str) -> None:
        why = (error.strerror if isinstance(error, OSError) else None) or "it is damaged"
        self.problem = f"The file {file} {what} ({why}); {remedy}."


def _put_whole(file: Path, content: bytes) -> None:
    """Under another name, flushed, renamed: a power cut leaves the old one or the new one."""
    for left in file.parent.glob(f".{file.name}-????????"):  # by a kiosk that was killed
        left.unlink(missing_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{file.name}-", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
