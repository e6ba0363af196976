"""A draft as it would be after changes, without writing them: what a preview shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import sqlalchemy as sa

from db.catalogue import Source
from db.tools.drafts.changes import Author, Change
from db.tools.drafts.provenance import change_source, said_by, zone_of
from db.tools.drafts.readable import refuse_unreadable
from db.tools.drafts.reading import Draft, Key
from db.tools.drafts.versions import next_version


def draft_after(draft: Draft, changes: Sequence[Change]) -> Draft:
    """The draft that would be read after the changes were written; new records come last.

    Raises ContentError where they could not be read again.
    """
    refuse_unreadable(changes)
    lists = {kind: dict(records) for kind, records in draft.lists.items()}
    unverified = set(draft.unverified)
    for each in changes:
        if each.after is None:
            lists[each.kind].pop(each.id, None)
            unverified.discard((each.kind, each.id))
        else:
            lists[each.kind][each.id] = each.after
            unverified |= {(each.kind, each.id)} if each.unverified else set()
    raised = {(each.kind, each.id): next_version(draft, each) for each in changes}
    return Draft(lists, {**draft.versions, **raised}, frozenset(unverified))


def said_after(
    connection: sa.Connection, after: Draft, changes: Sequence[Change], author: Author
) -> Mapping[Key, Source]:
    """The source of every record as `said_by` would tell it, had the author changed it now."""
    today = datetime.now(UTC).astimezone(zone_of(after)).date()
    source = change_source(author.who, author.file, today)
    changed = {(each.kind, each.id): source for each in changes if each.after is not None}
    said = said_by(connection, after).items()
    return {**{key: older for key, older in said if key not in changed}, **changed}
