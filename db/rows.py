"""Takes a Catalogue apart into rows of the tables; db/assemble.py puts it together again."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import fields
from typing import Any

from db.catalogue import Catalogue, SearchKey
from db.record_rows import Rows, add_record
from db.shape import CONFERENCE, record_classes


def rows_of(catalogue: Catalogue) -> Rows:
    """Every row of a release of this Catalogue."""
    rows: Rows = defaultdict(list)
    records = records_of(catalogue)
    ids = {kind: {record.id for record in listed} for kind, listed in records.items()}
    for kind, listed in records.items():
        for position, record in enumerate(listed):
            add_record(rows, ids, kind, position, record)
    names = [field.name for field in fields(SearchKey)]
    for position, key in enumerate(catalogue.search_keys):
        values = {name: getattr(key, name) for name in names}
        rows["search_keys"].append({"position": position, **values})
    return rows


def records_of(catalogue: Catalogue) -> dict[str, tuple[Any, ...]]:
    """The records of every list, by the list's name; the conference is a list of one."""
    return {
        kind: (catalogue.conference,)
        if kind == CONFERENCE
        else tuple(getattr(catalogue, kind).values())
        for kind in record_classes()
    }
