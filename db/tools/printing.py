"""How the commands print: problems as sentences, never cut, never read as markup."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console

from db.tools.problem import Problem

OUT = Console(highlight=False, markup=False, soft_wrap=True)
ERR = Console(highlight=False, markup=False, soft_wrap=True, stderr=True)

FINE, PROBLEMS, USAGE = 0, 1, 2
"""Exit codes."""


def print_problems(problems: Sequence[Problem], so: str = "") -> None:
    """Every problem, then how many there are, and what follows from that."""
    for problem in problems:
        ERR.print(str(problem))
    ERR.print(f"{len(problems)} problem{'' if len(problems) == 1 else 's'}{so}.")
