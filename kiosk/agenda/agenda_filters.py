"""The agenda's filters: each counts what it leads to under the others, so none leads to nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from db.catalogue import Catalogue, Session
from db.frozen import dataclass
from kiosk import kept as once
from kiosk.agenda.filter_words import topic_key
from kiosk.sessions import timetable
from kiosk.sessions.listed import Listed


@dataclass(frozen=True, slots=True)
class Filters:
    """A value of each; "" lets everything through."""

    strand: str = ""
    topic: str = ""
    venue: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A day's sessions under filters.

    `counts` tell for each filter how many each of its values leads to under the others, `rest`
    how many there are without it.
    """

    filters: Filters
    shown: Listed
    counts: Mapping[str, Counter[str]]
    rest: Mapping[str, int]


@once.kept
def of_day(catalogue: Catalogue, day: str, filters: Filters) -> Narrowed:
    """The same in every language and at every hour."""
    return narrowed(timetable.of_day(catalogue, day), filters, catalogue)


def narrowed(sessions: Sequence[Session], filters: Filters, catalogue: Catalogue) -> Narrowed:
    counts, rest = {}, {}
    for name, read in READERS.items():
        others = kept(sessions, replace(filters, **{name: ""}), catalogue)
        counts[name] = Counter(value for s in others for value in read(s, catalogue))
        rest[name] = len(others)
    return Narrowed(filters, Listed(kept(sessions, filters, catalogue)), counts, rest)


def kept(sessions: Sequence[Session], filters: Filters, catalogue: Catalogue) -> Sequence[Session]:
    """What every filter lets through, in the given order."""
    active = [(read, value) for name, read in READERS.items() if (value := getattr(filters, name))]
    if not active:
        return sessions
    return [s for s in sessions if all(value in read(s, catalogue) for read, value in active)]


def _topics(session: Session, catalogue: Catalogue) -> tuple[str, ...]:
    """Its own topics and those of its forum, each once, named by their words."""
    forum = catalogue.forums.get(session.forum or "")
    told = (*session.topics, *(forum.topics if forum else ()))
    return tuple(dict.fromkeys(key for topic in told if (key := topic_key(topic)))) if told else ()


def _venue(session: Session, catalogue: Catalogue) -> tuple[str, ...]:
    place = catalogue.places.get(session.place or "")
    venue = session.venue or (place.venue if place else "")
    return (venue,) if venue in catalogue.venues else ()


READERS: dict[str, Callable[[Session, Catalogue], tuple[str, ...]]] = {
    "strand": lambda session, _: (str(session.strand),),
    "topic": _topics,
    "venue": _venue,
    "language": lambda session, _: (session.language,) if session.language else (),
}
