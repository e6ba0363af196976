"""What came of a fault, and the table of all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


class Unfit(Exception):
    """This machine cannot make the fault; the text says why."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was seen while the fault lasted and after it; `wrong` says what must not be."""

    visitor: str
    staff: str
    after: str
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    fault: str
    outcome: Outcome | None
    skipped: str = ""

    @property
    def fine(self) -> bool:
        return self.outcome is None or not self.outcome.wrong


def outcome_of(told: Mapping[str, Any]) -> Outcome | None:
    """From the JSON of a child; None where the fault was not made."""
    out = told["outcome"]
    return None if out is None else Outcome(**{**out, "wrong": tuple(out["wrong"])})


def table(rows: Iterable[Row]) -> str:
    """Markdown, made from what was seen."""
    head = "| fault | what a visitor sees | what staff read | when it is over | |"
    return "\n".join([head, "|---|---|---|---|---|", *(_line(row) for row in rows)]) + "\n"


def _line(row: Row) -> str:
    out = row.outcome
    if out is None:
        cells = [row.fault, "", "", "", f"not made here: {row.skipped}"]
    else:
        verdict = "; ".join(out.wrong) or "fine"
        cells = [row.fault, out.visitor, out.staff or "nothing", out.after, verdict]
    return "| " + " | ".join(" ".join(cell.replace("|", "/").split()) for cell in cells) + " |"
