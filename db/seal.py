"""What makes a file a genuine release: name, header and hash, checked before SQLite sees it.

Standard library only. `seal_of` is the check; the constants are what db/release.py writes.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from db.errors import ContentError, IncompatibleContent
from db.frozen import dataclass
from db.published.file_bounds import AGAIN, CHOOSE, check_bounds
from db.published.pointer import MAX_POINTER_BYTES, POINTER, RELEASE_NAME, read_pointer

APPLICATION_ID = 0x57414943
"""\"WAIC\", in the header of every release."""
SCHEMA_MAJOR, SCHEMA_MINOR = 1, 1
USER_VERSION = SCHEMA_MAJOR * 1000 + SCHEMA_MINOR
SCHEMA_VERSION = f"{SCHEMA_MAJOR}.{SCHEMA_MINOR}"
SCHEMA_SHA256 = "af0dc28af18963dd2de0d16ff8430e59dd11d3e318334aae38faede97c687b81"
"""SHA-256 of the sorted SQL of every table of a release. A change needs a new schema version."""
MAX_BYTES = 256 * 1024 * 1024

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100


@dataclass(frozen=True, slots=True)
class Seal:
    """A release file whose bytes are the ones that were published."""

    path: Path
    sha256: str


def seal_of(path: Path) -> Seal:
    """Check the release that `path` is or points to. Raises ContentError."""
    if "\0" in str(path):  # no system call takes it, and Path.exists() is silent about it
        raise ContentError.about(repr(str(path)), "is not a path", CHOOSE)
    try:
        return _pointed(path) if path.suffix == ".json" else _sealed(path, _promised(path))
    except OSError as error:
        raise ContentError.of_disk(path, error) from error


def file_name(sha256: str) -> str:
    """The name of the release whose bytes have this hash."""
    return f"content-{sha256[:8]}.sqlite"


def pointer_text(sha256: str) -> str:
    """The text of the pointer that names this release."""
    words = {"file": file_name(sha256), "schema": SCHEMA_VERSION, "sha256": sha256}
    return json.dumps(words, indent=2) + "\n"


def _pointed(path: Path) -> Seal:
    check_bounds(path, MAX_POINTER_BYTES)
    pointer = read_pointer(path)
    return _sealed(path.with_name(pointer.file), pointer.sha256)


def _promised(path: Path) -> str | None:
    """The full hash from a pointer beside the release that names it."""
    try:
        pointer = read_pointer(path.with_name(POINTER))
    except ContentError:
        return None
    return pointer.sha256 if pointer.file == path.name else None


def _sealed(path: Path, promised: str | None) -> Seal:
    check_bounds(path, MAX_BYTES)
    content = path.read_bytes()
    _check_header(path, content)
    sha256 = hashlib.sha256(content).hexdigest()
    name = RELEASE_NAME.fullmatch(path.name)
    if name is None:
        what = "carries no hash in its name, so nobody can tell whether it is whole"
        raise ContentError.about(path, what, "use the release under the name it was published with")
    if not sha256.startswith(name[1]) or promised not in (None, sha256):
        raise ContentError.about(path, "is damaged or altered: its hash differs", AGAIN)
    return Seal(path, sha256)


def _check_header(path: Path, content: bytes) -> None:
    if not content.startswith(_MAGIC) or len(content) < _HEADER_BYTES:
        raise ContentError.about(path, "is not an SQLite file", CHOOSE)
    if _number(content, 68) != APPLICATION_ID:
        raise ContentError.about(path, "is not a release of this kiosk", CHOOSE)
    version = _number(content, 60)
    if version > USER_VERSION:
        what = "was made by a newer version of the kiosk"
        raise IncompatibleContent.about(path, what, "update the kiosk")
    if version < USER_VERSION:
        what = "was made by an older version of the kiosk"
        raise IncompatibleContent.about(path, what, "build the content again with this version")
    if len(content) < _number(content, 28) * _page_size(content):
        raise ContentError.about(path, "is truncated", AGAIN)


def _number(content: bytes, offset: int) -> int:
    return int.from_bytes(content[offset : offset + 4], "big")


def _page_size(content: bytes) -> int:
    size = int.from_bytes(content[16:18], "big")
    return 65536 if size == 1 else size
