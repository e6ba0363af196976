"""A draft as named content: records come from files that were imported, or from hands."""

from __future__ import annotations

from collections.abc import Mapping

import sqlalchemy as sa

from db.catalogue import Catalogue
from db.tools.consistency import is_recalled_source
from db.tools.drafts.address import shown_of
from db.tools.drafts.opening import opened_draft
from db.tools.drafts.provenance import said_by
from db.tools.drafts.publishing import Published, catalogue_of
from db.tools.drafts.reading import Draft, Key, Lists, read_draft
from db.tools.drafts.tables import AUDIT
from db.tools.named.content import NamedContent, Unverified, held

UNVERIFIED = "nobody has checked it"


def draft_content(url: sa.URL) -> NamedContent:
    """The content of a draft. Raises ContentError where it cannot be read."""
    with opened_draft(url) as engine, engine.connect() as connection:
        draft = read_draft(connection)
        made = catalogue_of(draft, said_by(connection, draft))
        origins = origins_of(connection)
    return NamedContent(
        name=shown_of(url),
        shown=shown_of_draft(draft, made),
        problems=made.problems,
        origins=origins,
        unverified=tuple(Unverified(key, "", UNVERIFIED) for key in sorted(_unchecked(draft))),
    )


def shown_of_draft(draft: Draft, made: Published) -> Catalogue | None:
    """What a release would hold; where problems are in its way, what holds together."""
    return made.catalogue if made.catalogue is not None else held(_checked(draft))


def origins_of(connection: sa.Connection) -> Mapping[Key, str]:
    """The file, sheet and row of the last change of each record; by whom where no file was."""
    last = sa.select(sa.func.max(AUDIT.c.id)).group_by(AUDIT.c.kind, AUDIT.c.record_id)
    rows = connection.execute(AUDIT.select().where(AUDIT.c.id.in_(last)))
    return {(row.kind, row.record_id): _origin(row) for row in rows}


def _origin(row: sa.Row[tuple[object, ...]]) -> str:
    if not row.file:
        return f"changed by {row.who}"
    if row.sheet.endswith(".yaml"):  # the text that the draft began with
        return f"{row.sheet}:{row.row}"
    sheet = f", sheet {row.sheet}" if row.sheet else ""
    line = f", {'row' if row.sheet else 'line'} {row.row}" if row.row else ""
    return f"{row.file}{sheet}{line}"


def _unchecked(draft: Draft) -> set[Key]:
    recalled = {
        (kind, name)
        for kind, records in draft.lists.items()
        for name, record in records.items()
        if is_recalled_source(record)
    }
    return {*draft.unverified, *recalled}


def _checked(draft: Draft) -> Lists:
    gone = _unchecked(draft)
    return {
        kind: {name: record for name, record in records.items() if (kind, name) not in gone}
        for kind, records in draft.lists.items()
    }
