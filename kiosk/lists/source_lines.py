"""The sources of a record as the last line of its page. Pure."""

from __future__ import annotations

from db.catalogue import Record, Source
from kiosk.lists.lines import FactRow
from kiosk.scene import Scene
from kiosk.wording import phrases


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
        "programme": words.tr("programme of the conference"),
        "import": words.tr("imported file"),
        "edit": words.tr("change by the staff"),
        "secondary-digest": words.tr("machine-made digest of an official post"),
    }.get(kind, kind)
