"""A plan to take away without a network: calendar entries, and how they share QR codes. Pure."""

from __future__ import annotations

import functools
import hashlib
import unicodedata
from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from db.catalogue import NOTHING, Conference, Session
from db.frozen import dataclass
from kiosk.scene import Scene
from kiosk.sessions import programme
from kiosk.wording import phrases

MOST_BYTES = 858
"""What a code of version 20 holds at the lowest error correction."""
MOST_EVENTS = 5
SUMMARY_BYTES, LOCATION_BYTES, ID_BYTES = 240, 150, 80
"""Longer texts are cut, so that every session fits a code."""
PRODUCT = "-//WAIC//Guide//"


@dataclass(frozen=True, slots=True)
class Entry:
    """One session in a calendar. A date for a start: the day is all that is known."""

    uid: str
    summary: str
    location: str
    start: datetime | date
    end: datetime | None
    """None where nobody printed it."""


def entry_of(session: Session, scene: Scene) -> Entry | None:
    """None where there is nothing to enter: no date is known, or it was cancelled."""
    slot = programme.slot_of(session)
    start = slot.start if slot else session.day
    if start is None or session.status == "cancelled":
        return None
    return Entry(
        uid=f"{_short_id(session.id)}@{_short_id(scene.catalogue.conference.id)}",
        summary=_fit(scene.words.of(session.title), SUMMARY_BYTES),
        location=_fit(location(session, scene), LOCATION_BYTES),
        start=start,
        end=slot.end if slot else None,
    )


def location(session: Session, scene: Scene) -> str:
    """Room and hall, else the venue, as far as they were published; "" where nothing was."""
    words, catalogue = scene.words, scene.catalogue
    place = catalogue.places.get(session.place or "")
    hall = catalogue.places.get((place.within if place else None) or "")
    venue = catalogue.venues.get((place.venue if place else session.venue) or "")
    around = hall or venue
    names = [words.of(place.short_name or place.name)] if place else []
    if around is not None:
        short = hall.short_name if hall else NOTHING
        names.append(words.of(short or around.name))
    return phrases.listed(names, words)


def stamp_of(conference: Conference) -> datetime:
    """The same for every copy: no clock of a kiosk stands in a calendar."""
    return datetime.combine(conference.start, time(), UTC)


@functools.lru_cache(maxsize=512)
def calendar(entries: tuple[Entry, ...], stamp: datetime) -> str:
    """iCalendar (RFC 5545) in UTC, with its CRLF line ends and folded lines."""
    from icalendar import Calendar, Event  # 120 ms: `warm` does it before anybody waits

    whole = Calendar()
    whole.add("version", "2.0")
    whole.add("prodid", PRODUCT)
    for entry in entries:
        event = Event()
        event.add("uid", entry.uid)
        event.add("dtstamp", stamp)
        event.add("dtstart", entry.start)
        if entry.end is not None:
            event.add("dtend", entry.end)
        event.add("summary", entry.summary)
        if entry.location:
            event.add("location", entry.location)
        whole.add_component(event)
    return str(whole.to_ical(), "utf-8")


def shares(entries: Sequence[Entry], stamp: datetime) -> list[tuple[Entry, ...]]:
    """The entries in as few codes as stay readable, in their order."""
    codes: list[tuple[Entry, ...]] = []
    for entry in entries:
        wider = (*codes[-1], entry) if codes else ()
        if wider and _fits(wider, stamp):
            codes[-1] = wider
        else:
            codes.append((entry,))
    return codes


def _fits(entries: tuple[Entry, ...], stamp: datetime) -> bool:
    size = len(calendar(entries, stamp).encode())
    return len(entries) <= MOST_EVENTS and size <= MOST_BYTES


def warm() -> None:
    """Load what codes need, off the GUI thread, before the first visitor asks for one."""
    import segno  # noqa: F401

    first = datetime(2024, 7, 4, tzinfo=UTC)  # its zone is a file, which may not be there later
    calendar((Entry("first", "", "", first, first),), first)


def _fit(text: str, most: int) -> str:
    """Without control characters, in at most so many bytes."""
    clean = "".join(c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))
    if len(clean.encode()) <= most:
        return clean
    return clean.encode()[: most - len("…".encode())].decode(errors="ignore") + "…"


def _short_id(id: str) -> str:
    return id if len(id.encode()) <= ID_BYTES else hashlib.sha256(id.encode()).hexdigest()[:32]
