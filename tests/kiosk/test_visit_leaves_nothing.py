"""Language, look, plan, query, filters, scroll, way: whatever a visit changed is gone after it."""

from __future__ import annotations

from kiosk.screens.agenda import AgendaViewModel
from kiosk.screens.search import SearchViewModel
from kiosk.visitor.look import Look
from tests.kiosk.conftest import Start
from tests.kiosk.test_visitor import content
from tests.soak.fresh import left_behind, scrolled, traces

CHANGED = (
    *("language", "next language", "look", "plan", "way", "screen", "sources sheet"),
    *("choices of agenda (_choices)", "choices of search (_choices)"),
)


def test_a_visit_leaves_nothing_behind(start: Start) -> None:
    """The state is compared whole; each promise of it was really broken before the end."""
    glass = start(content())
    house, presenter = glass.kiosk.house, glass.kiosk.presenter
    fresh = traces(glass.kiosk)
    glass.wake()
    house.navigator.open("search")
    search, agenda = house.screens["search"], house.screens["agenda"]
    assert isinstance(search, SearchViewModel) and isinstance(agenda, AgendaViewModel)
    search.typeText("a secret of mine")
    house.navigator.open("agenda")
    agenda.chooseView("grid")
    agenda.chooseDay("2024-07-06")
    house.plan.toggle("county")
    house.navigator.open("session", "county")
    presenter.flip_language()
    presenter.choose_look(Look(scheme="night", text_scale=1.3, still=True))
    house.sources.ask("sessions", "county")
    during = traces(glass.kiosk)
    assert [name for name in CHANGED if during[name] == fresh[name]] == []
    house.visit.end()
    assert left_behind(fresh, traces(glass.kiosk)) == []
    glass.wake()
    assert scrolled(glass.kiosk.window) == []
    assert not glass.says("a secret of mine")
