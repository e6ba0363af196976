"""Counts as facts: how many of what. Pure."""

from __future__ import annotations

from db.catalogue import Count
from kiosk.lists.lines import FactRow
from kiosk.scene import Scene
from kiosk.wording import figures


def count_rows(counts: tuple[Count, ...], scene: Scene) -> tuple[FactRow, ...]:
    label = scene.words.tr("In numbers")
    return tuple(
        FactRow(f"count-{n}", "" if n else label, _count(count, scene), plain=True)
        for n, count in enumerate(counts)
    )


def _count(count: Count, scene: Scene) -> str:
    """ "over 100 investors", “超过100位投资人”."""
    words = scene.words
    parts = [words.of(count.qualifier), figures.number(count.value, words), words.of(count.label)]
    return ("" if words.language == "zh" else " ").join(part for part in parts if part)
