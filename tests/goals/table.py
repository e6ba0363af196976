"""What was seen of the goals, as lines and as a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

MOST_TOLD = 3


def table(rows: Iterable[Mapping[str, Any]]) -> str:
    """Markdown."""
    head = "| goal | rows | asked | done | seen | outcome |\n|---|---|---|---|---|---|\n"
    return head + "".join(f"{_row(row)}\n" for row in rows)


def line(told: Mapping[str, Any]) -> str:
    done = f"{told['done']:,} in {told['seconds']} s"
    return f"{told['goal']:13} {done}: {told['figures']}; {_outcome(told)}"


def _row(told: Mapping[str, Any]) -> str:
    cells = (
        *(told["goal"], told["rows"], told["asked"], f"{told['done']:,} in {told['seconds']} s"),
        *(told["figures"], _outcome(told)),
    )
    return "| " + " | ".join(" ".join(cell.replace("|", "/").split()) for cell in cells) + " |"


def _outcome(told: Mapping[str, Any]) -> str:
    wrong = told["wrong"]
    more = f" and {len(wrong) - MOST_TOLD} more" if len(wrong) > MOST_TOLD else ""
    return "; ".join(wrong[:MOST_TOLD]) + more if wrong else "fine"
