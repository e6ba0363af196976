"""Two editors at once: the second is told both sides of every field, and nothing is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from db.errors import ContentError
from db.tools.drafts.changes import Change, changed_fields
from db.tools.drafts.log import last_entries
from db.tools.drafts.reading import Draft, Key, read_draft, versions_of
from db.tools.drafts.value_words import value_words

MAX_SAID = 20
"""So many fields are told in the sentence; all of them stand in `Conflict.differences`."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of a record that two people changed: before, theirs, yours; in words."""

    record: str
    field: str
    before: str
    theirs: str
    yours: str
    who: str
    at: str

    def __str__(self) -> str:
        sides = f"theirs is {self.theirs}, yours is {self.yours}, before it was {self.before}"
        return f"{self.record}, {self.field}: {sides} (theirs by {self.who} at {self.at})"


class Conflict(ContentError):
    """Somebody else changed records since they were read; nothing was written."""

    def __init__(self, differences: Sequence[Difference]) -> None:
        self.differences = tuple(differences)
        records = list(dict.fromkeys(each.record for each in differences))
        told = [str(each) for each in self.differences[:MAX_SAID]]
        more = len(self.differences) - len(told)
        lines = [
            f"Somebody else changed {', '.join(records[:MAX_SAID])} meanwhile; nothing was "
            "written: look at both sides, read the draft again and repeat what is still right.",
            *told,
            *([f"and {more} more fields"] if more else []),
        ]
        super().__init__("\n".join(lines))


def refuse_conflicts(connection: sa.Connection, seen: Draft, changes: Sequence[Change]) -> None:
    """Raise Conflict where a record is not at the version that was seen."""
    now = versions_of(connection)
    moved = [
        each
        for each in changes
        if now.get((each.kind, each.id)) != seen.versions.get((each.kind, each.id))
    ]
    if moved:
        theirs = read_draft(connection).lists
        last = last_entries(connection, [(each.kind, each.id) for each in moved])
        raise Conflict([d for each in moved for d in _differences(each, theirs, last)])


def _differences(
    change: Change, lists: dict[str, dict[str, Any]], last: dict[Key, Any]
) -> Iterator[Difference]:
    theirs = lists[change.kind].get(change.id)
    entry = last.get((change.kind, change.id))
    by = (entry.who, f"{entry.at:%H:%M}Z") if entry else ("somebody", "an unknown time")
    name = f"{change.kind}/{change.id}"
    if theirs is None or change.after is None or change.before is None:
        sides = (_whole(each) for each in (change.before, theirs, change.after))
        yield Difference(name, "the whole record", *sides, *by)
        return
    fields = {
        **dict.fromkeys(changed_fields(change.before, theirs)),
        **dict.fromkeys(changed_fields(change.before, change.after)),
    }
    for field in fields:
        three = (getattr(each, field) for each in (change.before, theirs, change.after))
        yield Difference(name, field, *map(value_words, three), *by)


def _whole(record: Any) -> str:
    return "there" if record is not None else "not there"
