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
    lists = published(content)
    keys = search_keys(lists)
    conference = next(iter(lists.pop(CONFERENCE).values()))
    release = Release(schema_version=SCHEMA_VERSION, sha256="")
    return Catalogue(release=release, conference=conference, search_keys=keys, **lists)


def published(content: Content) -> Lists:
    """The records that may be shown, by list and id.

    A record goes if it is recalled, or if it must refer to one that goes; other references
    to what goes, and its citations, are left out.
    """
    lists: Lists = {kind: {} for kind in record_classes()}
    for entry in content.entries:
        if entry.checked is not None and not entry.recalled:
            lists[entry.raw.kind][entry.checked.id] = entry.checked
    return publishable(lists)


def publishable(lists: Lists) -> Lists:
    """Checked records without those that lean on what is not there, disagreements tied to them."""
    while (fewer := without_dangling(lists)) != lists:
        lists = fewer
    tie_disagreements(lists)
    return lists
