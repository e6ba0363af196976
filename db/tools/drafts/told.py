"""How the audit log tells a change."""

from __future__ import annotations

import json
from dataclasses import asdict, is_dataclass
from typing import Any

from db.catalogue import Text
from db.tools.drafts.changes import Change, changed_fields


def told_of(change: Change) -> str:
    """JSON of what changed: {field: [before, after]}; a removed record is told whole."""
    if change.before is None:
        return "{}"
    if change.after is None:
        told: dict[str, Any] = {"record": [plain(change.before), None]}
    else:
        names = changed_fields(change.before, change.after)
        pairs = [(n, getattr(change.before, n), getattr(change.after, n)) for n in names]
        told = {name: [plain(old), plain(new)] for name, old, new in pairs}
    return json.dumps(told, ensure_ascii=False, default=str)


def plain(value: Any) -> Any:
    """A value of a record as JSON can say it."""
    if isinstance(value, Text):
        return dict(value.values)
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return [plain(each) for each in value] if isinstance(value, tuple) else value
