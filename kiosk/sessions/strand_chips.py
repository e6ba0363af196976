"""Strands as chips that filter the agenda. Pure."""

from __future__ import annotations

from dataclasses import replace

from db.catalogue import Session, Strand
from db.frozen import dataclass
from kiosk.agenda.agenda_filters import Filters, counted, kept
from kiosk.agenda.filter_words import strand_word
from kiosk.scene import Scene


@dataclass(frozen=True, slots=True)
class StrandChip:
    """A filter; `key` is a strand, or "" for all."""

    key: str
    text: str
    count: str
    selected: bool


def strands(of_day: list[Session], filters: Filters, scene: Scene) -> tuple[StrandChip, ...]:
    """Only strands that lead to something, and the chosen one, so that it can be left."""
    counts = counted("strand", of_day, filters, scene)
    rest = len(kept(of_day, replace(filters, strand=""), scene))
    every = StrandChip("", scene.words.tr("All"), str(rest), filters.strand == "")
    present = [s for s in Strand if counts[s] or filters.strand == s]
    chips = [
        StrandChip(s, strand_word(s, scene), str(counts[s]), filters.strand == s) for s in present
    ]
    return (every, *chips)
