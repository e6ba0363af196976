"""Where and when a session was and is to be: only what differs is told twice."""

from __future__ import annotations

from datetime import date, timedelta

from db.catalogue import Session
from db.tools.told.values import Teller

_NO_PLACE = ("no place", "未定地点")
_NO_HOUR = ("no hour", "未定时间")
_FROM = (" from ", "由")


def slot_told(session: Session, told: Teller) -> str:
    """ "Red Hall, 4 July 10:00"; "" where nothing is known."""
    when = f"{_day(session, told)} {_hours(session, told, whole=False)}"
    return _joined(_place(session, told), when, told)


def move_told(old: Session, new: Session, was: Teller, now: Teller) -> dict[str, str]:
    """What differs, before and after: "Red Hall, 4 July 10:00" and "Blue Hall, 10:30"."""
    chinese = now.language == "zh"
    placed = (old.venue, old.place) != (new.venue, new.place)
    moved_on = _date(old, was) != _date(new, now)
    timed = moved_on or (old.start, old.end, old.part) != (new.start, new.end, new.part)
    whole = timed and _minutes(old) != _minutes(new)
    nowhere = _NO_PLACE[chinese] if placed else ""
    hourless = _NO_HOUR[chinese] if timed else ""
    before = _joined(
        (_place(old, was) or nowhere) if placed else "",
        f"{_day(old, was)} {_hours(old, was, whole) or hourless}" if timed else "",
        was,
    )
    after = _joined(
        (_place(new, now) or nowhere) if placed else "",
        f"{_day(new, now) if moved_on or not timed else ''} {_hours(new, now, whole) or hourless}",
        now,
    )
    return {"before": _FROM[chinese] + before, "after": after}


def _joined(place: str, when: str, told: Teller) -> str:
    between = "，" if told.language == "zh" else ", "
    return between.join(part for part in (place, when.strip()) if part)


def _place(session: Session, told: Teller) -> str:
    field = "place" if session.place else "venue"
    value = session.place or session.venue
    return told.told("sessions", field, value) if value else ""


def _date(session: Session, told: Teller) -> date | None:
    if session.start is not None:
        return told.times.conference_day(session.start)
    return session.day


def _day(session: Session, told: Teller) -> str:
    day = _date(session, told)
    return told.times.day(day) if day else ""


def _hours(session: Session, told: Teller, whole: bool) -> str:
    if session.start is None:
        return told.times.part(session.part) if session.part else ""
    hour = told.times.hour(session.start)
    return f"{hour}–{told.times.hour(session.end)}" if whole and session.end else hour


def _minutes(session: Session) -> timedelta | None:
    return session.end - session.start if session.start and session.end else None
