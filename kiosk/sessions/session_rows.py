"""A session as one row of a list, and its parts: place, strand, status. Pure."""

from __future__ import annotations

from datetime import datetime

from db.catalogue import DayPart, Session, SessionPart, Strand, Text
from db.frozen import dataclass
from kiosk.moment import Moment
from kiosk.scene import MOST_PLANNED, Scene
from kiosk.sessions import changes, clashes
from kiosk.sessions.programme import Phase, Slot, phase_of, slot_of
from kiosk.sessions.session_fields import SessionFields
from kiosk.wording import phrases, spans


@dataclass(frozen=True, slots=True)
class SessionRow(SessionFields):
    """One session in a list."""

    key: str


def session_row(
    session: Session, scene: Scene, *, hall_named: bool = True, parts: bool = True
) -> SessionRow:
    """The row of `session`; `hall_named` is False where the page says the hall already.

    `parts` adds the hours of its parts to the place.
    """
    words, phase = scene.words, phase_of(session, scene.moment)
    slot = slot_of(session)
    return SessionRow(
        key=session.id,
        time=phrases.hour(slot.start, scene.moment) if slot else part_of_day(session, scene),
        until=until(slot, scene),
        title=words.of(session.title),
        title_mark=words.mark(session.title),
        lead=_lead(slot, phase, scene),
        strand=session.strand,
        strand_text="" if session.strand is Strand.HALL else strand_text(session.strand, scene),
        place=_place_and_parts(session, scene, hall_named)
        if parts
        else place_text(session, scene, hall_named=hall_named),
        progress=_progress(slot, phase, scene.moment),
        ended=phase is Phase.ENDED,
        hourless=slot is None,
        status="" if session.status == "planned" else session.status,
        status_text=status_text(session.status, scene),
        planned=session.id in scene.plan,
        plan_text=plan_text(session, phase, scene),
        earlier=changes.earlier_words(session, scene),
        earlier_name=changes.earlier_name(session, scene),
        clash_text="" if phase is Phase.ENDED else clashes.clash_text(session, scene),
    )


def plan_text(session: Session, phase: Phase, scene: Scene) -> str:
    """What a touch on the plan's button does; "" for what is over or cancelled and not planned."""
    if session.id in scene.plan:
        return scene.words.tr("Take out of my plan")
    full = len(scene.plan) >= MOST_PLANNED
    if full or phase is Phase.ENDED or session.status == "cancelled":
        return ""
    return scene.words.tr("Add to my plan")


def until(slot: Slot | None, scene: Scene) -> str:
    """ "to 17:00"; "" where the end of the session was not printed."""
    if slot is None or slot.end is None:
        return ""
    return scene.words.tr("to {hour}", hour=phrases.hour(slot.end, scene.moment))


def _lead(slot: Slot | None, phase: Phase, scene: Scene) -> str:
    if slot is None or phase is not Phase.RUNNING:
        return ""
    if slot.end is None:
        return scene.words.tr("on now")
    return spans.left(spans.minutes_between(scene.moment.instant, slot.end), scene.words)


def _progress(slot: Slot | None, phase: Phase, moment: Moment) -> float:
    if slot is None or slot.end is None or phase is not Phase.RUNNING:
        return -1.0
    return (moment.instant - slot.start) / (slot.end - slot.start)


def _place_and_parts(session: Session, scene: Scene, hall_named: bool) -> str:
    place = place_text(session, scene, hall_named=hall_named)
    parts = [_part_text(part, scene) for part in session.parts if part.start is not None]
    return phrases.listed([place, *parts], scene.words)


def _part_text(part: SessionPart, scene: Scene) -> str:
    title = scene.words.of(part.title)
    return scene.words.tr("{title} {hours}", title=title, hours=part_hours(part, scene))


def part_hours(part: SessionPart, scene: Scene) -> str:
    """ "16:00 to 17:00", "15:55", or ""."""
    return hours(part.start, part.end, scene)


def hours(start: datetime | None, end: datetime | None, scene: Scene) -> str:
    """ "16:00 to 17:00", or the one that is known."""
    known = [phrases.hour(at, scene.moment) for at in (start, end) if at is not None]
    return scene.words.tr(" to ").join(known)


def place_text(session: Session, scene: Scene, *, hall_named: bool = True) -> str:
    """ "Matchmaking area, Hall H3", the venue, or that no room was published."""
    place = scene.catalogue.places.get(session.place or "")
    venue = scene.catalogue.venues.get(session.venue or "")
    if place is None:
        return scene.words.of(venue.name) if venue else scene.words.tr("room not published")
    hall = scene.catalogue.places.get(place.within or "")
    names: list[Text] = [place.short_name or place.name]
    if hall is not None and hall_named:
        names.append(hall.short_name or hall.name)
    return phrases.listed([scene.words.of(name) for name in names], scene.words)


def in_hall(session: Session, hall: str, scene: Scene) -> bool:
    """Whether a session is in `hall` or in a place that lies in it."""
    place = scene.catalogue.places.get(session.place or "")
    return place is not None and hall in (place.id, place.within)


def part_of_day(session: Session, scene: Scene) -> str:
    """What hangs in place of an hour: "Afternoon", "All day", "Date only"."""
    names = {
        DayPart.MORNING: scene.words.tr("Morning"),
        DayPart.AFTERNOON: scene.words.tr("Afternoon"),
        DayPart.EVENING: scene.words.tr("Evening"),
        DayPart.ALL_DAY: scene.words.tr("All day"),
    }
    if session.part is not None:
        return names[session.part]
    return scene.words.tr("That day") if session.day else scene.words.tr("No date")


def strand_text(strand: Strand, scene: Scene) -> str:
    """The word beside a strand's shape."""
    return {
        Strand.OPENING: scene.words.tr("Opening and plenary"),
        Strand.MAIN: scene.words.tr("Main forum"),
        Strand.THEMED: scene.words.tr("Themed forum"),
        Strand.NAMED: scene.words.tr("Forum"),
        Strand.INDUSTRY: scene.words.tr("Industry forum"),
        Strand.HALL: scene.words.tr("Hall programme"),
        Strand.EXPERIENCE: scene.words.tr("Experience"),
    }[strand]


def status_text(status: str, scene: Scene) -> str:
    """The word for a changed session; "" for one that goes as planned."""
    return {
        "moved": scene.words.tr("Moved"),
        "delayed": scene.words.tr("Delayed"),
        "cancelled": scene.words.tr("Cancelled"),
    }.get(status, "")
