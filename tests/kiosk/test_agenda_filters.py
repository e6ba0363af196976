"""Filters combine, count under each other, and never lead to nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from db.catalogue import Strand, Venue
from kiosk.agenda.agenda_facets import FACETS, FacetChip, facets
from kiosk.agenda.agenda_filters import Filters, Narrowed, kept, narrowed
from kiosk.agenda.facet_values import FacetValue
from kiosk.agenda.facet_values import values as values_of
from kiosk.sessions.strand_chips import strands
from tests.build import catalogue, forum, place, scene, session, text

NOW = "2024-07-05 14:10"
DAY = date(2024, 7, 5)
LAW, HEALTH = text("Law", "法律"), text("Health", "健康")
CONTENT = catalogue(
    venues=[
        Venue(id="expo", name=text("Expo", "世博")),
        Venue(id="west", name=text("West", "西岸")),
    ],
    places=[place("room-a"), place("room-w", venue="west")],
    forums=[forum("court", topics=(LAW,))],
    sessions=[
        session("a", day=DAY, topics=(LAW,), place="room-a", language="en"),
        session("b", day=DAY, topics=(HEALTH,), place="room-a", strand=Strand.MAIN),
        session("c", day=DAY, topics=(LAW, HEALTH), place="room-w", strand=Strand.MAIN),
        session("d", day=DAY, forum="court", venue="west", language="zh"),
        session("e", day=DAY),
    ],
)
OF_DAY = list(CONTENT.sessions.values())
HERE = scene(CONTENT, NOW)


def by(filters: Filters) -> Narrowed:
    return narrowed(OF_DAY, filters, CONTENT)


def ids(filters: Filters) -> str:
    assert by(filters).shown.all == kept(OF_DAY, filters, CONTENT)
    return "".join(s.id for s in by(filters).shown.all)


def told(name: str, filters: Filters) -> dict[str, str]:
    return {value.text: value.count for value in values_of(name, by(filters), HERE)}


def test_filters_combine() -> None:
    assert ids(Filters()) == "abcde"
    assert ids(Filters(topic="Law")) == "acd"
    assert ids(Filters(topic="Law", venue="west")) == "cd"
    assert ids(Filters(topic="Law", venue="west", strand="main")) == "c"


def test_values_count_under_the_other_filters_and_hide_what_leads_to_nothing() -> None:
    assert told("topic", Filters()) == {"All": "5", "Law": "3", "Health": "2"}
    assert told("topic", Filters(venue="west", strand="hall")) == {"All": "1", "Law": "1"}
    assert told("language", Filters(topic="Health")) == {"All": "2"}


def test_own_value_does_not_hide_the_others() -> None:
    assert told("venue", Filters(venue="west")) == {"All": "5", "Expo": "2", "West": "2"}


def test_facet_without_values_is_not_offered() -> None:
    none = catalogue(sessions=[session("x", day=DAY)])
    nothing = narrowed(list(none.sessions.values()), Filters(), none)
    assert facets(nothing, scene(none, NOW)) == ()
    offered = facets(by(Filters(strand="main")), HERE)
    assert [chip.text for chip in offered] == ["Topic", "Venue"]


def test_chosen_value_can_always_be_cleared() -> None:
    """Also where new content left nothing behind it."""
    gone = Filters(topic="Gone", strand="opening")
    assert FacetChip("topic", "Gone", "0", True) in facets(by(gone), HERE)
    assert values_of("topic", by(Filters(topic="Gone")), HERE)[0] == FacetValue(
        "", "All", "5", False
    )
    assert [chip.key for chip in strands(by(gone), HERE) if chip.selected] == ["opening"]


def test_language_flip_keeps_the_filter_and_translates_its_words() -> None:
    chinese = scene(CONTENT, NOW, "zh")
    chips = facets(by(Filters(topic="Law")), chinese)
    assert chips[0] == FacetChip("topic", "法律", "3", True)
    names = [value.text for value in values_of("language", by(Filters()), chinese)]
    assert names == ["全部", "English", "中文"]


@given(st.lists(st.tuples(st.sampled_from(("strand", *FACETS)), st.integers(0, 9)), max_size=8))
def test_no_way_of_choosing_leads_to_nothing(taps: list[tuple[str, int]]) -> None:
    """Whatever is offered is chosen: what its count promised is what is left."""
    filters = Filters()
    for name, place_in_row in taps:
        shown = (
            strands(by(filters), HERE) if name == "strand" else values_of(name, by(filters), HERE)
        )
        chosen = shown[place_in_row % len(shown)]
        filters = replace(filters, **{name: chosen.key})
        assert chosen.count == str(len(by(filters).shown.all)) != "0"
