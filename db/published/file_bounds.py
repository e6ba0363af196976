"""Refuses what is no file of a sensible size, in one sentence, before anything is read."""

from __future__ import annotations

from pathlib import Path

from db.errors import ContentError

CHOOSE = "choose a release (content-<hash>.sqlite) or a pointer (current.json)"
AGAIN = "copy the release again from where it was published"


def check_bounds(path: Path, limit: int) -> None:
    """Raises ContentError where `path` is no file, is empty, or has more than `limit` bytes.

    Its folder may be reached by a link; it may itself be one to a file beside it.
    """
    if not path.exists():
        remedy = "check the path or publish a release there"
        raise ContentError.about(path, "does not exist", remedy)
    if path.is_symlink() and path.resolve().parent != path.parent.resolve():
        raise ContentError.about(path, "is a link that leads out of its folder", AGAIN)
    if not path.is_file():
        raise ContentError.about(path, "is not a file", CHOOSE)
    size = path.stat().st_size
    if not size:
        raise ContentError.about(path, "is empty", AGAIN)
    if size > limit:
        raise ContentError.about(path, f"is larger than {limit:,} bytes", CHOOSE)
