"""The rows of one record: its columns, texts, references, parts and citations."""

from __future__ import annotations

from typing import Any

from db.catalogue import Disagreement, Record
from db.references import Ids, target_columns
from db.shape import Kind, fields_of
from db.stored import PublicationStatus

Rows = dict[str, list[dict[str, Any]]]
"""Rows by table name, in the order in which they are written."""


def add_record(rows: Rows, ids: Ids, kind: str, position: int, record: Any) -> None:
    """Add the rows of one record, as published."""
    columns = {"position": position, "publication_status": PublicationStatus.PUBLISHED}
    rows[kind].append(columns | _scalars(record))
    _add_lists(rows, ids, kind, record.id, record)
    if isinstance(record, Record):
        _add_citations(rows, kind, record)
    if isinstance(record, Disagreement):
        _add_subjects(rows, record)


def _add_lists(rows: Rows, ids: Ids, table: str, key: str, thing: Any) -> None:
    """The texts, references and parts of a record, or of a part inside it."""
    for field in fields_of(type(thing), Kind.TEXTS):
        for position, words in enumerate(getattr(thing, field.name)):
            place = {"kind": table, "record_id": key, "field": field.name, "position": position}
            rows["points"].append({**place, "words": words})
    for field in fields_of(type(thing), Kind.IDS):
        name = f"{table}_{field.name}"
        for position, target in enumerate(getattr(thing, field.name)):
            rows[name].append(
                {"owner_id": key, "position": position, **_targets(name, ids, target)}
            )
    for field in fields_of(type(thing), Kind.PARTS, Kind.PART):
        value = getattr(thing, field.name)
        parts = value if isinstance(value, tuple) else (value,) if value is not None else ()
        for position, part in enumerate(parts):
            _add_part(rows, ids, f"{table}_{field.name}", key, position, part)


def _add_part(rows: Rows, ids: Ids, table: str, owner: str, position: int, part: Any) -> None:
    key = f"{owner}/{position}"
    rows[table].append({"key": key, "owner_id": owner, "position": position} | _scalars(part))
    _add_lists(rows, ids, table, key, part)


def _add_citations(rows: Rows, kind: str, record: Record) -> None:
    for field, sources in (("", record.sources), *record.field_sources):
        for position, source in enumerate(sources):
            place = {"kind": kind, "record_id": record.id, "field": field, "position": position}
            rows["citations"].append({**place, "source_id": source})


def _add_subjects(rows: Rows, disagreement: Disagreement) -> None:
    for position, (kind, record_id, field) in enumerate(disagreement.subjects):
        subject = {"kind": kind, "record_id": record_id, "field": field}
        rows["disagreements_subjects"].append(
            {"owner_id": disagreement.id, "position": position, **subject}
        )


def _scalars(thing: Any) -> dict[str, Any]:
    return {field.name: getattr(thing, field.name) for field in fields_of(type(thing), Kind.SCALAR)}


def _targets(table: str, ids: Ids, target: str) -> dict[str, str | None]:
    """The target in the column of the first list that has it; the last where none does."""
    columns = target_columns(table)
    found = next((name for name, to in columns.items() if target in ids[to]), [*columns][-1])
    return {name: target if name == found else None for name in columns}
