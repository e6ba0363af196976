"""The last release that was on screen for long enough: where it lies and what it must hash to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from db.frozen import dataclass
from kiosk.state.folder import StateFolder

FILE = "last_good.json"
SHA256 = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class LastGood:
    """A release file, and the hash (hex) that it had."""

    path: Path
    sha256: str


def read_last_good(folder: StateFolder) -> LastGood | None:
    found = folder.read(FILE)
    if not isinstance(found, Mapping):
        return None
    path, sha256 = found.get("path"), found.get("sha256")
    if not isinstance(path, str) or not isinstance(sha256, str) or not SHA256.fullmatch(sha256):
        return None
    return LastGood(Path(path), sha256)


def write_last_good(folder: StateFolder, good: LastGood) -> None:
    """Nothing is written where it says so already."""
    if read_last_good(folder) != good:
        folder.write(FILE, {"path": str(good.path), "sha256": good.sha256})
