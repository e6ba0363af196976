"""Cuts words to what a title or a text may hold, between words."""

from __future__ import annotations

from db.policy import MAX_LINES, MAX_TEXT, MAX_TITLE


def cut_title(words: str) -> str:
    """At most as long as a title may be, cut between words."""
    return words if len(words) <= MAX_TITLE else _cut(words, MAX_TITLE)


def cut_text(words: str) -> str:
    """At most as long as a text may be, in letters and lines."""
    lines = words.split("\n")
    if len(lines) >= MAX_LINES:
        words = "\n".join(lines[: MAX_LINES - 2])
    return words if len(words) <= MAX_TEXT else _cut(words, MAX_TEXT)


def _cut(words: str, limit: int) -> str:
    short = words[: limit - 1]
    at = max(short.rfind(" "), short.rfind("\n"))
    return f"{(short[:at] if at > limit // 2 else short).rstrip()}…"
