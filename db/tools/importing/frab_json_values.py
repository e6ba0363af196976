"""Lists and words out of JSON, whatever stands there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings


def listed(value: Any, path: str, findings: Findings) -> list[Any]:
    """A list; nothing is an empty one, and anything else is told."""
    if isinstance(value, list):
        return value
    if value is not None and value not in ("", {}):
        stops = not path.endswith(".links")
        tell = findings.refuse if stops else findings.tell
        tell(quoted(value), "a list", "put it between [ and ]", path=path)
    return []


def texts(values: Mapping[str, Any]) -> dict[str, str]:
    """Every value that is words or a number."""
    return {name: said(value) for name, value in values.items()}


def said(value: Any) -> str:
    """Words and numbers; what is no plain value says nothing."""
    if isinstance(value, bool) or value is None:
        return ""
    return str(value) if isinstance(value, str | int | float) else ""
