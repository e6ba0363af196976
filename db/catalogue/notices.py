"""Announcements: banners for visitors."""

from __future__ import annotations

from datetime import datetime

from db.catalogue.text import Text
from db.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """A banner for visitors, shown until it expires."""

    id: str
    level: str
    """"info", "change" or "emergency"."""
    text: Text
    starts: datetime | None = None
    expires: datetime
