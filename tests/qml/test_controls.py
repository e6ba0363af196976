"""Every control alone: its role and name, its size, one tap one signal, keys, and no warning."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from tests.qml.cases import EVERY, READ, TOUCHED
from tests.qml.conftest import Begin

LEAST = 64
PLAIN_TEXT = 0
STRANDS = ("opening", "main", "themed", "named", "industry", "hall", "experience")
ICONS = "home back forward chevronLeft chevronDown chevronUp plus check close".split()


@pytest.mark.parametrize("control", EVERY)
def test_control_has_role_and_name(alone: Begin, control: str) -> None:
    assert alone(EVERY[control].qml).find(EVERY[control]).name == EVERY[control].name


@pytest.mark.parametrize("text_scale", [1.0, 1.4])
@pytest.mark.parametrize("control", TOUCHED)
def test_target_is_large_enough(alone: Begin, control: str, text_scale: float) -> None:
    rect = alone(TOUCHED[control].qml, textScale=text_scale).find(TOUCHED[control]).rect
    assert min(rect.width(), rect.height()) >= LEAST, rect


@pytest.mark.parametrize("control", TOUCHED)
def test_tap_is_heard_once(alone: Begin, control: str) -> None:
    one = alone(TOUCHED[control].qml)
    one.touch(one.find(TOUCHED[control]).rect.center())
    assert one.heard == [TOUCHED[control].signal]


@pytest.mark.parametrize("control", TOUCHED)
def test_flick_does_not_tap(alone: Begin, control: str) -> None:
    one = alone(TOUCHED[control].qml)
    start = one.find(TOUCHED[control]).rect.center()
    one.touch(start, *(start - QPoint(0, 30 * step) for step in range(1, 8)))
    assert one.heard == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("control", TOUCHED)
def test_key_is_heard_once(alone: Begin, control: str, key: Qt.Key) -> None:
    one = alone(TOUCHED[control].qml)
    one.focus(TOUCHED[control].name)
    one.key(key)
    assert one.heard == [TOUCHED[control].signal]


@pytest.mark.parametrize("control", TOUCHED)
def test_focus_can_be_seen(alone: Begin, control: str) -> None:
    one = alone(TOUCHED[control].qml)
    before = one.picture()
    one.focus(TOUCHED[control].name)
    assert one.picture() != before


@pytest.mark.parametrize("control", TOUCHED)
@pytest.mark.parametrize("scheme", ["day", "contrast"])
def test_press_answers_on_the_next_frame(alone: Begin, control: str, scheme: str) -> None:
    one = alone(TOUCHED[control].qml, scheme=scheme)
    before = one.picture()
    place = one.find(TOUCHED[control]).rect.center()
    finger = QTest.touchEvent(one.view, one._device)
    finger.press(0, place, one.view).commit()
    during = one.picture()
    finger.release(0, place, one.view).commit()
    assert during != before


@pytest.mark.parametrize(
    ("control", "name"),
    [
        ('Dock { width: 1080; homeText: "Home"; backText: "Back"; languageText: "中文";'
         ' searchText: "Search"; planText: "Plan"; accessText: "Access";'
         ' han: false; current: "home"; canBack: false; onBackTapped: stage.hear("back") }',
         "Back"),
        ('MoreBar { width: 960; text: "More"; usable: false; onTapped: stage.hear("more") }',
         "More"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_stays_silent(alone: Begin, control: str, name: str) -> None:
    one = alone(control)
    item = next(i for i in one.items() if i.property("accessibleName") == name)
    one.touch(item.mapToScene(item.boundingRect().center()).toPoint())
    assert (one.heard, bool(item.activeFocusOnTab())) == ([], False)


def test_sheet_closes_by_a_touch_beside_it_and_not_by_one_on_it(alone: Begin) -> None:
    one = alone(TOUCHED["Sheet"].qml)
    one.touch(one.find(READ["Sheet panel"]).rect.center() - QPoint(0, 60))
    assert one.heard == []
    one.touch(QPoint(540, 40))
    assert one.heard == ["closed"]


def test_question_is_not_answered_by_a_touch_beside_its_buttons(alone: Begin) -> None:
    one = alone(TOUCHED["StillThere"].qml)
    one.touch(QPoint(540, 40))
    one.touch(QPoint(100, 1900))
    assert one.heard == []


@pytest.mark.parametrize("control", EVERY)
def test_every_text_is_plain(alone: Begin, control: str) -> None:
    """museum 35: nothing in a control reads content as markup."""
    one = alone(EVERY[control].qml)
    assert {one.evaluate(text, "textFormat") for text in one.texts()} <= {PLAIN_TEXT}


def test_words_never_leave_their_width(alone: Begin) -> None:
    one = alone(f'Words {{ width: 300; text: "{"W" * 80}" }}')
    words = one.texts()[0]
    assert words.property("contentWidth") <= 300


@pytest.mark.parametrize("han", [False, True])
def test_words_take_their_fixed_lines(alone: Begin, han: bool) -> None:
    one = alone('Words { role: Type.hero; text: "12\\n34" }', han=han)
    words = one.texts()[0]
    assert words.property("implicitHeight") == pytest.approx(320, abs=1)


def drawn(image: QImage, side: int) -> tuple[int, ...]:
    """The lightness of each pixel of the drawing in the corner."""
    return tuple(QColor(image.pixel(x, y)).lightness() for y in range(side) for x in range(side))


def test_strands_differ_by_shape_alone(alone: Begin) -> None:
    shapes = {
        drawn(alone(f'StrandShape {{ strand: "{s}"; tint: Theme.ink; size: 48 }}').picture(), 48)
        for s in STRANDS
    }
    assert len(shapes) == len(STRANDS)


def test_icons_are_drawn_each_in_its_way(alone: Begin) -> None:
    icons = [drawn(alone(f'Icon {{ name: "{name}" }}').picture(), 32) for name in ICONS]
    assert len(set(icons)) == len(ICONS)
    assert drawn(alone('Icon { name: "" }').picture(), 32) not in icons
