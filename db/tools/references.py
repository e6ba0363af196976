"""Ids are unique and every reference leads somewhere; if not, the nearest id is offered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Any

from db.catalogue import Disagreement, Record
from db.shape import record_classes, shape_of
from db.tools.problem import Problem
from db.tools.raw_record import RawRecord
from db.tools.references_of import references_of

Listed = Sequence[tuple[RawRecord, Any]]
Ids = dict[str, dict[str, RawRecord]]


def check_references(records: Listed, unread: set[str], problems: list[Problem]) -> None:
    """Report duplicate ids, references to nothing, and fields that do not exist.

    Whether a reference leads into an unread list cannot be told.
    """
    ids: Ids = {kind: {} for kind in record_classes()}
    for raw, record in records:
        first = ids[raw.kind].setdefault(record.id, raw)
        if first is not raw:
            what = f"is used before, at {first.file}:{first.values.line}: give this record its own"
            problems.append(raw.problem("id", what))
    for raw, record in records:
        for field, targets, target in references_of(raw.kind, record):
            if not any(target in ids[kind] or kind in unread for kind in targets):
                problems.append(raw.problem(field, _nowhere(ids, targets, target)))
        problems += [raw.problem(*wrong) for wrong in _wrong_fields(ids, unread, record)]


def _wrong_fields(ids: Ids, unread: set[str], record: Any) -> Iterator[tuple[str, str]]:
    if isinstance(record, Record):
        for field, _ in record.field_sources:
            if field not in _names(type(record)):
                yield "field_sources", f"names {field}, which is not a field: correct it"
    if isinstance(record, Disagreement):
        for kind, record_id, field in record.subjects:
            if kind not in ids:
                yield "subjects", f"names the list {kind}: choose one of {', '.join(ids)}"
            elif record_id not in ids[kind] and kind not in unread:
                yield "subjects", _nowhere(ids, (kind,), record_id)
            elif field and field.split(".")[0] not in _names(record_classes()[kind]):
                yield (
                    "subjects",
                    f"names {kind}/{record_id}/{field}, which is not a field: correct it",
                )


def _names(cls: type[Any]) -> set[str]:
    return {field.name for field in shape_of(cls)}


def _nowhere(ids: Ids, targets: tuple[str, ...], target: str) -> str:
    near = get_close_matches(target, [known for kind in targets for known in ids[kind]], n=1)
    hint = f"did you mean {near[0]}?" if near else "add it, or take the reference out"
    return f"refers to {target}, which is not in {' or '.join(targets)}: {hint}"
