"""The schema of drafts and releases: SQLAlchemy tables, found by name in METADATA.

Conventions that db/rows.py, db/assemble.py and db/references.py rely on: a list of Catalogue
is a table of the same name; a field that holds parts or references is a table
`<table>_<field>`; columns are named for the fields of the dataclass.
"""

from __future__ import annotations

from db.schema import (
    activities,
    attendance,
    awards,
    backing,
    days,
    disagreements,
    event,
    exhibition,
    governance,
    history,
    lists,
    people,
    places,
    programme,
    provenance,
    sessions,
)
from db.schema.columns import Base

__all__ = ["METADATA"]

MODULES = (
    *(event, history, days, places, programme, sessions, attendance, people, awards),
    *(activities, exhibition, governance, backing, provenance, disagreements, lists),
)
"""Importing them is what fills METADATA."""

METADATA = Base.metadata
