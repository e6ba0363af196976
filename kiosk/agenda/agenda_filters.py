"""The agenda's filters: each counts what it leads to under the others, so none leads to nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

from db.catalogue import Session
from db.frozen import dataclass
from kiosk.agenda.filter_words import topic_key
from kiosk.scene import Scene


@dataclass(frozen=True, slots=True)
class Filters:
    """A value of each; "" lets everything through."""

    strand: str = ""
    topic: str = ""
    venue: str = ""
    language: str = ""


def kept(sessions: Iterable[Session], filters: Filters, scene: Scene) -> list[Session]:
    """What every filter lets through, in the given order."""
    active = [(read, value) for name, read in READERS.items() if (value := getattr(filters, name))]
    return [s for s in sessions if all(value in read(s, scene) for read, value in active)]


def counted(name: str, of_day: list[Session], filters: Filters, scene: Scene) -> Counter[str]:
    """How many sessions each value of one filter leads to, under the others."""
    others = kept(of_day, replace(filters, **{name: ""}), scene)
    return Counter(value for s in others for value in READERS[name](s, scene))


def _topics(session: Session, scene: Scene) -> tuple[str, ...]:
    """Its own topics and those of its forum, each once, named by their words."""
    forum = scene.catalogue.forums.get(session.forum or "")
    told = (*session.topics, *(forum.topics if forum else ()))
    return tuple(dict.fromkeys(key for topic in told if (key := topic_key(topic))))


def _venue(session: Session, scene: Scene) -> tuple[str, ...]:
    place = scene.catalogue.places.get(session.place or "")
    venue = session.venue or (place.venue if place else "")
    return (venue,) if venue in scene.catalogue.venues else ()


READERS: dict[str, Callable[[Session, Scene], tuple[str, ...]]] = {
    "strand": lambda session, scene: (str(session.strand),),
    "topic": _topics,
    "venue": _venue,
    "language": lambda session, scene: (session.language,) if session.language else (),
}
