"""What a visitor takes away, as a QR code and as the same facts in words. Pure."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from db.catalogue import Session
from db.frozen import dataclass
from kiosk.lists.lines import FactRow
from kiosk.plans import qr, takeaway
from kiosk.plans.takeaway import Entry
from kiosk.scene import Scene
from kiosk.sessions import programme, session_rows
from kiosk.wording import phrases


def session_props(session: Session, scene: Scene) -> dict[str, Any]:
    """The code of one session and the facts beside it; nothing where no calendar can hold it."""
    entry, tr = takeaway.entry_of(session, scene), scene.words.tr
    if entry is None:
        return {}
    stamp = takeaway.stamp_of(scene.catalogue.conference)
    return {
        "take_title": tr("Take it away"),
        "take_note": tr(
            "Point your phone camera at the code. It holds the calendar entry; no network needed."
        ),
        "take": qr.modules_of(takeaway.calendar((entry,), stamp), "l"),
        "take_when": phrases.listed([_date(entry, scene), _hours(session, scene)], scene.words),
        "take_what": scene.words.of(session.title),
        "take_place": takeaway.location(session, scene) or session_rows.place_text(session, scene),
    }


@dataclass(frozen=True, slots=True)
class CodePage:
    """One of the codes that a plan is taken away in."""

    code: str = ""
    facts: tuple[FactRow, ...] = ()


def pages(planned: list[Session], scene: Scene) -> list[tuple[tuple[Session, Entry], ...]]:
    """The sessions of a plan that have a calendar entry, as they share codes."""
    found = [(s, takeaway.entry_of(s, scene)) for s in sorted(planned, key=_order)]
    pairs = [(session, entry) for session, entry in found if entry is not None]
    stamp = takeaway.stamp_of(scene.catalogue.conference)
    shares = takeaway.shares([entry for _, entry in pairs], stamp)
    rest = iter(pairs)
    return [tuple(next(rest) for _ in share) for share in shares]


def code_page(page: tuple[tuple[Session, Entry], ...], scene: Scene) -> CodePage:
    """A code and its facts."""
    entries = tuple(entry for _, entry in page)
    text = takeaway.calendar(entries, takeaway.stamp_of(scene.catalogue.conference))
    facts = tuple(_fact(session, entry, scene) for session, entry in page)
    return CodePage(qr.modules_of(text, "l"), facts)


def _fact(session: Session, entry: Entry, scene: Scene) -> FactRow:
    words = scene.words
    place = takeaway.location(session, scene) or session_rows.place_text(session, scene)
    hours = _hours(session, scene) or session_rows.part_of_day(session, scene)
    return FactRow(
        key=session.id,
        label=phrases.day_short(_day(entry, scene), words),
        title=words.of(session.title),
        detail=phrases.listed([hours, place], words),
        mark=words.mark(session.title),
    )


def _order(session: Session) -> tuple[str, tuple[float, str]]:
    """By day; within it, those without an hour come last."""
    return (session.day.isoformat() if session.day else "", programme.start_of(session))


def _date(entry: Entry, scene: Scene) -> str:
    return phrases.day_full(_day(entry, scene), scene.words)


def _day(entry: Entry, scene: Scene) -> date:
    start = entry.start
    return scene.moment.local_of(start).date() if isinstance(start, datetime) else start


def _hours(session: Session, scene: Scene) -> str:
    """ "15:30 to 17:00", "15:30", or what is known of the day without an hour."""
    slot = programme.slot_of(session)
    if slot is None:
        return session_rows.part_of_day(session, scene) if session.part else ""
    return session_rows.hours(slot.start, slot.end, scene)
