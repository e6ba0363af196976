"""Texts and places as facts. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from db.catalogue import Place, Text
from kiosk.lists.lines import FactRow
from kiosk.scene import Scene


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
