"""One exhibitor: its booth, what it shows, what the data ties to it, and who stands beside it."""

from __future__ import annotations

from typing import Any

from db.catalogue import Catalogue
from kiosk.lists.lines import FactRow, LinkRow
from kiosk.screens.exhibitor import ExhibitorProps, derive_exhibitor
from tests.build import (
    activity,
    award,
    catalogue,
    exhibit,
    exhibitor,
    place,
    scene,
    text,
    treasure,
    winner,
)

NOW = "2024-07-05 14:10"
BOOTH = text("H2-B101", "H2-B101")


def content(**more: Any) -> Catalogue:
    lists: dict[str, Any] = {
        "places": [place("hall-h2", kind="hall", name=text("Hall H2", "H2馆"))],
        "exhibitors": [
            exhibitor("alibaba", country="CN", booth="H2-B101", place="hall-h2"),
            exhibitor("zhipu", place="hall-h2", exhibits=(text("GLM-4"),), first_time=True),
            exhibitor("google"),
        ],
        **more,
    }
    return catalogue(**lists)


def facts(props: ExhibitorProps) -> list[tuple[str, str, str]]:
    return [(row.label, row.title, row.detail) for row in props.facts]


def test_exhibitor_with_a_booth() -> None:
    props = derive_exhibitor(scene(content(), NOW), "alibaba")
    assert (props.hero, props.where) == ("H2-B101", "Exhibition / Hall H2")
    assert (props.map_text, props.map_place) == ("Show on map", "hall-h2")
    assert (props.before, props.after) == ("", "zhipu")
    assert facts(props) == [
        ("Where", "Hall H2", "Expo"),
        ("From", "China", ""),
        ("Shows", "What it shows is not named in the sources we read.", ""),
        ("Source", "News", "news"),
    ]


def test_booths_of_one_exhibitor_stand_below_each_other() -> None:
    two = [exhibitor("sensetime", booth="H2-B110, H2-B116")]
    assert derive_exhibitor(scene(content(exhibitors=two), NOW), "sensetime").hero == (
        "H2-B110\nH2-B116"
    )


def test_exhibitor_with_a_hall_only() -> None:
    props = derive_exhibitor(scene(content(), NOW, here="hall-h2"), "zhipu")
    assert (props.hero, props.state) == ("Hall H2", "first time here")
    assert props.facts[0] == FactRow(
        "where",
        "Where",
        "Hall H2",
        "where you are now, booth not printed, Expo",
        screen="venues",
        record="hall-h2",
    )


def test_exhibitor_whose_place_nobody_printed_leads_to_no_map() -> None:
    """museum 21"""
    props = derive_exhibitor(scene(content(), NOW), "google")
    assert (props.hero, props.map_text, props.before, props.after) == ("", "", "", "")
    assert facts(props)[0] == (
        "Where",
        "Hall and booth are not printed in the sources we read.",
        "",
    )


def test_exhibits_that_name_it_are_said_once() -> None:
    shown = [exhibit("glm", name=text("GLM-4"), exhibitor="zhipu"), exhibit("x", exhibitor="zhipu")]
    props = derive_exhibitor(scene(content(exhibits=shown), NOW), "zhipu")
    assert [row.title for row in props.facts if row.key.startswith("shows")] == ["GLM-4", "X"]


def test_what_the_data_ties_to_it_is_linked() -> None:
    name = text("Alibaba", "企业alibaba")
    props = derive_exhibitor(
        scene(
            content(
                awards=[award("sail")],
                treasures=[treasure("lingma", "sail", 2, booth=BOOTH)],
                winners=[winner("qwen", "sail", entrant=name), winner("other", "sail")],
                activities=[activity("booth-tour", organisers=(name,)), activity("rides")],
            ),
            NOW,
        ),
        "alibaba",
    )
    assert props.links_title == "Also in this guide"
    assert [(link.screen, link.record, link.detail) for link in props.links] == [
        ("award", "lingma", "Treasure of the hall"),
        ("award", "qwen", ""),
        ("activity", "booth-tour", "Try and compete"),
    ]
    assert isinstance(props.links[0], LinkRow)


def test_exhibitor_that_is_gone_says_so() -> None:
    props = derive_exhibitor(scene(content(), NOW), "nobody")
    assert props == ExhibitorProps(
        where="Exhibition", title="This exhibitor is not in the list any more."
    )
