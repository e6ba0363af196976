"""Writes files so that they are there whole or not at all, even after a power cut.

Standard library only. Unfinished files lie beside their place under a name that begins with a
dot and ends in a random word, so that `unfinished_for` finds what a killed writer left.
"""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path


def put_whole(path: Path, content: bytes, *, flush: bool = True) -> None:
    """Write under another name, flush, rename, flush the folder. Raises OSError.

    Without `flush` it is there whole or not at all until the machine stops: for what nobody
    needs after that.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            if flush:
                os.fsync(file.fileno())
        unfinished.chmod(0o644)
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise
    if flush:
        flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name == "posix":  # elsewhere a folder cannot be opened
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def unfinished_for(name: str) -> re.Pattern[str]:
    """What `put_whole` calls a file until it is whole; `name` is a pattern."""
    return re.compile(rf"\.{name}-[a-z0-9_]{{8}}")
