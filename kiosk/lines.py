"""Lines that several screens share: facts, links and people, and how records become them. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from db.catalogue import Person, Place, Record, Source, Text
from kiosk import phrases
from kiosk.scene import Scene


@dataclass(frozen=True, slots=True)
class FactRow:
    """A label in the hanging column, words on the axis. `screen` is "" where it opens none.

    A plain row is a line of running text; without a label it goes on with the row above.
    `map_text` offers to show the place `map` on the plan; "" where there is none.
    """

    key: str
    label: str
    title: str
    detail: str = ""
    strand: str = ""
    mark: str = ""
    sources: int = 0
    differs: bool = False
    plain: bool = False
    screen: str = ""
    record: str = ""
    map: str = ""
    map_text: str = ""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A line that opens a screen, `hang` standing in the hanging column."""

    key: str
    title: str
    detail: str = ""
    aside: str = ""
    hang: str = ""
    strand: str = ""
    mark: str = ""
    sources: int = 0
    differs: bool = False
    screen: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class PersonRow:
    key: str
    name: str
    detail: str
    mark: str
    sources: int
    differs: bool


def joined(texts: Iterable[Text], scene: Scene) -> str:
    """Texts one after another in the visitor's language."""
    return phrases.listed([scene.words.of(text) for text in texts], scene.words)


def where_row(title: str, detail: str, place: Place | None, scene: Scene) -> FactRow:
    """Where something is, with the way to the plan where the place has a box on it."""
    words = scene.words
    drawn = place is not None and place.box is not None
    return FactRow(
        "where",
        words.tr("Where"),
        title,
        detail,
        map=place.id if place and drawn else "",
        map_text=words.tr("Show on map") if drawn else "",
    )


def person_row(person: Person, scene: Scene) -> PersonRow:
    words = scene.words
    return PersonRow(
        key=person.id,
        name=words.of(person.name),
        detail=phrases.listed([words.of(person.role), words.of(person.affiliation)], words),
        mark=words.mark(person.name),
        sources=len(person.sources),
        differs=bool(person.disagreements),
    )


def people_rows(ids: Iterable[str], scene: Scene) -> tuple[PersonRow, ...]:
    """People in the order given; ids without a record are left out."""
    people = scene.catalogue.people
    return tuple(person_row(people[i], scene) for i in dict.fromkeys(ids) if i in people)


def source_row(record: Record, scene: Scene) -> FactRow:
    """The last line of a page: the first source by name, and how many there are."""
    words = scene.words
    sources = [scene.catalogue.sources[i] for i in record.sources if i in scene.catalogue.sources]
    first = sources[0] if sources else None
    return FactRow(
        key="sources",
        label=words.tr("Sources", len(sources)),
        title=words.of(first.title) if first else words.tr("No source is named."),
        detail=_about_source(first, scene) if first else "",
        mark=words.mark(first.title) if first else "",
        sources=len(sources),
        differs=bool(record.disagreements),
        plain=True,
    )


def _about_source(source: Source, scene: Scene) -> str:
    date = phrases.partial_date(source.date, scene.words) if source.date else ""
    return phrases.listed([source_kind(source.kind, scene), date], scene.words)


def source_kind(kind: str, scene: Scene) -> str:
    """What sort of source it is, in words."""
    words = scene.words
    return {
        "seed": words.tr("founding article"),
        "official": words.tr("official page"),
        "official-mirror": words.tr("copy of an official page"),
        "primary-text": words.tr("original text"),
        "press-release": words.tr("press release"),
        "news": words.tr("news"),
        "repository": words.tr("public repository"),
        "dataset": words.tr("data set"),
        "reference": words.tr("reference work"),
        "secondary-digest": words.tr("machine-made digest of an official post"),
    }.get(kind, kind)


def text_row(
    key: str, label: str, text: Text, scene: Scene, *, plain: bool = False
) -> tuple[FactRow, ...]:
    """A line for `text`, or none where nothing is known. Running text is plain."""
    if not text:
        return ()
    words = scene.words
    return (FactRow(key, label, words.of(text), mark=words.mark(text), plain=plain),)


def list_rows(key: str, label: str, texts: Iterable[Text], scene: Scene) -> tuple[FactRow, ...]:
    """A line for each text; only the first says the label."""
    return tuple(
        FactRow(
            f"{key}-{n}",
            "" if n else label,
            scene.words.of(text),
            mark=scene.words.mark(text),
            plain=True,
        )
        for n, text in enumerate(texts)
    )


def outcome_rows(scene: Scene) -> tuple[FactRow, ...]:
    """What came of the conference; `key` is "outcomes/id"."""
    words = scene.words
    return tuple(
        FactRow(
            f"outcomes/{outcome.id}",
            phrases.partial_date(outcome.date, words),
            words.of(outcome.name),
            words.of(outcome.detail),
            mark=words.mark(outcome.name),
            sources=len(outcome.sources),
            differs=bool(outcome.disagreements),
        )
        for outcome in scene.catalogue.outcomes.values()
    )
