"""Citations of sources that are shown, and disagreements that somebody stands behind."""

from __future__ import annotations

from dataclasses import replace

from db.catalogue import Claim, Disagreement, Record
from db.references import Ids


def known_sources(record: Record, ids: Ids) -> Record:
    """The record with only those of its sources that are shown."""
    known = ids["sources"]
    fields = [(name, tuple(s for s in cited if s in known)) for name, cited in record.field_sources]
    return replace(
        record,
        sources=tuple(source for source in record.sources if source in known),
        field_sources=tuple((name, cited) for name, cited in fields if cited),
    )


def left_of_dispute(disagreement: Disagreement, ids: Ids) -> Disagreement | None:
    """A claim that nobody stands behind is none, and one claim alone is no disagreement."""
    claims: tuple[Claim, ...] = tuple(claim for claim in disagreement.claims if claim.sources)
    subjects = tuple(each for each in disagreement.subjects if each[1] in ids[each[0]])
    if len(claims) < 2 or not subjects:
        return None
    return replace(disagreement, claims=claims, subjects=subjects)
