"""The agenda's filters and their values in the visitor's language. Pure."""

from __future__ import annotations

from db.catalogue import Strand, Text
from kiosk.language_tags import OWN_NAMES
from kiosk.scene import Scene


def topic_key(topic: Text) -> str:
    """The same in every language, so that a flip keeps the filter."""
    return topic.said(("en", "zh")).words.strip()


def facet_word(name: str, scene: Scene) -> str:
    words = scene.words
    return {
        "strand": words.tr("Kind"),
        "topic": words.tr("Topic"),
        "venue": words.tr("Venue"),
        "language": words.tr("Language"),
    }.get(name, "")


def value_words(name: str, scene: Scene) -> dict[str, str]:
    """Every value of a facet in the visitor's language."""
    words, catalogue = scene.words, scene.catalogue
    if name == "strand":
        return {str(strand): strand_word(strand, scene) for strand in Strand}
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
