"""Every record of the researched facts stands in db/content, under the same id."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from db.tools.content import read_content

ROOT = Path(__file__).parent.parent.parent
FACTS = ROOT.parent / "shared" / "facts"

CARRIED: dict[str, dict[str, tuple[str, ...]]] = {
    "event.yaml": {
        "organisers": ("organisers",),
        "figures": ("figures",),
        "outcomes": ("outcomes",),
        "seed_facts": ("statements",),
        "contradictions": ("disagreements",),
    },
    "venues.yaml": {"venues": ("venues",)},
    "agenda.yaml": {
        "days": ("days",),
        "sessions": ("sessions",),
        "before_event": ("milestones",),
    },
    "forums.yaml": {"forums": ("forums",)},
    "speakers.yaml": {"speakers": ("people",)},
    "awards.yaml": {
        "awards": ("awards",),
        "winners": ("winners",),
        "earlier_context": ("winners", "awards"),
        "treasures": ("treasures",),
    },
    "competitions.yaml": {"items": ("activities",)},
    "exhibition.yaml": {
        "figures": ("figures",),
        "halls": ("places",),
        "zones": ("zones",),
        "exhibitors": ("exhibitors",),
        "exhibits": ("exhibits",),
        "future_tech_projects": ("projects",),
        "related": ("milestones",),
    },
    "initiatives.yaml": {"initiatives": ("initiatives",)},
    "sources.yaml": {"sources": ("sources",)},
}
"""Facts file, its list, and the lists of the content that its records may stand in."""

PLACES = ("rooms", "halls", "h3_zones", "stops")


def facts() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(where it stands, id, lists that may hold it) of every record of the facts."""
    for file, lists in CARRIED.items():
        held: dict[str, Any] = yaml.safe_load((FACTS / file).read_text(encoding="utf-8"))
        for name, kinds in lists.items():
            assert held[name], f"{file} has no {name}: the facts changed"
            yield from ((f"{file}, {name}", each["id"], kinds) for each in held[name])
        if file == "venues.yaml":
            for venue in held["venues"]:
                yield from ((file, each["id"], ("places",)) for each in inside(venue))


def inside(venue: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The places of a venue, and the places in them."""
    for name in PLACES:
        for each in venue.get(name) or ():
            if isinstance(each, dict) and "id" in each:
                yield each
                yield from inside(each)


@pytest.mark.skipif(not FACTS.is_dir(), reason=f"the researched facts are not at {FACTS}")
def test_every_fact_is_carried() -> None:
    held: dict[str, set[str]] = {}
    for entry in read_content().entries:
        held.setdefault(entry.raw.kind, set()).add(entry.raw.id)
    missing = [
        f"{where}: {name} is not in {' or '.join(kinds)}"
        for where, name, kinds in facts()
        if not any(name in held.get(kind, ()) for kind in kinds)
    ]
    assert missing == []
