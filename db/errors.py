"""What can be wrong with content: the world's fault, in one sentence. Standard library only."""

from __future__ import annotations

import errno
from pathlib import Path

OF_THE_PATH = (errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.ENAMETOOLONG)
"""What an OSError says of what lies at a path; all others say that it could not be read now."""


class ContentError(Exception):
    """Content that cannot be shown; its text says where, what and what to do."""

    @classmethod
    def about(cls, path: Path | str, what: str, remedy: str) -> ContentError:
        """`<path> <what>; <remedy>.` as an error of this class."""
        return cls(f"{path} {what}; {remedy}.")

    @staticmethod
    def of_disk(path: Path | str, error: OSError) -> ContentError:
        """What a disk, a permission or a lack of handles did to a reader."""
        cls = ContentError if error.errno in OF_THE_PATH else ContentUnread
        why = error.strerror or type(error).__name__
        return cls.about(path, f"cannot be read ({why})", "check the disk and the permissions")


class IncompatibleContent(ContentError):
    """A genuine release, made for another version of the kiosk."""


class ContentUnread(ContentError):
    """The world kept it from being read: as it is, it may be read another time."""


class ReaderLost(ContentUnread):
    """Its reader died or was late. The file may have done that: nobody tries it for ever."""
