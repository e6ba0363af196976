"""What makes a file a genuine release: name, header and hash, checked before SQLite sees it.

Standard library only. `seal_of` is the check; the constants are what db/release.py writes.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from db.errors import ContentError, IncompatibleContent

APPLICATION_ID = 0x57414943
"""\"WAIC\", in the header of every release."""
SCHEMA_MAJOR, SCHEMA_MINOR = 1, 1
USER_VERSION = SCHEMA_MAJOR * 1000 + SCHEMA_MINOR
SCHEMA_VERSION = f"{SCHEMA_MAJOR}.{SCHEMA_MINOR}"
POINTER = "current.json"
MAX_BYTES = 256 * 1024 * 1024
MAX_POINTER_BYTES = 4096

_NAME = re.compile(r"content-([0-9a-f]{8})\.sqlite")
_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_AGAIN = "copy the release again from where it was published"
_CHOOSE = "choose a release (content-<hash>.sqlite) or a pointer (current.json)"


@dataclass(frozen=True, slots=True)
class Seal:
    """A release file whose bytes are the ones that were published."""

    path: Path
    sha256: str


def seal_of(path: Path) -> Seal:
    """Check the release that `path` is or points to. Raises ContentError."""
    if "\0" in str(path):  # no system call takes it, and Path.exists() is silent about it
        raise ContentError.about(repr(str(path)), "is not a path", _CHOOSE)
    try:
        return _pointed(path) if path.suffix == ".json" else _sealed(path, _promised(path))
    except OSError as error:
        why = error.strerror or type(error).__name__
        remedy = "check the disk and the permissions"
        raise ContentError.about(path, f"cannot be read ({why})", remedy) from error


def file_name(sha256: str) -> str:
    """The name of the release whose bytes have this hash."""
    return f"content-{sha256[:8]}.sqlite"


def pointer_text(sha256: str) -> str:
    """The text of the pointer that names this release."""
    words = {"file": file_name(sha256), "schema": SCHEMA_VERSION, "sha256": sha256}
    return json.dumps(words, indent=2) + "\n"


def _pointed(path: Path) -> Seal:
    _be_a_file(path, MAX_POINTER_BYTES)
    named = _named_by(path)
    if named is None:
        what = "is not a pointer to a release"
        raise ContentError.about(path, what, "publish the release again to write a new pointer")
    return _sealed(path.with_name(named[0]), named[1])


def _promised(path: Path) -> str | None:
    """The full hash from a pointer beside the release that names it."""
    pointer = path.with_name(POINTER)
    if not pointer.is_file() or pointer.stat().st_size > MAX_POINTER_BYTES:
        return None
    named = _named_by(pointer)
    return named[1] if named and named[0] == path.name else None


def _named_by(pointer: Path) -> tuple[str, str] | None:
    """(file name, SHA-256) from the text of a pointer, or None where it is not one."""
    try:
        words = json.loads(pointer.read_bytes())
        name, sha256 = words["file"], words["sha256"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    good = isinstance(name, str) and isinstance(sha256, str)
    good = good and bool(_NAME.fullmatch(name)) and bool(re.fullmatch("[0-9a-f]{64}", sha256))
    return (name, sha256) if good else None


def _sealed(path: Path, promised: str | None) -> Seal:
    _be_a_file(path, MAX_BYTES)
    content = path.read_bytes()
    _check_header(path, content)
    sha256 = hashlib.sha256(content).hexdigest()
    name = _NAME.fullmatch(path.name)
    if name is None:
        what = "carries no hash in its name, so nobody can tell whether it is whole"
        raise ContentError.about(path, what, "use the release under the name it was published with")
    if not sha256.startswith(name[1]) or promised not in (None, sha256):
        raise ContentError.about(path, "is damaged or altered: its hash differs", _AGAIN)
    return Seal(path, sha256)


def _be_a_file(path: Path, limit: int) -> None:
    if not path.exists():
        raise ContentError.about(
            path, "does not exist", "check the path or publish a release there"
        )
    if not path.is_file():
        raise ContentError.about(path, "is not a file", _CHOOSE)
    size = path.stat().st_size
    if not size:
        raise ContentError.about(path, "is empty", _AGAIN)
    if size > limit:
        raise ContentError.about(path, f"is larger than {limit:,} bytes", _CHOOSE)


def _check_header(path: Path, content: bytes) -> None:
    if not content.startswith(_MAGIC) or len(content) < _HEADER_BYTES:
        raise ContentError.about(path, "is not an SQLite file", _CHOOSE)
    if _number(content, 68) != APPLICATION_ID:
        raise ContentError.about(path, "is not a release of this kiosk", _CHOOSE)
    version = _number(content, 60)
    if version > USER_VERSION:
        what = "was made by a newer version of the kiosk"
        raise IncompatibleContent.about(path, what, "update the kiosk")
    if version < USER_VERSION:
        what = "was made by an older version of the kiosk"
        raise IncompatibleContent.about(path, what, "build the content again with this version")
    if len(content) < _number(content, 28) * _page_size(content):
        raise ContentError.about(path, "is truncated", _AGAIN)


def _number(content: bytes, offset: int) -> int:
    return int.from_bytes(content[offset : offset + 4], "big")


def _page_size(content: bytes) -> int:
    size = int.from_bytes(content[16:18], "big")
    return 65536 if size == 1 else size
