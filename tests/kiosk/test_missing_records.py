"""A release that lacks some records: no heading over nothing, no label beside nothing."""

from __future__ import annotations

from kiosk.screens.about import derive_about
from kiosk.screens.forums import derive_forums
from kiosk.screens.initiative import derive_initiative
from tests.build import catalogue, initiative, scene

BARE = scene(catalogue(initiatives=[initiative("pact", "2023-10-18")]), "2024-07-05 14:10")


def test_about_heads_only_what_it_has() -> None:
    heads = [row.title for row in derive_about(BARE).rows if row.kind == "section"]
    assert heads == ["The event", "This guide"]


def test_initiative_without_a_body_says_nothing_of_one() -> None:
    keys = [fact.key for fact in derive_initiative(BARE, "pact").facts]
    assert "body" not in keys and "backing" in keys


def test_forums_without_industry_forums_lead_to_none() -> None:
    assert derive_forums(BARE, "shape").industry == ()
