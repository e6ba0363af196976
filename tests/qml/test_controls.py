"""Every control alone: its role and name, its size, one tap one signal, keys, and no warning."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import assets, typefaces
from tests.qml.test_tokens import QML

Role = QAccessible.Role
LEAST = 64
PLAIN_TEXT = 0
STRANDS = ("opening", "main", "themed", "named", "industry", "hall", "experience")
ICONS = "home back forward chevronLeft chevronDown chevronUp plus check close".split()
STAGE = """
import QtQuick
import Exhibition.Controls
import Exhibition.Theme
Item {
    id: stage
    property list<string> heard
    function hear(what: string) { stage.heard.push(what); }
    Rectangle { anchors.fill: parent; color: Theme.paper }
    Flickable {
        anchors.fill: parent
        contentHeight: 4000
        Item { width: 1080; height: 1920; %s }
    }
}
"""
HALL = """strand: "hall"; mark: ""; sources: 2; differs: true"""
DAYS = """ListModel {
    ListElement { key: "4"; weekday: "Thu"; number: "4"; count: "17"; today: false
        todayText: ""; selected: false }
    ListElement { key: "5"; weekday: "Fri"; number: "5"; count: "18"; today: true
        todayText: "Today"; selected: true }
}"""
SOURCES = """ListModel {
    ListElement { claim: "107"; title: "Report"; publisher: "Press"; date: "6 July"
        kindText: "news"; note: "" }
}"""


@dataclass(frozen=True, slots=True)
class Case:
    """A control in QML; what assistive tools and a finger meet in it. `signal` is "" for none."""

    qml: str
    role: QAccessible.Role
    name: str
    signal: str = ""


ACTION_BUTTON = Case(
    'ActionButton { text: "Next"; icon: "forward"; onTapped: stage.hear("tapped") }',
    Role.Button,
    "Next",
    "tapped",
)
TOUCHED = {
    "ActionButton": ACTION_BUTTON,
    "ActionButton primary": Case(
        'ActionButton { text: "Add"; primary: true; onTapped: stage.hear("tapped") }',
        Role.Button,
        "Add",
        "tapped",
    ),
    "Chip": Case(
        'Chip { text: "Hall"; count: "7"; selected: true; onTapped: stage.hear("tapped") }',
        Role.RadioButton,
        "Hall 7",
        "tapped",
    ),
    "PairButton": Case(
        'PairButton { width: 960; height: 104; text: "End"; textOther: "结束";'
        ' onTapped: stage.hear("tapped") }',
        Role.Button,
        "End 结束",
        "tapped",
    ),
    "MoreBar": Case(
        'MoreBar { width: 960; text: "8 more"; onTapped: stage.hear("tapped") }',
        Role.Button,
        "8 more",
        "tapped",
    ),
    "FactRow that opens": Case(
        f'FactRow {{ width: 960; label: "Where"; title: "Hall H3"; detail: "here"; {HALL};'
        ' plain: false; opens: true; onTapped: stage.hear("tapped") }',
        Role.Button,
        "Where, Hall H3, here",
        "tapped",
    ),
    "FactRow with sources": Case(
        f'FactRow {{ width: 960; label: "What"; title: "Hall"; detail: ""; {HALL};'
        ' plain: false; onSourcesTapped: stage.hear("sources") }',
        Role.Button,
        "What, Hall",
        "sources",
    ),
    "LinkRow": Case(
        f'LinkRow {{ width: 960; hang: "13:00"; title: "Talk"; detail: "on now"; aside: "H3";'
        f' {HALL}; onTapped: stage.hear("tapped") }}',
        Role.Button,
        "13:00, Talk, on now, H3",
        "tapped",
    ),
    "PersonCell": Case(
        'PersonCell { width: 456; name: "Gong Ke"; detail: "chair"; mark: "EN"; sources: 1;'
        ' differs: false; onTapped: stage.hear("tapped") }',
        Role.Button,
        "Gong Ke, chair",
        "tapped",
    ),
    "PageHead with sources": Case(
        'PageHead { width: 960; title: "Friday"; aside: "Without borders"; sources: 2;'
        ' onTapped: stage.hear("tapped") }',
        Role.Heading,
        "Friday, Without borders",
        "tapped",
    ),
    "SessionRow": Case(
        'SessionRow { width: 960; time: "12:30"; until: "to 14:40"; title: "Talk"; titleMark: "中";'
        ' lead: "30 min left"; strand: "hall"; strandText: ""; place: "H3"; progress: 0.8;'
        ' ended: false; hourless: false; status: "cancelled"; statusText: "Cancelled";'
        ' onTapped: stage.hear("tapped") }',
        Role.Button,
        "12:30, to 14:40, Cancelled, Talk, 30 min left, H3",
        "tapped",
    ),
    "Dock": Case(
        'Dock { width: 1080; homeText: "Home"; backText: "Back"; languageText: "中文"; han: false;'
        ' atHome: true; canBack: false; onHomeTapped: stage.hear("home");'
        ' onBackTapped: stage.hear("back") }',
        Role.Button,
        "Home",
        "home",
    ),
    "DayStrip": Case(
        f"DayStrip {{ width: 960; onDayTapped: key => stage.hear(key)\n model: {DAYS}\n }}",
        Role.RadioButton,
        "Thu 4 17",
        "4",
    ),
    "Sheet": Case(
        'Sheet { anchors.fill: parent; open: true; title: "Sources"; closeText: "Close";'
        ' onClosed: stage.hear("closed") }',
        Role.Button,
        "Close",
        "closed",
    ),
    "StillThere": Case(
        'StillThere { anchors.fill: parent; open: true; question: "Still there?";'
        ' questionOther: "还在吗？"; text: "At zero"; textOther: "归零后"; keepText: "Here";'
        ' keepTextOther: "我还在"; endText: "End"; endTextOther: "结束"; seconds: 17; share: 0.85;'
        ' onKept: stage.hear("kept"); onEnded: stage.hear("ended") }',
        Role.Button,
        "Here 我还在",
        "kept",
    ),
}
READ = {
    "Words": Case('Words { text: "Plain" }', Role.StaticText, "Plain"),
    "TopBar": Case(
        'TopBar { width: 1080; where: "Agenda"; date: "Fri 5 July"; clock: "14:10" }',
        Role.StaticText,
        "Agenda, Fri 5 July, 14:10",
    ),
    "Heading": Case(
        'Heading { width: 960; text: "Now"; tail: "in this hall"; live: true }',
        Role.Heading,
        "Now in this hall",
    ),
    "PageHead": Case('PageHead { width: 960; title: "Friday" }', Role.Heading, "Friday"),
    "Banner": Case(
        'Banner { width: 1080; level: "emergency"; lead: "Emergency"; text: "Leave" }',
        Role.AlertMessage,
        "Emergency: Leave",
    ),
    "TouchField": Case(
        'TouchField { width: 1080; text: "触摸开始"; textOther: "Touch to begin" }',
        Role.StaticText,
        "触摸开始 Touch to begin",
    ),
    "Tag": Case('Tag { text: "Data"; strand: "industry" }', Role.StaticText, "Data"),
    "Band": Case('Band { width: 960; numeral: "3"; strand: "main" }', Role.StaticText, "3"),
    "Sheet panel": Case(
        'Sheet { anchors.fill: parent; open: true; title: "Sources"; closeText: "Close" }',
        Role.Dialog,
        "Sources",
    ),
    "SourceList": Case(
        f"SourceList {{ width: 960\n model: {SOURCES}\n }}", Role.StaticText, "Report"
    ),
    "FactRow alone": Case(
        'FactRow { width: 960; label: "Who"; title: "Nobody"; detail: ""; strand: ""; mark: "";'
        " sources: 0; differs: false; plain: false }",
        Role.StaticText,
        "Who, Nobody",
    ),
}
EVERY = {**TOUCHED, **READ}


@dataclass(frozen=True, slots=True)
class Thing:
    """What an accessibility client sees of one item, in window pixels."""

    role: QAccessible.Role
    name: str
    rect: QRect


class Alone:
    """A window of 1080x1920 with one control in a page that scrolls, and a finger."""

    def __init__(self, qml: str, **look: object) -> None:
        QAccessible.setActive(True)
        self.view = QQuickView()
        self.view.engine().addImportPath(str(QML))
        for name, value in {"still": True, **look}.items():
            self._theme().setProperty(name, value)
        self._component = QQmlComponent(self.view.engine())
        self._component.setData((STAGE % qml).encode(), QUrl.fromLocalFile(str(QML / "Alone.qml")))
        made = self._component.create()
        assert isinstance(made, QQuickItem), self._component.errorString()
        self.stage = made
        self._show()
        self._device = QTest.createTouchDevice()

    def _theme(self) -> QObject:
        theme = self.view.engine().singletonInstance("Exhibition.Theme", "Theme")
        assert isinstance(theme, QObject)
        return theme

    def _show(self) -> None:
        self.view.resize(1080, 1920)
        self.stage.setParentItem(self.view.contentItem())
        self.stage.setSize(self.view.size())
        self.view.show()
        assert QTest.qWaitForWindowExposed(self.view)

    @property
    def heard(self) -> list[str]:
        return list(self.stage.property("heard"))

    def things(self) -> list[Thing]:
        root = QAccessible.queryAccessibleInterface(self.view)
        assert root is not None
        return [self._thing(interface) for interface in walk(root)]

    def _thing(self, interface: QAccessibleInterface) -> Thing:
        rect = interface.rect()
        rect.moveTopLeft(self.view.mapFromGlobal(rect.topLeft()))
        return Thing(interface.role(), interface.text(QAccessible.Text.Name), rect)

    def find(self, case: Case) -> Thing:
        found = [t for t in self.things() if (t.role, t.name) == (case.role, case.name)]
        assert found, [(t.role.name, t.name) for t in self.things()]
        return found[0]

    def touch(self, *path: QPoint) -> None:
        """Press at the first point, move through the others, release at the last."""
        QTest.touchEvent(self.view, self._device).press(0, path[0], self.view).commit()
        for point in path[1:]:
            QTest.touchEvent(self.view, self._device).move(0, point, self.view).commit()
            QTest.qWait(2)
        QTest.touchEvent(self.view, self._device).release(0, path[-1], self.view).commit()
        QTest.qWait(1)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)

    def focus(self, name: str) -> None:
        """Tab until `name` has the focus."""
        for _ in range(12):
            self.key(Qt.Key.Key_Tab)
            item = self.view.activeFocusItem()
            if item is not None and item.property("accessibleName") == name:
                return
        raise AssertionError(f"the keyboard does not reach {name}")

    def texts(self) -> list[QQuickItem]:
        return [i for i in self.items() if i.metaObject().indexOfProperty("textFormat") >= 0]

    def evaluate(self, item: QQuickItem, expression: str) -> object:
        """PySide cannot convert every Qt type that QML can."""
        context = self.view.engine().rootContext()
        return QQmlExpression(context, item, expression).evaluate()[0]

    def items(self) -> list[QQuickItem]:
        return list(descendants(self.stage))

    def picture(self) -> QImage:
        return self.view.grabWindow()

    def close(self) -> None:
        self.view.close()
        self.stage.setParentItem(None)
        self.stage.deleteLater()
        self.view.deleteLater()


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything enabled and in view below `interface`, in reading order."""
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is None or child.state().invisible:
            continue
        if not child.state().disabled:
            yield child
        yield from walk(child)


def descendants(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from descendants(child)


Begin = Callable[..., Alone]


@pytest.fixture(scope="session")
def fonts(qapp: QGuiApplication) -> None:
    """Without the guide's own faces nothing has its measure."""
    typefaces.load_fonts(assets.mount(None))


@pytest.fixture
def alone(qtbot: QtBot, fonts: None) -> Iterator[Begin]:
    shown: list[Alone] = []

    def begin(qml: str, **look: object) -> Alone:
        shown.append(Alone(qml, **look))
        return shown[-1]

    yield begin
    for one in shown:
        one.close()


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
         ' han: false; atHome: true; canBack: false; onBackTapped: stage.hear("back") }', "Back"),
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
    assert {one.evaluate(text, "textFormat") for text in one.texts()} == {PLAIN_TEXT}


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
