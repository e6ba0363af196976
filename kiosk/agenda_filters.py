"""The agenda's filters: each counts what it leads to under the others, so none leads to nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from db.catalogue import Session, Strand, Text
from kiosk.language import OWN_NAMES
from kiosk.scene import Scene

FACETS = ("topic", "venue", "language")


@dataclass(frozen=True, slots=True)
class Filters:
    """A value of each; "" lets everything through."""

    strand: str = ""
    topic: str = ""
    venue: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class StrandChip:
    """A filter; `key` is a strand, or "" for all."""

    key: str
    text: str
    count: str
    selected: bool


@dataclass(frozen=True, slots=True)
class FacetChip:
    """A filter whose values lie in a sheet; `text` is the chosen value, else the facet's name."""

    key: str
    text: str
    count: str
    selected: bool


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A line of the sheet; `key` is "" for the one that clears the facet."""

    key: str
    text: str
    count: str
    selected: bool


def kept(sessions: Iterable[Session], filters: Filters, scene: Scene) -> list[Session]:
    """What every filter lets through, in the given order."""
    active = [(read, value) for name, read in READERS.items() if (value := getattr(filters, name))]
    return [s for s in sessions if all(value in read(s, scene) for read, value in active)]


def _counted(name: str, of_day: list[Session], filters: Filters, scene: Scene) -> Counter[str]:
    """How many sessions each value of one filter leads to, under the others."""
    others = kept(of_day, replace(filters, **{name: ""}), scene)
    return Counter(value for s in others for value in READERS[name](s, scene))


def strands(of_day: list[Session], filters: Filters, scene: Scene) -> tuple[StrandChip, ...]:
    """Only strands that lead to something, and the chosen one, so that it can be left."""
    counts = _counted("strand", of_day, filters, scene)
    rest = len(kept(of_day, replace(filters, strand=""), scene))
    every = StrandChip("", scene.words.tr("All"), str(rest), filters.strand == "")
    present = [s for s in Strand if counts[s] or filters.strand == s]
    chips = [
        StrandChip(s, strand_word(s, scene), str(counts[s]), filters.strand == s) for s in present
    ]
    return (every, *chips)


def facets(of_day: list[Session], filters: Filters, scene: Scene) -> tuple[FacetChip, ...]:
    """Only facets that have a value to choose, or one that is chosen."""
    chips = []
    for name in FACETS:
        chosen = getattr(filters, name)
        counts = _counted(name, of_day, filters, scene)
        if counts or chosen:
            told = value_words(name, scene) if chosen else {}
            text = told.get(chosen, chosen) or facet_word(name, scene)
            count = str(counts[chosen]) if chosen else ""
            chips.append(FacetChip(name, text, count, bool(chosen)))
    return tuple(chips)


def values(
    name: str, of_day: list[Session], filters: Filters, scene: Scene
) -> tuple[FacetValue, ...]:
    """The values of one facet, those that lead to most first; above them the way to all."""
    if name not in FACETS:
        return ()
    chosen = getattr(filters, name)
    counts = _counted(name, of_day, filters, scene)
    words = value_words(name, scene)
    found = {*counts, chosen} - {""}
    told = [FacetValue(key, words.get(key, key), str(counts[key]), key == chosen) for key in found]
    told.sort(key=lambda value: (-counts[value.key], value.text, value.key))
    rest = len(kept(of_day, replace(filters, **{name: ""}), scene))
    return (FacetValue("", scene.words.tr("All"), str(rest), chosen == ""), *told)


def _topics(session: Session, scene: Scene) -> tuple[str, ...]:
    """Its own topics and those of its forum, each once, named by their words."""
    forum = scene.catalogue.forums.get(session.forum or "")
    told = (*session.topics, *(forum.topics if forum else ()))
    return tuple(dict.fromkeys(key for topic in told if (key := topic_key(topic))))


def topic_key(topic: Text) -> str:
    """The same in every language, so that a flip keeps the filter."""
    return topic.said(("en", "zh")).words.strip()


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


def facet_word(name: str, scene: Scene) -> str:
    words = scene.words
    return {
        "topic": words.tr("Topic"),
        "venue": words.tr("Venue"),
        "language": words.tr("Language"),
    }.get(name, "")


def value_words(name: str, scene: Scene) -> dict[str, str]:
    """Every value of a facet in the visitor's language."""
    words, catalogue = scene.words, scene.catalogue
    if name == "venue":
        return {venue.id: words.of(venue.name) for venue in catalogue.venues.values()}
    if name == "language":
        tags = {s.language for s in catalogue.sessions.values() if s.language}
        return {tag: OWN_NAMES.get(tag.split("-", 1)[0], tag) for tag in tags}
    told = [topic for session in catalogue.sessions.values() for topic in session.topics]
    told += [topic for forum in catalogue.forums.values() for topic in forum.topics]
    return {topic_key(topic): words.of(topic) for topic in told}


def strand_word(strand: Strand, scene: Scene) -> str:
    """A strand's short word."""
    words = scene.words
    return {
        Strand.OPENING: words.tr("Opening"),
        Strand.MAIN: words.tr("Main"),
        Strand.THEMED: words.tr("Themed"),
        Strand.NAMED: words.tr("Forum"),
        Strand.INDUSTRY: words.tr("Industry"),
        Strand.HALL: words.tr("Hall"),
        Strand.EXPERIENCE: words.tr("Experience"),
    }[strand]
