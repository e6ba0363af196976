"""Malicious words in every text: drawn literally, nothing fetched, nothing opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QWindow
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from db.catalogue import Catalogue, Text
from kiosk.every_screen import make_screens
from kiosk.lazy_screens import ATTRACT
from kiosk.visitor.shown_records import LISTS
from tests.build import announcement
from tests.canary import FileCanary, WebCanary
from tests.glass import Glass
from tests.kiosk.conftest import Start

PLAIN_TEXT = 0
PORTRAIT, LANDSCAPE = "1080x1920", "1920x1080"
SEVERAL = (
    '<img src="{web}">',
    '<img src="{file}"><img src={web}>',
    '<a href="{web}">link</a><table><tr><td>&lt;&amp;&nbsp;',
    "![x]({web}) [y](javascript:alert(1)) **b** # h",
    "<style>*{{background:url({web})}}</style><script>x()</script><svg><use href='{file}'/></svg>",
    "'; DROP TABLE session; -- %s %n %1 {{0}} {{n}} {{title!r}} \\n ${{x}}",
    "A" * 200,
    "国" * 200,
    "שלום عربي Z̗͎a͌l̴ 👩‍👩‍👧‍👦 \u00ad\u2028",
    "=cmd|' /C calc'!A0\ttab\n\nline",
)
PAYLOADS = tuple(" ".join(pair) for pair in zip(SEVERAL[::2], SEVERAL[1::2], strict=True))
"""Two at a time: each run draws every page."""


COLUMNS = ("booth", "code", "country", "letter", "pattern", "symbol")
"""Words that a release holds as plain columns, for all languages."""


def poisoned(value: Any, payload: str) -> Any:
    """`value` with every Text and column of words inside it saying `payload`."""
    if isinstance(value, Text):
        return Text.of(en=payload, zh=payload) if value else value
    if isinstance(value, tuple):
        return tuple(poisoned(item, payload) for item in value)
    if isinstance(value, dict | MappingProxyType):
        return {key: poisoned(item, payload) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changes = {
            f.name: poisoned_field(f.name, getattr(value, f.name), payload) for f in fields(value)
        }
        return replace(value, **changes)
    return value


def poisoned_field(name: str, value: Any, payload: str) -> Any:
    """Ids, dates and choices stay as they are: the reader lets nothing else through."""
    if isinstance(value, str) and name in COLUMNS:
        return payload
    if isinstance(value, str) and name == "url":
        return f"https://example.org/{payload}"
    return poisoned(value, payload)


def pages(content: Catalogue) -> list[tuple[str, str]]:
    """Every screen with its first record, and each kind of page that the award screen has."""
    kinds = [kind for kind in make_screens() if kind != ATTRACT]
    first = {kind: next(iter(getattr(content, LISTS[kind]))) for kind in LISTS}
    prizes = [next(iter(content.winners)), next(iter(content.treasures))]
    addressed = next(i.id for i in content.initiatives.values() if i.url and i.symbol)
    more = [*(("award", prize) for prize in prizes), ("initiative", addressed)]
    return [*((kind, first.get(kind, "")) for kind in kinds), *more]


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from items(child)


def text_items(window: QWindow) -> list[QQuickItem]:
    assert isinstance(window, QQuickWindow)
    return [item for item in items(window.contentItem()) if item.inherits("QQuickText")]


def text_format(item: QObject) -> int:
    """PySide cannot convert the enumeration; the engine can."""
    context = QQmlEngine.contextForObject(item)
    value, _ = QQmlExpression(context, item, "Number(textFormat)").evaluate()
    return int(value)


ATTACKS = [*((payload, PORTRAIT) for payload in PAYLOADS), (PAYLOADS[0], LANDSCAPE)]


@pytest.mark.parametrize(("payload", "size"), ATTACKS, ids=range(len(ATTACKS)))
def test_words_that_attack_are_drawn_as_they_stand(
    start: Start, bundled: Catalogue, payload: str, size: str, tmp_path: Path
) -> None:
    """museum 35: markup, urls, format strings and control-like text are only ever text."""
    file = FileCanary(tmp_path / "canary.png")
    noticed = replace(bundled, announcements={"a": announcement("a", "2024-07-05 18:00")})
    with WebCanary() as web:
        words = payload.format(web=web.url, file=file.url)
        glass = start(poisoned(noticed, words), "--size", size)
        glass.wake()
        for kind, record in pages(bundled):
            glass.kiosk.house.navigator.open(kind, record)
            assert draws(glass, words), (kind, record)
        assert f"Notice: {words}" in glass.names(QAccessible.Role.AlertMessage)
        glass.kiosk.house.sources.ask("conference", "")
        assert draws(glass, words)
        assert words in glass.names(QAccessible.Role.StaticText)  # the page behind is disabled
        formats = {text_format(item) for item in text_items(glass.kiosk.window)}  # all pages
        assert formats == {PLAIN_TEXT}
        assert (web.visits(), file.openings()) == (0, 0)
    file.close()


def draws(glass: Glass, words: str) -> bool:
    """Draw a frame; whether `words` stand in it."""
    window = glass.window
    assert isinstance(window, QQuickWindow)
    QTest.qWait(1)
    window.grabWindow()
    shown = text_items(window)
    return any(item.isVisible() and words in str(item.property("text")) for item in shown)


def test_canaries_notice(tmp_path: Path) -> None:
    import urllib.error
    import urllib.request

    file = FileCanary(tmp_path / "canary.png")
    (tmp_path / "canary.png").read_bytes()
    with WebCanary() as web:
        with pytest.raises((urllib.error.URLError, OSError, TimeoutError)):
            urllib.request.urlopen(web.url, timeout=0.1)
        assert (web.visits(), file.openings()) == (1, 1)
    file.close()


GONE = {
    "session": "This session is not in the programme any more.",
    "forum": "This forum is not in the programme any more.",
    "award": "This award is not in the programme any more.",
    "initiative": "This text is not in the guide any more.",
    "person": "This person is not in the guide any more.",
    "venue": "This place is not in the guide any more.",
}


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_route_to_a_record_that_is_gone_says_so(
    start: Start, bundled: Catalogue, size: str
) -> None:
    glass = start(bundled, "--size", size)
    glass.wake()
    for kind, sentence in GONE.items():
        glass.kiosk.house.navigator.open(kind, "no-such-record")
        glass.settle()
        assert sentence in glass.names(QAccessible.Role.Heading)
