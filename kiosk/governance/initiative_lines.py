"""How an initiative is told in one line: who, whether it binds, who backs it. Pure."""

from __future__ import annotations

from db.catalogue import Backing, Initiative
from kiosk.scene import Scene
from kiosk.wording import phrases
from kiosk.wording.figures import number


def who(initiative: Initiative, scene: Scene) -> str:
    """ "UN General Assembly, 78th session, A/RES/78/311, led by China"."""
    words = scene.words
    lead = words.of(initiative.lead)
    parts = [
        words.of(initiative.body),
        initiative.symbol or "" if initiative.tied_to_conference else "",
        words.tr("led by {name}", name=lead) if lead else "",
    ]
    return phrases.listed(parts, words)


def force(initiative: Initiative, scene: Scene) -> str:
    """Whether it binds, in words."""
    return scene.words.tr("Binding") if initiative.binding else scene.words.tr("Not binding")


def backing(initiative: Initiative, scene: Scene) -> str:
    """ "more than 140 co-sponsors"; "" where no number is published."""
    return backing_text(initiative.backing, scene) if initiative.backing else ""


def backing_text(known: Backing, scene: Scene) -> str:
    if known.count is None:
        return ""
    words = scene.words
    return words.tr(
        "{qualifier} {count} {kind}",
        qualifier=words.of(known.qualifier),
        count=number(known.count, words),
        kind=words.of(known.kind),
    ).strip()
