"""Spans of time in the visitor's language: "in 1 h 20 min", "30 min left". Pure."""

from __future__ import annotations

from datetime import datetime

from kiosk.language import Words


def minutes_between(earlier: datetime, later: datetime) -> int:
    return int((later - earlier).total_seconds()) // 60


def span(minutes: int, words: Words) -> str:
    """ "50 min", "1 h 20 min", "2 h"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return words.tr("{minutes} min", minutes=rest)
    if not rest:
        return words.tr("{hours} h", hours=hours)
    return words.tr("{hours} h {minutes} min", hours=hours, minutes=rest)


def starts_in(minutes: int, words: Words) -> str:
    """ "in 1 h 20 min", “1小时20分钟后”."""
    return words.tr("in {span}", span=span(minutes, words))


def left(minutes: int, words: Words) -> str:
    """ "30 min left", “还有30分钟”."""
    return words.tr("{span} left", span=span(minutes, words))


def days_away(days: int, words: Words) -> str:
    """ "today", "tomorrow", "in 3 days", "ended yesterday", "ended"."""
    named = {0: words.tr("today"), 1: words.tr("tomorrow"), -1: words.tr("ended yesterday")}
    return named.get(days) or (words.tr("in {n} days", days) if days > 0 else words.tr("ended"))
