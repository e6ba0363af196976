"""What stands on paper, as plain values: sessions of a room, rooms of a day. Pure."""

from __future__ import annotations

from datetime import date

from db.catalogue import Said, Strand
from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class PrintedSession:
    """One session in words; the first title is in the first language of the paper."""

    id: str
    hour: str
    """ "15:30", "Afternoon", or "" where nothing is known of its time."""
    until: str
    titles: tuple[Said, ...]
    people: tuple[str, ...]
    strand: Strand
    strand_words: str
    cancelled: bool
    status_words: str
    earlier: str
    """What was announced before and does not hold any more; "" for nothing."""


@dataclass(frozen=True, slots=True)
class PrintedRoom:
    """A room, hall or venue, and its sessions on one day, in order of time."""

    id: str
    names: tuple[Said, ...]
    within: str
    """The hall and venue that it lies in, or that no room was published."""
    sessions: tuple[PrintedSession, ...]


@dataclass(frozen=True, slots=True)
class PrintedDay:
    """A day, or None for what has no date, with its rooms by name."""

    date: date | None
    names: tuple[Said, ...]
    titles: tuple[Said, ...]
    rooms: tuple[PrintedRoom, ...]
