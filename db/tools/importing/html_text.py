"""HTML to plain text: its tags gone, its paragraphs kept."""

from __future__ import annotations

import html
import re

_BREAKING = "p div br li ul ol h1 h2 h3 h4 h5 h6 tr table blockquote pre hr dl dt dd section"
_INLINE = "a b i u s em strong span code img sup sub small q font tt td th tbody thead kbd abbr"
_HIDDEN = re.compile(r"<(script|style)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?/?>")
_ENTITY = re.compile(r"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_KNOWN = dict.fromkeys(_BREAKING.split(), "\n\n") | {
    **dict.fromkeys(_INLINE.split(), ""),
    "br": "\n",
    "li": "\n• ",
}


def without_html(raw: str) -> str:
    """Only tags that HTML has are taken out: `a < b` and `List<String>` stay."""
    if "<!--" in raw:
        raw = _between(raw, "<!--", "-->")
    for name in {found[1].lower() for found in _HIDDEN.finditer(raw)}:
        raw = re.sub(rf"<(/?){name}\b[^<>]*>", f"\x01\\1{name}\x02", raw, flags=re.IGNORECASE)
        raw = _between(raw, f"\x01{name}\x02", f"\x01/{name}\x02")
    text = _TAG.sub(_said_by, raw)
    return _ENTITY.sub(lambda entity: html.unescape(entity[0]), text)


def _said_by(tag: re.Match[str]) -> str:
    name = tag[1].lower()
    return "" if name == "li" and tag[0].startswith("</") else _KNOWN.get(name, tag[0])


def _between(raw: str, first: str, last: str) -> str:
    """Without everything from each `first` to the next `last`, in one pass."""
    kept: list[str] = []
    place = 0
    while (begin := raw.find(first, place)) >= 0:
        kept.append(raw[place:begin])
        end = raw.find(last, begin)
        place = end + len(last) if end >= 0 else len(raw)
    kept.append(raw[place:])
    return "".join(kept)
