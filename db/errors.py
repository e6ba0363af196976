"""What can be wrong with content: the world's fault, in one sentence. Standard library only."""

from __future__ import annotations

from pathlib import Path


class ContentError(Exception):
    """Content that cannot be shown; its text says where, what and what to do."""

    @classmethod
    def about(cls, path: Path | str, what: str, remedy: str) -> ContentError:
        """`<path> <what>; <remedy>.` as an error of this class."""
        return cls(f"{path} {what}; {remedy}.")


class IncompatibleContent(ContentError):
    """A genuine release, made for another version of the kiosk."""
