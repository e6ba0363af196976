"""Tells sessions that moved what was announced before, which the kiosk shows struck beside them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from db.catalogue import Catalogue, Earlier, Session

_TOLD = ("start", "end", "place")
_DELAY_SECONDS = 3 * 3600
"""What begins later than this has been given another time."""


def with_earlier(old: Catalogue, new: Catalogue) -> Catalogue:
    """`new`, whose sessions that differ from `old` in start, end or place say what it was.

    What was announced first stays told through any number of releases, and goes once it
    holds again. What staff wrote themselves (`earlier`, a `status`) is left as it is. A
    session of another conference, or one that is new, moved from nowhere.
    """
    if old.conference.id != new.conference.id:
        return new
    sessions = {
        key: _told(old.sessions[key], session, new) if key in old.sessions else session
        for key, session in new.sessions.items()
    }
    return new if sessions == dict(new.sessions) else replace(new, sessions=sessions)


def _told(old: Session, new: Session, content: Catalogue) -> Session:
    first = {name: _first(name, old, new) for name in _TOLD}
    if first["place"] not in content.places:
        first["place"] = None
    earlier = Earlier(**first)
    if earlier == Earlier():
        return replace(new, earlier=None)
    return replace(new, earlier=earlier, status=_status(earlier, new))


def _first(name: str, old: Session, new: Session) -> Any:
    """What was announced first of a field, or None where that holds (again) or nothing was."""
    written, told = (getattr(each.earlier, name, None) for each in (new, old))
    first = written or told or getattr(old, name)
    return None if first == getattr(new, name) else first


def _status(earlier: Earlier, session: Session) -> str:
    """A little later is delayed; another place or hour is moved; a new end alone neither."""
    if session.status != "planned" or (earlier.start is None and earlier.place is None):
        return session.status
    if earlier.place is not None or session.start is None or earlier.start is None:
        return "moved"
    late = session.start - earlier.start
    return "delayed" if 0 < late.total_seconds() < _DELAY_SECONDS else "moved"
