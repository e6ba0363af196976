"""Which announcement holds now, and the word that comes first. Pure."""

from __future__ import annotations

from db.catalogue import Announcement, Catalogue
from kiosk.moment import Moment
from kiosk.scene import Scene

LEVELS = ("emergency", "change", "info")
"""Gravest first."""


def current_announcement(catalogue: Catalogue, moment: Moment) -> Announcement | None:
    """The gravest announcement that holds now; the latest of equals.

    While the clock cannot be right no date counts: then only an emergency is shown, always.
    """
    holding = [item for item in catalogue.announcements.values() if _holds(item, moment)]
    return min(reversed(holding), key=lambda item: LEVELS.index(item.level), default=None)


def _holds(item: Announcement, moment: Moment) -> bool:
    if not moment.believable:
        return item.level == "emergency"
    begun = item.starts is None or item.starts <= moment.instant
    return begun and moment.instant < item.expires


def announcement_lead(announcement: Announcement, scene: Scene) -> str:
    """The word that comes first in a banner."""
    return {
        "emergency": scene.words.tr("Emergency"),
        "change": scene.words.tr("Change"),
        "info": scene.words.tr("Notice"),
    }[announcement.level]
