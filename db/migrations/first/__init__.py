"""Schema 1.0 as it was when releases began. Frozen: later changes are migrations of their own."""

from __future__ import annotations

from db.migrations.first import (
    activities,
    attendance,
    awards,
    backing,
    disagreements,
    event,
    exhibition,
    figures,
    governance,
    history,
    people,
    places,
    programme,
    provenance,
    sections,
    sessions,
    winners,
    words,
)
from db.migrations.first.types import METADATA

__all__ = ["METADATA"]

MODULES = (
    *(event, figures, history, places, programme, sections, sessions, attendance),
    *(people, awards, winners),
    *(activities, exhibition, governance, backing, provenance, disagreements, words),
)
"""Importing them is what fills METADATA."""
