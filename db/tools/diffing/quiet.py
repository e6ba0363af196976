"""What changes with nearly every edit and no visitor looks for: who says so."""

from __future__ import annotations

from collections.abc import Collection

from db.tools.diffing.difference import Difference

_FIELDS = {"sources", "field_sources", "confidence"}


def is_quiet(difference: Difference) -> bool:
    """Whether this tells of sources only."""
    return difference.kind == "sources" or (
        bool(difference.fields) and {*difference.fields} <= _FIELDS
    )


def quiet_told(quiet: Collection[Difference], language: str) -> str:
    """How many there are, and how to see them."""
    records = len({(each.kind, each.id) for each in quiet})
    if language == "zh":
        return f"另有{records}条记录的来源有变化（用 --all 查看）。"
    return f"Who says so changed for {records} record{'' if records == 1 else 's'}; see --all."
