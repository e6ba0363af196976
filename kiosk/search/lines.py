"""A record that was found, as words: its title, what stands under it, where a touch leads. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from db.catalogue import (
    Activity,
    Award,
    Exhibit,
    Exhibitor,
    Forum,
    Initiative,
    Person,
    Place,
    Project,
    Session,
    Text,
    Treasure,
    Venue,
    Winner,
)
from db.frozen import dataclass
from kiosk.scene import Scene
from kiosk.sessions.forum_lines import forum_when, forum_where
from kiosk.sessions.programme import slot_of
from kiosk.sessions.session_rows import part_of_day, place_text, status_text, until
from kiosk.wording import phrases


@dataclass(frozen=True, slots=True)
class Line:
    title: Text
    detail: str
    screen: str
    record: str
    strand: str = ""


def line_of(kind: str, record: str, scene: Scene) -> Line:
    """`kind` is a list of the Catalogue that search keys name."""
    return _LINES[kind](getattr(scene.catalogue, kind)[record], scene)


def title_of(kind: str, record: Any) -> Text:
    """The text that names a record."""
    if kind == "winners":
        text: Text = record.project or record.person or record.entrant
    else:
        text = record.title if kind in ("sessions", "forums") else record.name
    return text


def _session(session: Session, scene: Scene) -> Line:
    """Its own day stands in every line: results come from all days."""
    parts = [status_text(session.status, scene), *_when(session, scene)]
    parts.append(place_text(session, scene))
    if session.day and slot_of(session) is None and session.part is None:
        parts.append(scene.words.tr("hour not published"))
    detail = phrases.listed(parts, scene.words)
    return Line(session.title, detail, "session", session.id, session.strand)


def _when(session: Session, scene: Scene) -> list[str]:
    """ "Fri 5 July, 15:30 to 17:00", as far as it is known."""
    slot = slot_of(session)
    day = [phrases.day_short(session.day, scene.words)] if session.day else []
    if slot is not None:
        hours = (phrases.hour(slot.start, scene.moment), until(slot, scene))
        return [*day, " ".join(part for part in hours if part)]
    return [*day, part_of_day(session, scene)] if session.part or not day else day


def _forum(forum: Forum, scene: Scene) -> Line:
    detail = phrases.listed([*forum_when(forum, scene), forum_where(forum, scene)], scene.words)
    return Line(forum.title, detail, "forum", forum.id, forum.strand)


def _initiative(initiative: Initiative, scene: Scene) -> Line:
    words = scene.words
    parts = [words.of(initiative.body), initiative.symbol or ""]
    detail = phrases.listed([phrases.partial_date(initiative.date, words), *parts], words)
    return Line(initiative.name, detail, "initiative", initiative.id)


def _award(award: Award, scene: Scene) -> Line:
    detail = phrases.listed([scene.words.of(award.level), str(award.year)], scene.words)
    return Line(award.name, detail, "award", award.id)


def _winner(winner: Winner, scene: Scene) -> Line:
    words, title = scene.words, title_of("winners", winner)
    award = scene.catalogue.awards.get(winner.award)
    prize = words.of(award.short_name or award.name) if award else ""
    others = [words.of(t) for t in (winner.person, winner.entrant) if t and t != title]
    year = str(winner.year)
    return Line(title, phrases.listed([prize, year, *others], words), "award", winner.id)


def _treasure(treasure: Treasure, scene: Scene) -> Line:
    words = scene.words
    award = scene.catalogue.awards.get(treasure.award)
    parts = [words.of(award.name)] if award else []
    parts += [words.of(treasure.organisation), words.of(treasure.booth)]
    return Line(treasure.name, phrases.listed(parts, words), "award", treasure.id)


def _exhibitor(exhibitor: Exhibitor, scene: Scene) -> Line:
    words = scene.words
    place = scene.catalogue.places.get(exhibitor.place or "")
    where = [exhibitor.booth or "", words.of(place.short_name or place.name) if place else ""]
    shown = [words.of(text) for text in exhibitor.exhibits]
    return Line(exhibitor.name, phrases.listed([*where, *shown], words), "exhibitor", exhibitor.id)


def _exhibit(exhibit: Exhibit, scene: Scene) -> Line:
    exhibitor = scene.catalogue.exhibitors.get(exhibit.exhibitor or "")
    if exhibitor is None:
        return Line(exhibit.name, scene.words.tr("Exhibit"), "exhibition", "")
    owner = scene.words.of(exhibitor.name)
    detail = phrases.listed([scene.words.tr("Exhibit"), owner], scene.words)
    return Line(exhibit.name, detail, "exhibitor", exhibitor.id)


def _project(project: Project, scene: Scene) -> Line:
    words = scene.words
    parts = [words.tr("Roadshow project"), words.of(project.track)]
    detail = phrases.listed([*parts, phrases.day_short(project.day, words)], words)
    return Line(project.name, detail, "session", project.session)


def _person(person: Person, scene: Scene) -> Line:
    words = scene.words
    detail = phrases.listed([words.of(person.role), words.of(person.affiliation)], words)
    return Line(person.name, detail, "person", person.id)


def _venue(venue: Venue, scene: Scene) -> Line:
    return Line(venue.name, scene.words.of(venue.address or venue.use), "venues", "")


def _place(place: Place, scene: Scene) -> Line:
    hall = scene.catalogue.places.get(place.within or "")
    venue = scene.catalogue.venues.get(place.venue)
    names = [hall.short_name or hall.name] if hall else []
    names += [venue.name] if venue else []
    detail = phrases.listed([scene.words.of(name) for name in names], scene.words)
    return Line(place.name, detail, "venue", place.id)


def _activity(activity: Activity, scene: Scene) -> Line:
    words = scene.words
    named = [scene.catalogue.places.get(activity.place or "")]
    names = [words.of(place.short_name or place.name) for place in named if place]
    days = [day for day in (activity.first_day, activity.last_day) if day is not None]
    when = [phrases.day_short(day, words) for day in dict.fromkeys(days)]
    detail = phrases.listed([words.tr(" to ").join(when), *names], words)
    return Line(activity.name, detail, "activity", activity.id)


_LINES: Mapping[str, Callable[[Any, Scene], Line]] = {
    "sessions": _session,
    "forums": _forum,
    "initiatives": _initiative,
    "awards": _award,
    "winners": _winner,
    "treasures": _treasure,
    "exhibitors": _exhibitor,
    "exhibits": _exhibit,
    "projects": _project,
    "people": _person,
    "venues": _venue,
    "places": _place,
    "activities": _activity,
}
