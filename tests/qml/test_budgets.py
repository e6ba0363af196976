"""The budgets of texts are true: to the controls, to Qt's own lines, and to the bundled words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from db.catalogue import Catalogue
from db.tools.checking.budgets import BUDGETS, Budget
from db.tools.checking.typesetting import lines_of
from db.tools.told.records import by_list
from kiosk import assets
from kiosk.platform import typefaces
from tests.db.tools.diffing.edits import bundled
from tests.qml.alone import Alone

ROW = (
    'SessionRow { width: Space.contentWidth; time: "12:30"; until: ""; title: "@"; titleMark: "";'
    ' lead: ""; strand: "hall"; strandText: ""; place: "H3"; progress: -1; ended: false;'
    ' hourless: false; status: "planned"; statusText: ""; planned: false; planText: "Add" }'
)
LOADED = (
    "Loader { width: Space.contentWidth; Component.onCompleted:"
    ' setSource("Exhibition/Screens/%s.qml", {title: "@"%s}) }'
)
PAIR = LOADED % (
    "PairLine",
    ', index: 0, time: "12:30", titleOther: "", place: "", placeOther: "", progress: -1',
)
FACT = (
    'FactRow { width: Space.contentWidth; label: "About"; title: "@"; detail: ""; strand: "";'
    ' mark: ""; sources: 0; differs: false; plain: true }'
)
SHOWN = {
    "a row of the agenda": ROW,
    "the waiting screen": PAIR,
    "its page": FACT,
    "the head of its page": LOADED % ("DetailHead", ', hero: ""'),
    "the head of their page": LOADED % ("NameHead", ""),
    "the banner": 'Banner { width: 1080; level: "info"; lead: "Note"; text: "@" }',
}
TOLERANCE = 0.03
"""Of the texts, so many may take another number of lines: kerning, and rare rules of breaking."""

Show = Callable[[Budget, str], tuple[Alone, QQuickItem]]


@pytest.fixture
def show(qtbot: QtBot, qapp: QGuiApplication) -> Iterator[Show]:
    """Shows words where a budget is spent: the window, and the item that draws them."""
    typefaces.load_fonts(assets.mount(None))
    shown: list[Alone] = []

    def begin(budget: Budget, tag: str) -> tuple[Alone, QQuickItem]:
        words = "天地玄黄" * 40 if tag == "zh" else "Ends meet " * 40
        one = Alone(SHOWN[budget.where].replace("@", words), han=tag == "zh", portrait=True)
        shown.append(one)
        (item,) = [each for each in one.texts() if each.property("text") == words]
        return one, item

    yield begin
    for one in shown:
        one.close()


def test_every_budget_has_its_place() -> None:
    assert {budget.where for budget in BUDGETS} == set(SHOWN)


@pytest.mark.parametrize("tag", ["en", "zh"])
@pytest.mark.parametrize("budget", BUDGETS, ids=lambda each: f"{each.kind}-{each.where}")
def test_budget_is_true_to_the_control(show: Show, budget: Budget, tag: str) -> None:
    window, item = show(budget, tag)
    font, style = item.property("font"), budget.style
    assert isinstance(font, QFont)
    assert font.pixelSize() == style.pixels
    assert font.weight() == (style.weight_han if tag == "zh" else style.weight_latin)
    tracking = style.tracking_han if tag == "zh" else style.tracking
    assert font.letterSpacing() == pytest.approx(style.pixels * tracking, abs=1 / 64)
    assert item.width() == budget.width
    most = window.evaluate(item, "maximumLineCount")
    assert isinstance(most, int | float)
    assert most == budget.lines if budget.cut else most > 99


@pytest.mark.parametrize("tag", ["en", "zh"])
@pytest.mark.parametrize("budget", BUDGETS, ids=lambda each: f"{each.kind}-{each.where}")
def test_lines_are_those_that_qt_breaks(show: Show, budget: Budget, tag: str) -> None:
    _, item = show(budget, tag)
    item.setProperty("maximumLineCount", 99)
    texts = _texts(bundled(), budget, tag)
    wrong = []
    for words in texts:
        item.setProperty("text", words)
        ours = lines_of(words, budget.style, budget.width, tag == "zh")
        if ours != item.property("lineCount"):
            wrong.append((words, ours, item.property("lineCount")))
    assert len(texts) >= 10
    assert len(wrong) <= TOLERANCE * len(texts), wrong
    assert all(abs(ours - qt) <= 1 for _, ours, qt in wrong), wrong


def _texts(content: Catalogue, budget: Budget, tag: str) -> list[str]:
    """The words of the field; of another where the bundled content has few."""
    lists = by_list(content)
    found = [getattr(each, budget.field) for each in lists[budget.kind].values()]
    found += [each.title for each in lists["sessions"].values()]
    return [words for text in found if (words := text.in_language(tag))]
