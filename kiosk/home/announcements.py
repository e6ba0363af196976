"""Which announcement holds now, and the word that comes first. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from db.catalogue import Announcement
from kiosk.language import Words

LEVELS = ("emergency", "change", "info")
"""Gravest first."""


def together(
    released: Mapping[str, Announcement], made: Iterable[Announcement]
) -> tuple[Announcement, ...]:
    """Those of the release, then those made since; one of the same id takes its place."""
    return tuple({**released, **{each.id: each for each in made}}.values())


def current_announcement(
    known: Iterable[Announcement], now: datetime, believable: bool
) -> Announcement | None:
    """The gravest announcement that holds at `now` (aware); the latest of equals.

    While the clock cannot be right no date counts: then only an emergency is shown, always.
    """
    holding = [item for item in known if _holds(item, now, believable)]
    return min(reversed(holding), key=lambda item: LEVELS.index(item.level), default=None)


def _holds(item: Announcement, now: datetime, believable: bool) -> bool:
    if not believable:
        return item.level == "emergency"
    begun = item.starts is None or item.starts <= now
    return begun and now < item.expires


def next_change(known: Iterable[Announcement], now: datetime) -> datetime | None:
    """The next instant at which an announcement begins or ends; None where there is none."""
    bounds = [bound for item in known for bound in (item.starts, item.expires)]
    return min((bound for bound in bounds if bound is not None and bound > now), default=None)


def announcement_lead(announcement: Announcement, words: Words) -> str:
    """The word that comes first in a banner."""
    return {
        "emergency": words.tr("Emergency"),
        "change": words.tr("Change"),
        "info": words.tr("Notice"),
    }[announcement.level]
