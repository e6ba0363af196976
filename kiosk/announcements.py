"""Which announcement holds now, and the word that comes first. Pure."""

from __future__ import annotations

from datetime import datetime

from db.catalogue import Announcement, Catalogue
from kiosk.scene import Scene

LEVELS = ("emergency", "change", "info")
"""Gravest first."""


def current_announcement(catalogue: Catalogue, instant: datetime) -> Announcement | None:
    """The gravest announcement that holds at `instant`; the latest of equals."""
    holding = [
        item
        for item in catalogue.announcements.values()
        if instant < item.expires and (item.starts is None or item.starts <= instant)
    ]
    return min(reversed(holding), key=lambda item: LEVELS.index(item.level), default=None)


def announcement_lead(announcement: Announcement, scene: Scene) -> str:
    """The word that comes first in a banner."""
    return {
        "emergency": scene.words.tr("Emergency"),
        "change": scene.words.tr("Change"),
        "info": scene.words.tr("Notice"),
    }[announcement.level]
