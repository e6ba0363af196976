"""What can be joined or tried: by kind as a list, and one by one."""

from __future__ import annotations

from typing import Any

from db.catalogue import Catalogue, Count, Venue, Work
from kiosk.lists.chips import FilterChip
from kiosk.lists.hanging import HangingRow
from kiosk.lists.lines import FactRow
from kiosk.screens.activities import derive_activities
from kiosk.screens.activity import ActivityProps, derive_activity
from tests.build import activity, catalogue, place, scene, text

NOW = "2024-07-05 10:00"
HOURS = {"first_day": "2024-07-05", "start": "2024-07-05 09:30", "end": "2024-07-05 10:30"}


def content(**more: Any) -> Catalogue:
    lists: dict[str, Any] = {
        "venues": [Venue(id="expo", name=text("Expo", "世博"), address=text("850 Bocheng Road"))],
        "places": [
            place("hall", kind="hall", name=text("Hall H3", "H3馆")),
            place("stage", within="hall", name=text("Stage", "舞台")),
        ],
        "activities": [
            activity("rides", first_day="2024-07-04", last_day="2024-07-07", venue="expo"),
            activity("demos"),
            activity("youth", "competition", first_day="2024-07-04", last_day="2024-07-04"),
            activity("launch", "competition", place="stage", venue="expo", **HOURS),
        ],
        **more,
    }
    return catalogue(**lists)


def test_activities_are_grouped_by_kind_in_order_of_time() -> None:
    props = derive_activities(scene(content(), NOW))
    told = [(r.hang, r.under, r.title, r.lead, r.detail) for r in props.rows]
    assert told == [
        ("", "", "Competitions", "", ""),
        ("4 Jul", "Thu", "Youth", "", "ended"),
        ("5 Jul", "09:30 to 10:30", "Launch", "on now", "Stage, Hall H3"),
        ("", "", "Experiences", "", ""),
        ("4 Jul", "to 7 Jul", "Rides", "today", "Expo"),
        ("", "", "Demos", "", ""),
    ]
    assert props.rows[3] == HangingRow(
        "section-experience", "section", title="Experiences", tail="2", aside=UNDATED
    )
    assert props.summary == "4 to join, try or watch; 2 today"
    assert [row.key for row in props.second_rows][:1] == ["section-experience"]


UNDATED = "1 without a printed date"


def test_only_what_is_on_now_is_live() -> None:
    props = derive_activities(scene(content(), NOW))
    assert [row.title for row in props.rows if row.live] == ["Launch"]


def test_clock_that_cannot_be_right_claims_nothing() -> None:
    """museum 14"""
    props = derive_activities(scene(content(), "1970-01-01 10:00"))
    assert [(row.lead, row.live) for row in props.rows] == [("", False)] * 6
    assert props.summary == "4 to join, try or watch"


def test_chips_count_each_kind_and_narrow_the_list() -> None:
    props = derive_activities(scene(content(), NOW, "zh"), "experience")
    assert props.filters == (
        FilterChip("", "全部", "4", False),
        FilterChip("competition", "赛事", "2", False),
        FilterChip("experience", "体验", "2", True),
    )
    assert [row.title for row in props.rows] == ["体验", "活动rides", "活动demos"]


def test_kind_that_is_gone_falls_back_to_all() -> None:
    props = derive_activities(scene(content(), NOW), "media")
    assert (props.place, len(props.rows)) == ("", 6)


def test_kind_without_words_of_its_own_comes_last() -> None:
    more = [activity("x", "zumba"), activity("y", "programme")]
    props = derive_activities(scene(content(activities=more), NOW))
    assert [row.title for row in props.rows] == ["Programme", "Y", "zumba", "X"]


def test_activities_without_any_say_why_and_where_to_go() -> None:
    props = derive_activities(scene(catalogue(), NOW))
    nothing = "Nothing to join or try is published yet. The agenda tells what is on."
    assert (props.empty, props.rows, props.filters, props.summary) == (nothing, (), (), "")


def test_activity_tells_when_where_who_and_how_many() -> None:
    launch = activity(
        "launch",
        "competition",
        place="stage",
        venue="expo",
        organisers=(text("CMG"),),
        points=(text("Awards"),),
        counts=(Count(text("investors"), 100, text("over")), Count(text("talks"), 4)),
        **HOURS,
    )
    props = derive_activity(scene(content(activities=[launch]), NOW), "launch")
    head = (props.where, props.hero, props.note, props.state, props.live, props.map_place)
    assert head == (
        "Try and compete / Competitions",
        "Fri 5 July",
        "09:30 to 10:30",
        "on now",
        True,
        "stage",
    )
    assert [(row.label, row.title, row.detail) for row in props.facts] == [
        ("Where", "Stage", "Hall H3, Expo"),
        ("Organisers", "CMG", ""),
        ("In numbers", "over 100 investors", ""),
        ("", "4 talks", ""),
        ("Facts", "Awards", ""),
        ("Source", "News", "news"),
    ]


def test_counts_are_said_without_gaps_in_chinese() -> None:
    counts = (Count(text("investors", "位投资人"), 100, text("over", "超过")),)
    content = catalogue(activities=[activity("pitch", counts=counts)])
    facts = derive_activity(scene(content, NOW, "zh"), "pitch").facts
    assert "超过100位投资人" in [row.title for row in facts]


def test_activity_without_date_and_place_says_so_calmly() -> None:
    props = derive_activity(scene(content(), NOW), "demos")
    assert (props.hero, props.note, props.state, props.map_text) == ("", "", "", "")
    assert [(row.label, row.title) for row in props.facts[:2]] == [
        ("When", "The sources we read give no date for it."),
        ("Where", "The sources we read give no place for it."),
    ]


def test_works_say_their_place_once_and_who_made_them() -> None:
    works = (
        Work(text("Robots"), place="stage"),
        Work(text("Doctor"), by=text("Lab"), place="stage"),
        Work(text("", "对鸟"), by=text("", "郑坚")),
    )
    shown = content(activities=[activity("zone", works=works)])
    props = derive_activity(scene(shown, NOW), "zone")
    assert props.works == (
        FactRow("work-0", "Stage", "Robots"),
        FactRow("work-1", "", "Doctor", "Lab"),
        FactRow("work-2", "", "对鸟", "郑坚", mark="中"),
    )
    assert (props.works_title, props.works_tail) == ("On show", "3")


def test_neighbours_are_of_the_same_kind() -> None:
    props = derive_activity(scene(content(), NOW), "launch")
    assert (props.before_text, props.after_text) == ("Youth", "")


def test_activity_that_is_gone_says_so() -> None:
    gone = "This activity is not in the programme any more."
    assert derive_activity(scene(content(), NOW), "nobody") == ActivityProps(
        where="Try and compete", title=gone
    )
