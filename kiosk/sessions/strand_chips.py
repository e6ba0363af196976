"""Strands as chips that filter the agenda. Pure."""

from __future__ import annotations

from db.catalogue import Strand
from db.frozen import dataclass
from kiosk.agenda.agenda_filters import Narrowed
from kiosk.agenda.filter_words import strand_word
from kiosk.scene import Scene


@dataclass(frozen=True, slots=True)
class StrandChip:
    """A filter; `key` is a strand, or "" for all."""

    key: str
    text: str
    count: str
    selected: bool


def strands(narrowed: Narrowed, scene: Scene) -> tuple[StrandChip, ...]:
    """Only strands that lead to something, and the chosen one, so that it can be left."""
    counts, rest = narrowed.counts["strand"], narrowed.rest["strand"]
    chosen = narrowed.filters.strand
    every = StrandChip("", scene.words.tr("All"), str(rest), chosen == "")
    present = [s for s in Strand if counts[s] or chosen == s]
    chips = [StrandChip(s, strand_word(s, scene), str(counts[s]), chosen == s) for s in present]
    return (every, *chips)
