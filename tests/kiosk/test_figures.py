"""Numbers as they are printed: grouped, in wan and yi where that is exact, never rounded."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.wording.figures import amount, first_of, number
from tests.build import catalogue, figure, scene, text, words

SIZES = {"万": 10**4, "亿": 10**8, "": 1}


@pytest.mark.parametrize(
    ("value", "english", "chinese"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1_500, "1,500", "1500"),
        (9_999, "9,999", "9999"),
        (10_000, "10,000", "1万"),
        (12_345, "12,345", "12345"),
        (52_000, "52,000", "5.2万"),
        (300_000, "300,000", "30万"),
        (100_000_000, "100,000,000", "1亿"),
        (2_020_000_000, "2,020,000,000", "20.2亿"),
        (10_485_760_000, "10,485,760,000", "1048576万"),
        (99_999_999_999, "99,999,999,999", "99999999999"),
        (100_000_000_000, "100,000,000,000", "1000亿"),
    ],
)
def test_number_in_both_languages(value: int, english: str, chinese: str) -> None:
    assert (number(value, words("en")), number(value, words("zh"))) == (english, chinese)


@given(st.integers(0, 10**11) | st.integers(0, 10**4).map(lambda thousands: thousands * 10**7))
def test_number_is_never_rounded(value: int) -> None:
    found = re.fullmatch(r"(\d+)(?:\.(\d))?([万亿]?)", number(value, CHINESE))
    assert found is not None
    whole, tenth, size = found.groups()
    assert int(whole) * SIZES[size] + int(tenth or 0) * SIZES[size] // 10 == value
    assert int(number(value, ENGLISH).replace(",", "")) == value


CHINESE, ENGLISH = words("zh"), words("en")


def test_amount_tells_what_the_sources_hedge() -> None:
    hedges = [text(""), text("more than", "超过"), text("nearly", "近")]
    told = [
        [amount(figure("robots", 1_500, qualifier=hedge), said) for hedge in hedges]
        for said in (ENGLISH, CHINESE)
    ]
    assert told == [["1,500", "1,500+", "nearly 1,500"], ["1500", "1500+", "近 1500"]]


def test_first_figure_of_a_topic_is_the_one_to_headline() -> None:
    content = catalogue(figures=[figure("b", 1, topic="visits"), figure("a", 2, topic="visits")])
    now = scene(content, "2024-07-05 14:10")
    assert (first_of("visits", now), first_of("forums", now)) == (content.figures["b"], None)
