"""What is exported: the records of a draft or of a release, and when they were last changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from db.catalogue import Catalogue, Conference, Release
from db.errors import ContentError
from db.reader import read_catalogue
from db.seal import SCHEMA_VERSION
from db.shape import CONFERENCE, record_classes
from db.tools.drafts.address import url_of
from db.tools.drafts.opening import opened_draft
from db.tools.drafts.reading import Key, Lists, read_draft
from db.tools.drafts.tables import AUDIT
from db.tools.exporting.notices import Notices
from db.tools.publishing import held_together


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """All records, the version of each (a release has none), and what is published of them."""

    name: str
    """The short hash of a release, or when the draft was changed: never the clock."""
    changed: datetime
    """Of a draft the last entry in its audit log; of a release when it was published, as its
    pointer says, else the beginning of the conference."""
    lists: Lists
    versions: Mapping[Key, int]
    unverified: frozenset[Key]


def of_draft(address: str) -> Exported:
    """Everything in a draft."""
    with opened_draft(url_of(address)) as engine, engine.connect() as connection:
        draft = read_draft(connection)
        last = connection.execute(sa.select(sa.func.max(AUDIT.c.at))).scalar()
    changed = last or _begins(_conference(draft.lists, address))
    return Exported(
        name=f"draft {changed:%Y-%m-%dT%H:%M:%SZ}",
        changed=changed,
        lists=draft.lists,
        versions=draft.versions,
        unverified=draft.unverified,
    )


def of_release(path: Path) -> Exported:
    """Everything in a release, or in the one that a pointer names."""
    catalogue = read_catalogue(path)
    kinds = [kind for kind in record_classes() if kind != CONFERENCE]
    lists = {kind: dict(getattr(catalogue, kind)) for kind in kinds}
    lists[CONFERENCE] = {catalogue.conference.id: catalogue.conference}
    return Exported(
        name=catalogue.release.sha256[:8],
        changed=_published(path) or _begins(catalogue.conference),
        lists=lists,
        versions={},
        unverified=frozenset(),
    )


def shown(exported: Exported, notices: Notices) -> Catalogue:
    """What visitors would see: without what nobody has checked. Search keys are left out."""
    for kind, id in sorted(exported.unverified):
        rest = "that nobody has checked, left out"
        notices.tell(f"{kind}/{id}", f"record {rest}", f"records {rest}")
    verified = {
        kind: {id: each for id, each in records.items() if (kind, id) not in exported.unverified}
        for kind, records in exported.lists.items()
    }
    lists = held_together(verified)
    conference = _conference(lists, "The content")
    del lists[CONFERENCE]
    release = Release(schema_version=SCHEMA_VERSION, sha256="")
    return Catalogue(release=release, conference=conference, search_keys=(), **lists)


def _conference(lists: Mapping[str, Mapping[str, Any]], where: str) -> Conference:
    for conference in lists[CONFERENCE].values():
        assert isinstance(conference, Conference)
        return conference
    raise ContentError.about(where, "holds no conference", "import or add one, then export")


def _begins(conference: Conference) -> datetime:
    return datetime.combine(conference.start, time(), UTC)


def _published(path: Path) -> datetime | None:
    """When the pointer says that its release was published."""
    if path.suffix != ".json":
        return None
    with suppress(ValueError, LookupError, TypeError, OSError):
        when = datetime.fromisoformat(json.loads(path.read_bytes())["published"])
        return when.astimezone(UTC) if when.tzinfo else None
    return None
