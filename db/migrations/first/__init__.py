"""Schema 1.0 as it was when releases began. Frozen: later changes are migrations of their own."""

from __future__ import annotations

from db.migrations.first import (
    activities,
    awards,
    event,
    exhibition,
    governance,
    people,
    places,
    programme,
    provenance,
)
from db.migrations.first.types import METADATA

__all__ = ["METADATA"]

MODULES = (
    *(event, places, programme, people, awards),
    *(activities, exhibition, governance, provenance),
)
"""Importing them is what fills METADATA."""
