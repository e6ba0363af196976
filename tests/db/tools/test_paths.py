"""Paths to single values."""

from __future__ import annotations

from db.tools.paths import covers, matches, without

RAW = {
    "name": {"en": "A", "zh": "B"},
    "works": [{"title": {"zh": "C"}, "by": 1}, {"by": 2}],
    "x": [],
}


def test_matches_names_each_value() -> None:
    assert matches(RAW, "name.zh") == ["name.zh"]
    assert matches(RAW, "works.*.by") == ["works.0.by", "works.1.by"]
    assert matches(RAW, "works.2") == matches(RAW, "nom") == matches(RAW, "name.zh.x") == []


def test_without_takes_values_and_what_they_leave_empty() -> None:
    assert without(RAW, ["name.zh", "works.0.title.zh", "works.1"]) == {
        "name": {"en": "A"},
        "works": [{"by": 1}],
        "x": [],
    }
    assert without(RAW, ["name.*", "works.*.by"]) == {"works": [{"title": {"zh": "C"}}], "x": []}
    assert without(RAW, []) == RAW


def test_covers_takes_what_lies_inside() -> None:
    assert covers("works", "works.0.title.en")
    assert covers("works.*.title.en", "works.3.title.en")
    assert not covers("works.0.title.en", "works.0.title")
    assert not covers("works.1", "works.0.title")
