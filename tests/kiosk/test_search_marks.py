"""The part of a text that a query met."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.catalogue.folding import folded
from db.tools.han import pinyin
from kiosk.search.heard import Ear, heard
from kiosk.search.marks import marked, traced


@pytest.mark.parametrize(
    ("words", "query", "parts"),
    [
        ("Gerd Müller", "MULLER", ("Gerd ", "Müller", "")),
        ("Shanghai AI Laboratory", "ai", ("Shanghai ", "AI", " Laboratory")),
        ("O’Neill’s", "oneill", ("", "O’Neill", "’s")),
        ("A/RES/78/311", "78 311", ("A/RES/", "78/311", "")),
        ("GLM-4 model", "glm4", ("", "GLM-4", " model")),
        ("Straße", "strass", ("", "Straß", "e")),
        ("上海人工智能实验室", "rgzn", ("上海", "人工智能", "实验室")),
        ("上海人工智能实验室", "ren gong zhi neng", ("上海", "人工智能", "实验室")),
        ("上海人工智能实验室", "gongzn", ("上海人", "工智能", "实验室")),
        ("探索AI+低空", "dikong", ("探索AI+", "低空", "")),
        ("全球治理", "治", ("全球", "治", "理")),
        ("Law and order", "order law", ("Law and ", "order", "")),
    ],
)
def test_part_that_was_met_is_marked(words: str, query: str, parts: tuple[str, str, str]) -> None:
    found = marked(words, folded(query), pinyin(folded(words)))
    assert found and (found.before, found.match, found.after) == parts


def test_nothing_is_marked_where_nothing_was_met() -> None:
    assert marked("Shanghai", "ai") is None
    assert marked("Shanghai", "") is None


@given(st.text(max_size=40), st.text(max_size=20))
def test_marked_parts_are_the_whole_text(words: str, query: str) -> None:
    found = marked(words, folded(query))
    if found:
        assert found.match
        assert found.before + found.match + found.after == words


@given(st.text("ab Éü’“-ß人工。", max_size=30))
def test_traced_words_are_the_folded_ones(words: str) -> None:
    assert traced(words)[0] == folded(words)


@pytest.mark.parametrize(
    ("letters", "first", "after", "full"),
    [
        ("rengong", 0, 2, True),
        ("reng", 0, 2, False),
        ("rg", 0, 2, False),
        ("zhineng", 2, 4, True),
        ("zhn", 2, 4, False),
        ("gongz", 1, 3, False),
        ("zhine", 2, 4, True),
        ("r", 0, 1, True),
    ],
)
def test_letters_are_heard(letters: str, first: int, after: int, full: bool) -> None:
    place = heard(letters, "ren gong zhi neng".split())
    assert place and (place.first, place.after, place.full) == (first, after, full)


def test_letters_of_another_sound_are_not_heard() -> None:
    for letters in ("rx", "gr", "zhinengx", "n", ""):
        assert heard(letters, "ren gong zhi neng".split()) is None
    assert heard("a", []) is None


def test_long_run_of_one_letter_takes_no_time() -> None:
    assert heard("a" * 63 + "b", ["aa", "a"] * 60) is None


SYLLABLES = st.lists(
    st.sampled_from(["ren", "r", "zhi", "z", "shi", "neng", "a", "an"]), max_size=6
)


@given(st.text("renzhiga", max_size=8), st.lists(SYLLABLES, max_size=5))
def test_an_ear_that_heard_other_names_hears_the_same(letters: str, names: list[list[str]]) -> None:
    ear = Ear(letters)
    for syllables in names:
        for first in range(len(syllables)):
            fresh = Ear(letters).heard_from(syllables, first)
            assert ear.heard_from(syllables, first) == fresh
