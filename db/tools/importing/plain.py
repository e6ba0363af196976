"""Words of a file as plain text: HTML gone with its paragraphs kept, nothing invisible in them."""

from __future__ import annotations

import re
import unicodedata

from db.policy import MAX_MARKS, MAX_TEXT, fault_in
from db.tools.importing.html_text import without_html

MAX_RAW = 400_000
"""More characters than this in one field are no abstract."""

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef]"
)


def paragraphs(raw: str) -> str:
    """Plain text of a longer text."""
    if _is_plain(raw):
        return " ".join(raw.split())
    text = without_html(raw) if "<" in raw or "&" in raw else raw
    lines = [" ".join(line.split()) for line in _visible(text).split("\n")]
    joined = "\n".join(lines).strip("\n")
    return re.sub(r"\n{3,}", "\n\n", joined)


def line_of(raw: str) -> str:
    """Plain text of a title or a name: one line."""
    return " ".join(paragraphs(raw).split())


def hidden_letters(raw: str) -> int:
    """How many control characters, direction marks and halves of characters are taken out."""
    return 0 if _is_plain(raw) else len(_INVISIBLE.findall(raw.replace("\r", "")))


def _is_plain(raw: str) -> bool:
    """One line of ASCII without HTML: most names and titles, told apart quickly."""
    return raw.isascii() and raw.isprintable() and "<" not in raw and "&" not in raw


def _visible(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n\n")
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    if text.isascii() or fault_in(text[:MAX_TEXT], MAX_TEXT) is None:
        return text
    return unicodedata.normalize("NFC", "".join(_without_piles(text)))


def _without_piles(text: str) -> list[str]:
    """At most as many marks on one letter as may be shown, and no noncharacter."""
    kept: list[str] = []
    run = 0
    for letter in unicodedata.normalize("NFD", text):
        run = run + 1 if unicodedata.category(letter) in ("Mn", "Me") else 0
        if run <= MAX_MARKS and ord(letter) & 0xFFFE != 0xFFFE:
            kept.append(letter)
    return kept
