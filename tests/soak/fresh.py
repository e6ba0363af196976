"""What a visitor could leave behind, to be compared with a kiosk that has just started."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import Kiosk
from kiosk.visitor.choices import Chosen


def traces(kiosk: Kiosk) -> dict[str, Any]:
    """Everything that a visit may change, by name."""
    house, presenter = kiosk.house, kiosk.presenter
    return {
        "language": presenter._language,
        "look": presenter._look,
        "plan": house.plan.sessions,
        "way": house.navigator._trail,
        "screen": presenter.screen,
        "news": house.notice.news,
        "access sheet": house.access.shown.open,
        "sources sheet": house.sources.shown.open,
        "next language": house.frame.shown.language_text,
        **dict(_choices(kiosk)),
    }


def _choices(kiosk: Kiosk) -> Iterator[tuple[str, Any]]:
    for kind, screen in kiosk.house.screens.items():
        for name, value in vars(screen).items():
            if isinstance(value, Chosen):
                yield f"choices of {kind} ({name})", value.now


def left_behind(fresh: dict[str, Any], now: dict[str, Any]) -> list[str]:
    """What differs from the fresh state, in sentences."""
    return [
        f"{name} is {now.get(name)!r} after the visit; at the start it was {value!r}"
        for name, value in fresh.items()
        if now.get(name) != value
    ]


def scrolled(window: QQuickWindow) -> list[str]:
    """Every list in view that does not stand at its beginning."""
    return [
        f"a list of the first page is scrolled to {where:.0f}"
        for item in _items(window.contentItem())
        if item.inherits("QQuickFlickable")
        and abs(where := float(item.property("contentY")) - float(item.property("originY"))) > 1
    ]


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _items(child)
