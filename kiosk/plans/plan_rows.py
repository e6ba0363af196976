"""The lines of a plan, each made of what it shows. Pure."""

from __future__ import annotations

from db.frozen import dataclass
from kiosk.sessions.session_fields import SessionFields


@dataclass(frozen=True, slots=True)
class PlanRow(SessionFields):
    """A line; `kind` is "day", "session", "clash", "gap", "fit" or "heading"."""

    key: str
    kind: str
    record: str = ""
