"""One line of what the doctor finds, and how all of them are told. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from db.frozen import dataclass

MARKS = {True: "ok  ", False: "FAIL", None: "note"}


@dataclass(frozen=True, slots=True)
class Line:
    """`ok` is None for what is no fault yet deserves a look, or could not be looked at."""

    name: str
    ok: bool | None
    value: str
    origin: str = ""
    """Where the value came from: a flag, a file, the screen."""
    fix: str = ""
    """What to do, where something is to be done."""


def as_text(lines: Sequence[Line]) -> str:
    """One row for each; the fix stands below."""
    width = max((len(line.name) for line in lines), default=0)
    rows: list[str] = []
    for line in lines:
        origin = f"  ({line.origin})" if line.origin else ""
        rows.append(f"{MARKS[line.ok]}  {line.name:<{width}}  {line.value}{origin}")
        if line.fix:
            rows.append(f"{'':<{width + 8}}-> {line.fix}")
    return "\n".join(rows)


def as_json(lines: Sequence[Line]) -> str:
    """A list of objects, one key to a line of text."""
    return json.dumps([asdict(line) for line in lines], ensure_ascii=False, indent=2)
