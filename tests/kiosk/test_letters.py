"""The alphabet of a long list, in Latin letters and in pinyin."""

from __future__ import annotations

from dataclasses import replace

from db.catalogue import SearchKey
from kiosk.lists.letters import StripCell, by_name, strip
from kiosk.scene import Scene
from tests.build import catalogue, exhibitor, scene, text

NOW = "2024-07-05 14:10"
COMPANIES = [
    exhibitor("huawei", name=text("Huawei", "华为")),
    exhibitor("alibaba", name=text("alibaba", "阿里巴巴")),
    exhibitor("number", name=text("360", "360")),
]


def order(at: Scene) -> list[tuple[str, str]]:
    found = by_name(at.catalogue.exhibitors.values(), at)
    return [(letter, company.id) for letter, company in found]


def pinyin(record: str, language: str, folded: str, spelled: str = "") -> SearchKey:
    return SearchKey("exhibitors", record, "name", language, folded, "", spelled, "")


def test_latin_names_stand_by_their_letters_and_digits_last() -> None:
    at = scene(catalogue(exhibitors=COMPANIES), NOW)
    assert order(at) == [("A", "alibaba"), ("H", "huawei"), ("#", "number")]


def test_chinese_names_stand_by_their_pinyin() -> None:
    keys = (
        pinyin("huawei", "zh", "华为", "hua wei"),
        pinyin("alibaba", "zh", "阿里巴巴", "a li ba ba"),
    )
    content = replace(catalogue(exhibitors=COMPANIES), search_keys=keys)
    assert order(scene(content, NOW, "zh")) == [
        ("A", "alibaba"),
        ("H", "huawei"),
        ("#", "number"),
    ]


def test_accented_name_stands_by_its_folded_letter() -> None:
    keys = (pinyin("e", "en", "ecole"),)
    content = catalogue(exhibitors=[exhibitor("e", name=text("École"))])
    assert order(scene(replace(content, search_keys=keys), NOW)) == [("E", "e")]


def test_name_without_a_known_spelling_stands_last() -> None:
    at = scene(catalogue(exhibitors=COMPANIES), NOW, "zh")
    assert [letter for letter, _ in order(at)] == ["#", "#", "#"]


def test_strip_shares_cells_and_leaves_what_has_no_letter_alone() -> None:
    starts = [("A", 1), ("B", 5), ("C", 9), ("F", 12), ("Z", 20), ("#", 30)]
    assert strip(starts, most=4) == (
        StripCell("A", "A–B", 1),
        StripCell("C", "C–F", 9),
        StripCell("Z", "Z", 20),
        StripCell("#", "#", 30),
    )


def test_strip_of_nothing_has_no_cell() -> None:
    assert strip([]) == ()


def test_strip_of_every_letter_keeps_to_its_cells() -> None:
    starts = [(letter, n) for n, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ#")]
    assert [cell.text for cell in strip(starts)] == [
        "A–D",
        "E–H",
        "I–L",
        "M–P",
        "Q–T",
        "U–X",
        "Y–Z",
        "#",
    ]
