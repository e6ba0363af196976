"""From content to Catalogue: only what somebody has checked, and nothing that leans on the rest."""

from __future__ import annotations

from db.catalogue import Catalogue, Release
from db.disputed import tie_disagreements
from db.seal import SCHEMA_VERSION
from db.shape import CONFERENCE, record_classes
from db.tools.dangling import Lists, without_dangling
from db.tools.entries import Content
from db.tools.search_keys import search_keys


def publish(content: Content) -> Catalogue:
    """The Catalogue of content without problems. Its release has no hash yet."""
    return catalogue_from(published(content))


def published(content: Content) -> Lists:
    """The records of the text that may be shown, by list and id."""
    lists: Lists = {kind: {} for kind in record_classes()}
    for entry in content.entries:
        if entry.checked is not None and not entry.recalled:
            lists[entry.raw.kind][entry.checked.id] = entry.checked
    return held_together(lists)


def held_together(lists: Lists) -> Lists:
    """What can be shown of checked records alone.

    A record goes if it must refer to one that is not there; other references to what is not
    there, and its citations, are left out.
    """
    while (fewer := without_dangling(lists)) != lists:
        lists = fewer
    tie_disagreements(lists)
    return lists


def catalogue_from(lists: Lists) -> Catalogue:
    """The Catalogue of records that hold together, with one conference among them."""
    keys = search_keys(lists)
    conference = next(iter(lists[CONFERENCE].values()))
    rest = {kind: records for kind, records in lists.items() if kind != CONFERENCE}
    release = Release(schema_version=SCHEMA_VERSION, sha256="")
    return Catalogue(release=release, conference=conference, search_keys=keys, **rest)
