"""Two thousand texts that did harm elsewhere, each within what may be published."""

from __future__ import annotations

import random
from collections.abc import Iterator

from db.policy import MAX_TITLE, fault_in
from tests.db.malice import ALLOWED

TAGS = (
    *("img", "a", "b", "script", "style", "svg", "table", "iframe", "object", "embed", "video"),
    *("audio", "link", "meta", "base", "form", "input", "font", "h1", "ul", "br", "hr", "center"),
    *("body", "title", "math", "marquee", "source", "image", "use", "foreignObject", "pre", "s"),
)
ATTRIBUTES = ("src", "href", "xlink:href", "data", "background", "style", "action", "poster")
FORMS = (
    '<{tag} {key}="{url}">',
    "<{tag} {key}={url}>x</{tag}>",
    "<{tag} {key}='{url}'/>",
    "<{tag}\n{key}={url}\n>",
    '<{tag} style="background:url({url})">',
    "&lt;{tag} {key}={url}&gt;",
    "![{tag}]({url} '{key}')",
    "[{tag}]: {url}\n[x][{tag}]",
    "@import url({url});/*{tag} {key}*/",
    "{{{{{tag}}}}} ${{{key}}} %({tag})s {url}",
)
MIXED = (
    "שלום",
    "عربي",
    "👩‍👩‍👧‍👦",
    "国",
    "e\u0301\u0301",
    "\u200d",
    "\u00ad",
    "%1 %n",
    "\t\n",
    "ﷺ",
    "𠀀",
    "'; --",
)


def payloads(count: int, web: str, file: str) -> list[str]:
    """`web` and `file` are canaries; no two are the same."""
    found: dict[str, None] = {}
    for payload in _all(web, file):
        if len(found) == count:
            break
        if not fault_in(payload, MAX_TITLE):
            found[payload] = None
    return list(found)


def _all(web: str, file: str) -> Iterator[str]:
    yield from ALLOWED
    chosen = random.Random(2000)
    while True:
        words = chosen.choice(FORMS).format(
            tag=chosen.choice(TAGS), key=chosen.choice(ATTRIBUTES), url=chosen.choice((web, file))
        )
        yield (
            chosen.choice(MIXED) + words
            if chosen.random() < 0.5
            else words + chosen.choice(ALLOWED)
        )
