"""What waic-content tells the preview beside the content: problems.json, read with distrust."""

from __future__ import annotations

import json
from pathlib import Path

from db.frozen import dataclass

REPORT = "problems.json"
MAX_BYTES = 1 << 20
MAX_PROBLEMS = 500


@dataclass(frozen=True, slots=True)
class Report:
    """`stale` says why the last good content is still shown; "" while all is well."""

    name: str = ""
    read: str = ""
    """When the content that is shown was read: an hour in words."""
    stale: str = ""
    problems: tuple[str, ...] = ()


def read_report(folder: Path) -> Report | None:
    """None while there is none, or while it is half written: what was told last stays."""
    try:
        file = folder / REPORT
        if file.stat().st_size > MAX_BYTES:
            return None
        words = json.loads(file.read_bytes())
        problems = tuple(str(each) for each in words["problems"][:MAX_PROBLEMS])
        return Report(str(words["name"]), str(words["read"]), str(words["stale"]), problems)
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None
