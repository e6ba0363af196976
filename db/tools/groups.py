"""Groups of records that are counted together."""

from __future__ import annotations

from collections.abc import Callable

from db.tools.counted import Counted

GROUPS: dict[str, Callable[[Counted], bool]] = {
    "sessions": lambda each: each.kind == "sessions",
    "forums": lambda each: each.kind == "forums",
    "people": lambda each: each.kind == "people",
    "award records": lambda each: each.kind in ("awards", "winners", "treasures"),
    "initiatives": lambda each: each.kind == "initiatives",
    "exhibition records": lambda each: (
        each.kind in ("zones", "exhibitors", "exhibits", "projects")
        or (each.kind == "places" and each.record.kind == "hall")
    ),
}
