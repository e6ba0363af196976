"""Spans of time in words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.wording import spans
from tests.build import at, words


@pytest.mark.parametrize(
    ("minutes", "english", "chinese"),
    [
        (0, "0 min", "0分钟"),
        (59, "59 min", "59分钟"),
        (60, "1 h", "1小时"),
        (61, "1 h 1 min", "1小时1分钟"),
        (120, "2 h", "2小时"),
        (1439, "23 h 59 min", "23小时59分钟"),
    ],
)
def test_span_in_both_languages(minutes: int, english: str, chinese: str) -> None:
    assert (spans.span(minutes, words()), spans.span(minutes, words("zh"))) == (english, chinese)


def test_span_stands_in_a_sentence() -> None:
    told = [(spans.starts_in(80, said), spans.left(30, said)) for said in (words(), words("zh"))]
    assert told == [("in 1 h 20 min", "30 min left"), ("1小时20分钟后", "还有30分钟")]


@pytest.mark.parametrize(
    ("days", "english", "chinese"),
    [
        (-2, "ended", "已结束"),
        (-1, "ended yesterday", "昨天已结束"),
        (0, "today", "今天"),
        (1, "tomorrow", "明天"),
        (2, "in 2 days", "2天后"),
    ],
)
def test_days_away_in_both_languages(days: int, english: str, chinese: str) -> None:
    told = (spans.days_away(days, words()), spans.days_away(days, words("zh")))
    assert told == (english, chinese)


def test_minutes_between_counts_whole_minutes_across_midnight() -> None:
    start, end = at("2024-07-05 23:50"), at("2024-07-06 00:29") + timedelta(seconds=59)
    assert spans.minutes_between(start, end) == 39
