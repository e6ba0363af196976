"""Malicious words in every text: drawn literally, nothing fetched, nothing opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from db.catalogue import Catalogue, Text
from kiosk import updates
from kiosk.presenter import ATTRACT
from kiosk.self_test import LISTS
from tests.canary import FileCanary, WebCanary
from tests.kiosk.conftest import Start

PLAIN_TEXT = 0
PAYLOADS = (
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


def poisoned(value: Any, payload: str) -> Any:
    """`value` with every Text inside it saying `payload`, in both languages."""
    if isinstance(value, Text):
        return Text.of(en=payload, zh=payload) if value else value
    if isinstance(value, tuple):
        return tuple(poisoned(item, payload) for item in value)
    if isinstance(value, dict | MappingProxyType):
        return {key: poisoned(item, payload) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changes = {f.name: poisoned(getattr(value, f.name), payload) for f in fields(value)}
        return replace(value, **changes)
    return value


@pytest.fixture(scope="module")
def bundled() -> Catalogue:
    return updates.take(None).catalogue


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from items(child)


def text_items(window: QQuickWindow) -> list[QObject]:
    return [item for item in items(window.contentItem()) if item.inherits("QQuickText")]


def text_format(item: QObject) -> int:
    """PySide cannot convert the enumeration; the engine can."""
    context = QQmlEngine.contextForObject(item)
    value, _ = QQmlExpression(context, item, "Number(textFormat)").evaluate()
    return int(value)


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_words_that_attack_are_drawn_as_they_stand(
    start: Start, bundled: Catalogue, payload: str, tmp_path: Path
) -> None:
    """museum 35: markup, urls, format strings and control-like text are only ever text."""
    file = FileCanary(tmp_path / "canary.png")
    with WebCanary() as web:
        words = payload.format(web=web.url, file=file.url)
        glass = start(poisoned(bundled, words))
        window = glass.window
        assert isinstance(window, QQuickWindow)
        glass.wake()
        for kind in glass.kiosk.house.screens:
            if kind == ATTRACT:
                continue
            records = getattr(bundled, LISTS[kind]) if kind in LISTS else {"": None}
            glass.kiosk.house.navigator.open(kind, next(iter(records)))
            QTest.qWait(1)
            window.grabWindow()
            shown = text_items(window)
            assert {text_format(item) for item in shown} == {PLAIN_TEXT}
            assert any(words in str(item.property("text")) for item in shown), kind
        glass.kiosk.house.sources.ask("conference", "")
        QTest.qWait(1)
        assert (web.visits(), file.openings()) == (0, 0)
    file.close()


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


def test_route_to_a_record_that_is_gone_says_so(start: Start, bundled: Catalogue) -> None:
    glass = start(bundled)
    glass.wake()
    for kind in ("session", "forum", "award", "initiative"):
        glass.kiosk.house.navigator.open(kind, "no-such-record")
        assert glass.kiosk.house.frame.shown.screen == kind
