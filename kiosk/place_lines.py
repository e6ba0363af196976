"""Places and venues as lines: where they lie, what is on there, when they are open. Pure."""

from __future__ import annotations

from collections import defaultdict

from db.catalogue import Opening, Place, Session, Venue
from kiosk import phrases, programme, session_rows
from kiosk.lines import FactRow, LinkRow
from kiosk.programme import Phase
from kiosk.scene import Scene
from kiosk.walking import Reach


def sessions_by_place(scene: Scene) -> dict[str, list[Session]]:
    """Every session under its place and under the hall around it, in order of time."""
    found: dict[str, list[Session]] = defaultdict(list)
    for session in sorted(scene.catalogue.sessions.values(), key=programme.start_of):
        place = scene.catalogue.places.get(session.place or "")
        if place is not None:
            for where in {place.id, place.within or place.id}:
                found[where].append(session)
    return found


def place_name(place: Place, scene: Scene) -> str:
    return scene.words.of(place.short_name or place.name)


def surroundings(place: Place, scene: Scene) -> str:
    """What a place lies in: "Hall H3, Shanghai World Expo Exhibition and Convention Center"."""
    hall = scene.catalogue.places.get(place.within or "")
    venue = scene.catalogue.venues.get(place.venue)
    names = [place_name(hall, scene) if hall else "", scene.words.of(venue.name) if venue else ""]
    return phrases.listed(names, scene.words)


def reach_text(reach: Reach, place: Place, scene: Scene) -> str:
    """How far it is from this kiosk, as far as a scheme can tell."""
    words, venue = scene.words, scene.catalogue.venues.get(place.venue)
    return {
        Reach.HERE: words.tr("You are here"),
        Reach.SAME_HALL: words.tr("in this hall"),
        Reach.SAME_VENUE: words.tr("in this building"),
        Reach.OTHER_VENUE: words.tr("at another venue"),
        Reach.UNKNOWN: "",
    }[reach if venue else Reach.UNKNOWN]


def place_row(place: Place, reach: Reach, held: list[Session], scene: Scene) -> LinkRow:
    """A place with what is on there now and next; opens its page."""
    return LinkRow(
        key=place.id,
        title=place_name(place, scene),
        detail=on_there(held, scene),
        aside=reach_text(reach, place, scene),
        mark=scene.words.mark(place.short_name or place.name),
        screen="venue",
        record=place.id,
    )


def on_there(held: list[Session], scene: Scene) -> str:
    """What is on now, and what is next, a line each; with no clock, how much there is."""
    words = scene.words
    if not scene.moment.believable:
        return words.tr("{n} sessions", len(held)) if held else ""
    now = [words.tr("Now: {title}", title=_told(s, scene)) for s in now_there(held, scene)]
    after = [words.tr("Next: {title}", title=_told(s, scene)) for s in next_there(held, scene)[:1]]
    return "\n".join([*now, *after])


def now_there(held: list[Session], scene: Scene) -> list[Session]:
    return programme.running(held, scene.moment)


def next_there(held: list[Session], scene: Scene) -> list[Session]:
    return programme.coming(held, scene.moment)


def when_there(session: Session, scene: Scene) -> str:
    """ "to 14:40" of what is on, "15:30" or "Sat 6 July, 09:30" of what is to come."""
    words, slot = scene.words, programme.slot_of(session)
    if slot is None:
        return ""
    if programme.phase_of(session, scene.moment) is Phase.RUNNING:
        return session_rows.until(slot, scene)
    day = scene.moment.day_of(slot.start)
    date = "" if day == scene.moment.day else phrases.day_short(day, words)
    return phrases.listed([date, phrases.hour(slot.start, scene.moment)], words)


def _told(session: Session, scene: Scene) -> str:
    when = when_there(session, scene)
    return phrases.listed([scene.words.of(session.title), when], scene.words)


def opening_rows(venue: Venue, scene: Scene) -> tuple[FactRow, ...]:
    """The hours of each day; today says so, and whether it is open."""
    return tuple(_opening_row(n, opening, scene) for n, opening in enumerate(venue.openings))


def _opening_row(number: int, opening: Opening, scene: Scene) -> FactRow:
    words, moment = scene.words, scene.moment
    hours = [phrases.hour(at, moment) for at in (opening.opens, opening.closes)]
    day = moment.day_of(opening.opens)
    today = moment.believable and day == moment.day
    is_open = today and opening.opens <= moment.instant < opening.closes
    notes = [
        words.tr("open now") if is_open else words.tr("today") if today else "",
        words.of(opening.note),
    ]
    return FactRow(
        key=f"opening-{number}",
        label=phrases.day_short(day, words),
        title=words.tr(" to ").join(hours),
        detail=phrases.listed(notes, words),
    )
