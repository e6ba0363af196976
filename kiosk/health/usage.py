"""What is counted, by the hour: visits, screens, searches that found nothing. Pure.

Numbers alone: no query, no plan, no path of one visitor from screen to screen.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

MOST_HOURS = 90 * 24
LONGEST_BYTES = 1_000_000
VISITS, SEARCHES = "visits", "searches without a result"
SCREEN = "screen "
K = 5
"""Less than so many could point at somebody, and is not told."""

Counts = Counter[str]


class Hour(NamedTuple):
    """`hour` is in UTC, as "2024-07-05T06"; "" while the host's clock cannot be right."""

    hour: str
    counts: Counts


def hour_of(instant: datetime, believable: bool) -> str:
    return f"{instant.astimezone(UTC):%Y-%m-%dT%H}" if believable else ""


def line_of(hour: Hour) -> str:
    return json.dumps({"hour": hour.hour, **dict(sorted(hour.counts.items()))}) + "\n"


def read_hours(lines: Iterable[str]) -> tuple[Hour, ...]:
    """Lines of one hour added up, oldest first, the newest hours kept; others are left out."""
    hours: dict[str, Counts] = {}
    for line in lines:
        if found := _hour(line):
            hours.setdefault(found.hour, Counter()).update(found.counts)
    return tuple(Hour(hour, hours[hour]) for hour in sorted(hours)[-MOST_HOURS:])


def enough(counts: Counts) -> dict[str, int]:
    """What may be told: each count that so many visitors share."""
    return {name: count for name, count in sorted(counts.items()) if count >= K}


def _hour(line: str) -> Hour | None:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(entry, Mapping) or not isinstance(entry.get("hour"), str):
        return None
    counts = {
        name: count
        for name, count in entry.items()
        if name in (VISITS, SEARCHES) or name.startswith(SCREEN)
        if isinstance(count, int) and 0 < count < 2**31
    }
    return Hour(entry["hour"], Counter(counts))
