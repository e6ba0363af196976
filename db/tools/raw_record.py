"""A record of db/content as it is written."""

from __future__ import annotations

from dataclasses import dataclass

from db.tools.lined import Lined
from db.tools.problem import Problem


@dataclass(frozen=True, slots=True)
class RawRecord:
    """A record as it is written: its list, its file, and its keys."""

    kind: str
    file: str
    values: Lined

    @property
    def id(self) -> str:
        return str(self.values.get("id", "(no id)"))

    def problem(self, field: str, what: str) -> Problem:
        return Problem(self.file, self.values.line, f"{self.kind}/{self.id}", field, what)
