"""How the commands print: problems as sentences, never cut, never read as markup."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from db.tools.problem import Problem

if TYPE_CHECKING:
    from rich.console import Console


class Printer:
    """Loads Rich with the first that it prints: many a command prints none by it."""

    def __init__(self, stderr: bool) -> None:
        self._stderr = stderr

    @cached_property
    def _console(self) -> Console:
        from rich.console import Console

        return Console(highlight=False, markup=False, soft_wrap=True, stderr=self._stderr)

    def print(self, what: object) -> None:
        self._console.print(what)


OUT, ERR = Printer(stderr=False), Printer(stderr=True)

FINE, PROBLEMS, USAGE = 0, 1, 2
"""Exit codes."""


def print_problems(problems: Sequence[Problem], so: str = "") -> None:
    """Every problem, then how many there are, and what follows from that."""
    for problem in problems:
        ERR.print(str(problem))
    ERR.print(f"{len(problems)} problem{'' if len(problems) == 1 else 's'}{so}.")
