"""The starts of this kiosk, newest last, and how each ended. Pure.

No clock is compared with another: a start says itself that it ended cleanly, or that it has lived
well for long enough. One that said neither crashed, whatever the host's clock did meanwhile.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import asdict
from enum import StrEnum

from db.frozen import dataclass

KEPT = 20


class End(StrEnum):
    """How a start went; a crash cannot say so, hence NONE."""

    NONE = ""
    CLEAN = "clean"
    GOOD = "good"
    """It lived well for long enough, whatever became of it later."""
    RENDERER = "renderer"
    """The graphics failed, which is not the content's fault."""


@dataclass(frozen=True, slots=True)
class Start:
    """`at` is the host's clock in ISO form, for people alone; `rung` is its code."""

    at: str
    rung: str
    end: End = End.NONE


Starts = tuple[Start, ...]


def read_starts(found: object) -> Starts:
    """From JSON; what is not a start is left out."""
    listed = found.get("starts") if isinstance(found, Mapping) else None
    entries = listed if isinstance(listed, list) else []
    return tuple(start for entry in entries[-KEPT:] if (start := _start(entry)) is not None)


def as_data(starts: Starts) -> dict[str, object]:
    return {"starts": [asdict(start) for start in starts[-KEPT:]]}


def crashes_in_a_row(starts: Starts) -> int:
    """How many starts crashed since the last that went well; failed graphics count for neither."""
    told = [start.end for start in reversed(starts) if start.end is not End.RENDERER]
    return sum(1 for _ in itertools.takewhile(lambda end: end is End.NONE, told))


def without_graphics(starts: Starts) -> bool:
    """Whether graphics failed since the last start that went well."""
    since = itertools.takewhile(
        lambda start: start.end in (End.NONE, End.RENDERER), reversed(starts)
    )
    return any(start.end is End.RENDERER for start in since)


def _start(entry: object) -> Start | None:
    if not isinstance(entry, Mapping):
        return None
    at, rung, end = (entry.get(key) for key in ("at", "rung", "end"))
    if not isinstance(at, str) or not isinstance(rung, str) or end not in set(End):
        return None
    return Start(at, rung, End(end))
