"""Which words may stand in content."""

from __future__ import annotations

import unicodedata

import pytest

from db.policy import MAX_TEXT, MAX_TITLE, fault_in, limit_of
from tests.db.malice import ALLOWED, REFUSED


@pytest.mark.parametrize("words", ALLOWED)
def test_policy_lets_ugly_words_pass(words: str) -> None:
    """museum 26: nothing is escaped, so nothing needs to be unescaped."""
    assert fault_in(words, MAX_TITLE) is None


@pytest.mark.parametrize("case", REFUSED)
def test_policy_refuses(case: str) -> None:
    """museum 26"""
    assert fault_in(REFUSED[case], MAX_TITLE) is not None


def test_policy_says_what_and_where() -> None:
    assert fault_in("ab\x1bc", 9) == "holds a control character, U+001B, at character 3"
    assert fault_in("a\u202e", 9) == "holds an invisible direction mark, U+202E, at character 2"
    assert (
        fault_in("a\ud800", 9)
        == "holds half a character (a lone surrogate), U+D800, at character 2"
    )
    assert fault_in("a\uffff", 9) == "holds a noncharacter, U+FFFF, at character 2"
    assert fault_in("ab", 1) == "has 2 characters, 1 are allowed"
    assert fault_in("\n" * 500, 999) == "has more than 500 lines"
    assert fault_in("e" + "\u0300" * 5, 9) == (
        "holds more than 4 combining marks on one letter, at character 6"
    )


def test_letters_that_are_told_apart_quickly_have_no_fault() -> None:
    """Each may stand before and after any other: none brings more than two marks with it."""
    for letter in map(chr, range(0xA0, 0x250)):
        marks = [each for each in unicodedata.normalize("NFD", letter) if _is_mark(each)]
        assert len(marks) <= 2
        assert not _is_mark(unicodedata.normalize("NFD", letter)[0])
        assert fault_in(f"\u20ac{letter}\n", 9) is None, "looked at letter by letter"


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter) in ("Mn", "Me")


@pytest.mark.parametrize(
    ("field", "text", "limit"),
    [("title", True, 200), ("summary", True, MAX_TEXT), ("url", False, 2000), ("kind", False, 200)],
)
def test_limit_is_the_fields(field: str, text: bool, limit: int) -> None:
    assert limit_of(field, text) == limit
