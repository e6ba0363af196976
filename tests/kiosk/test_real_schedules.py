"""Whole public programmes on the agenda: nothing overlaps, sticks out, gets lost or complains."""

from __future__ import annotations

from collections import Counter
from datetime import UTC
from itertools import pairwise

import pytest

from db.catalogue import Catalogue
from kiosk.agenda.agenda_grid import grid
from kiosk.screens.agenda import AgendaChoices, AgendaViewModel, derive_agenda
from kiosk.sessions import programme
from kiosk.sessions.listed import Listed
from tests.build import scene
from tests.kiosk.conftest import Start
from tests.kiosk.test_accessibility import faults
from tests.schedules import read_schedule

NAMES = ["fosdem-2025", "ccc-39c3-draft"]


@pytest.fixture(scope="module", params=NAMES)
def programme_of(request: pytest.FixtureRequest) -> Catalogue:
    return read_schedule(request.param)


def noon(content: Catalogue) -> str:
    return f"{content.conference.start.isoformat()} 12:10"


def test_every_timed_session_has_one_block_and_no_lane_overlaps(programme_of: Catalogue) -> None:
    """museum 1, 28, 33, 34"""
    seen = scene(programme_of, noon(programme_of))
    for day in programme_of.days.values():
        of_day = [s for s in programme_of.sessions.values() if s.day == day.date]
        found = grid(Listed(of_day), day.date.isoformat(), seen)
        timed = [s.id for s in of_day if programme.slot_of(s) is not None]
        assert Counter(b.key for b in found.blocks) == Counter(timed)
        for lane in range(found.lanes):
            row = sorted((b for b in found.blocks if b.lane == lane), key=lambda b: b.edge)
            assert all(a.edge + a.span <= b.edge for a, b in pairwise(row))
        minutes = {
            s.id: round((s.end - s.start).total_seconds() / 60)
            for s in of_day
            if s.start and s.end and s.end.astimezone(UTC) > s.start
        }
        assert all(b.length <= max(1, minutes.get(b.key, 1)) for b in found.blocks)


def test_every_offered_topic_leads_to_what_it_counts(programme_of: Catalogue) -> None:
    seen = scene(programme_of, noon(programme_of))
    offered = derive_agenda(seen, AgendaChoices(facet="topic"))
    vm = AgendaViewModel()
    vm.refresh(seen, vm._route)
    for value in offered.values:
        vm.openFacet("topic")
        vm.chooseValue(value.key)
        rows = [r for r in vm.shown.rows if r.kind == "session"]
        folded = [r for r in vm.shown.rows if r.kind == "ended"]
        assert rows or folded


@pytest.mark.parametrize("size", ["1080x1920", "1920x1080"])
@pytest.mark.parametrize("name", NAMES)
def test_largest_text_keeps_everything_on_the_glass(start: Start, name: str, size: str) -> None:
    """museum 32: every warning of Qt fails the test by itself."""
    content = read_schedule(name)
    now = f"{content.conference.start.isoformat()}T12:10+01:00"
    glass = start(content, "--size", size, "--text-size", "largest", "--now", now)
    glass.wake()
    house = glass.kiosk.house
    house.navigator.open("agenda")
    agenda = house.screens["agenda"]
    assert isinstance(agenda, AgendaViewModel)
    wrong = {}
    for view, facet in (("list", ""), ("grid", ""), ("grid", "topic")):
        agenda.chooseView(view)
        agenda.openFacet(facet)
        glass.settle()
        wrong[view, facet] = faults(glass.things(), glass.window.width())
    assert wrong == {("list", ""): [], ("grid", ""): [], ("grid", "topic"): []}
    longest = max(content.sessions.values(), key=lambda s: len(s.title.said(("en",)).words))
    house.navigator.open("session", longest.id)
    glass.settle()
    assert faults(glass.things(), glass.window.width()) == []
