"""A problem in the content, told by file, record and field: not by the line of a script."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Report = Callable[[str, str], None]
"""Takes a field and what is wrong with it."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong, and what to do about it, in one sentence."""

    file: str
    line: int
    record: str
    field: str
    what: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        subject = ", ".join(part for part in (self.record, self.field) if part)
        return f"{place}: {subject}: {self.what}" if subject else f"{place}: {self.what}"
