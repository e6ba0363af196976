"""What is read of YAML, without what reads it: mappings with their lines, and what stops it."""

from __future__ import annotations

from typing import Any


class Lined(dict[str, Any]):
    """A mapping that knows the line it began on."""

    line: int = 0


class UnreadableYaml(Exception):
    """The file as a whole cannot be read: the line (0 where unknown) and why."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line = line
        self.what = what
