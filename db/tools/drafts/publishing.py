"""From a draft to the Catalogue that a release is made of, or what is in the way of that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from db.catalogue import Catalogue, Record, Source
from db.sanity import wrong_values
from db.shape import CONFERENCE
from db.tools.consistency import check_consistency, is_recalled_source
from db.tools.drafts.opening import opened_draft
from db.tools.drafts.provenance import said_by
from db.tools.drafts.reading import Draft, Key, Lists, read_draft
from db.tools.lined import Lined
from db.tools.problem import Problem
from db.tools.publishing import catalogue_from, held_together
from db.tools.raw_record import RawRecord
from db.tools.references import check_references

FILE = "draft"
"""Stands where a problem of the text names its file."""


@dataclass(frozen=True, slots=True)
class Published:
    """The Catalogue of a draft, or None where problems are in the way of a release."""

    catalogue: Catalogue | None
    problems: tuple[Problem, ...]


def published_draft(url: sa.URL) -> Published:
    """What a release of the draft would hold. Raises ContentError where it cannot be read."""
    with opened_draft(url) as engine, engine.connect() as connection:
        draft = read_draft(connection)
        return catalogue_of(draft, said_by(connection, draft))


def catalogue_of(draft: Draft, said: Mapping[Key, Source] | None = None) -> Published:
    """The checked records of a draft. `said` is who changed a record last, as its source."""
    lists = _with_sources(draft.lists, said or {})
    problems = _problems(lists)
    if problems:
        return Published(None, tuple(sorted(set(problems))))
    checked = {
        kind: {
            name: record
            for name, record in records.items()
            if (kind, name) not in draft.unverified and not is_recalled_source(record)
        }
        for kind, records in lists.items()
    }
    if not checked[CONFERENCE]:
        return Published(None, (_no_conference("is unverified: check it"),))
    return Published(catalogue_from(held_together(checked)), ())


def _with_sources(lists: Lists, said: Mapping[Key, Source]) -> Lists:
    """The records, each with the import or the edit that says so; disagreements are told anew."""
    found = {
        kind: {name: _sourced(record, said.get((kind, name))) for name, record in records.items()}
        for kind, records in lists.items()
    }
    found["sources"] |= {source.id: source for source in said.values()}
    return found


def _sourced(record: Any, source: Source | None) -> Any:
    if not isinstance(record, Record):
        return record
    more = (source.id,) if source else ()
    if not more and not record.disagreements:
        return record
    return replace(record, sources=(*record.sources, *more), disagreements=())


def _problems(lists: Lists) -> list[Problem]:
    """What a release may not hold, by the rules of the content text."""
    if len(lists[CONFERENCE]) != 1:
        what = f"there are {len(lists[CONFERENCE])}: a release has one; import a programme"
        return [_no_conference(what)]
    listed = [
        (RawRecord(kind, FILE, Lined(id=name)), record)
        for kind, records in lists.items()
        for name, record in records.items()
    ]
    problems = [raw.problem(*wrong) for raw, record in listed for wrong in wrong_values(record)]
    check_references(listed, set(), problems)
    check_consistency(listed, problems)
    return problems


def _no_conference(what: str) -> Problem:
    return Problem(FILE, 0, CONFERENCE, "", what)
