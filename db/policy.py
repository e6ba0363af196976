"""Which words may stand in content: checked when it is written and again when it is read.

Standard library only.
"""

from __future__ import annotations

import re
import unicodedata

MAX_TITLE = 200
MAX_TEXT = 20_000
MAX_LINES = 500
MAX_URL = 2_000
MAX_MARKS = 4

_TITLES = {"title", "name", "short_name", "label"}
_LAST_OF_PLANES = "".join(
    chr(plane * 65536 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)
)
_PLAIN = re.compile(
    "[\n -~\u00a0-\u024f\u2010-\u2027\u3000-\u3029\u3030-\u3098\u309b-\u9fff\uff01-\uffee]*"
)
"""Letters with two marks at most, and lines: most content, told apart quickly."""
_FAULTS = (
    (re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]"), "a control character"),
    (re.compile("[\ud800-\udfff]"), "half a character (a lone surrogate)"),
    (re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"), "an invisible direction mark"),
    (re.compile(f"[\ufdd0-\ufdef{_LAST_OF_PLANES}]"), "a noncharacter"),
)


def fault_in(words: str, limit: int) -> str | None:
    """What is wrong with these words, or None."""
    if len(words) > limit:
        return f"has {len(words):,} characters, {limit:,} are allowed"
    if words.isascii() and words.isprintable():
        return None
    if words.count("\n") >= MAX_LINES:
        return f"has more than {MAX_LINES} lines"
    if _PLAIN.fullmatch(words):
        return None
    for pattern, what in _FAULTS:
        if found := pattern.search(words):
            return f"holds {what}, U+{ord(found[0]):04X}, at character {found.start() + 1}"
    return _piled_marks(words)


def limit_of(field: str, text: bool) -> int:
    """How many characters this field may have; `text` where it is words for visitors."""
    if field == "url":
        return MAX_URL
    return MAX_TEXT if text and field not in _TITLES else MAX_TITLE


def _piled_marks(words: str) -> str | None:
    apart = unicodedata.normalize("NFD", words)
    marks = {letter for letter in set(apart) if unicodedata.category(letter) in ("Mn", "Me")}
    run = 0
    for place, letter in enumerate(apart if marks else "", start=1):
        run = run + 1 if letter in marks else 0
        if run > MAX_MARKS:
            return (
                f"holds more than {MAX_MARKS} combining marks on one letter, at character {place}"
            )
    return None
