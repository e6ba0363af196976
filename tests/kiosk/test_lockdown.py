"""Nobody gets out: keys, close events, storms, drops and links leave one window over the screen.

The attacks are K1 to K13 of the threat list; museum 48: the public leaves with Esc or F11.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QClipboard,
    QCloseEvent,
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QWheelEvent,
    QWindow,
)
from PySide6.QtNetwork import QNetworkReply, QNetworkRequest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.platform.lockdown import SCHEMES
from kiosk.platform.window import screen_of
from kiosk.settings import read_settings
from tests.glass import Glass

ROOT = Path(__file__).parent.parent.parent
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, ALT, SHIFT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)
MODIFIERS = (NONE, CONTROL, ALT, SHIFT, META, CONTROL | ALT, CONTROL | SHIFT)
KEYS = [key for key in Qt.Key if key is not Qt.Key.Key_unknown]
"""Every key that Qt knows: F11, Back, Close, Exit, Print, Search, Launch0, PowerOff and all."""


@pytest.fixture
def locked(qtbot: QtBot) -> Iterator[Glass]:
    """A kiosk over the whole screen, as it stands in a hall, on the bundled content."""
    kiosk = Kiosk(read_settings(["--reduced-motion", "--now", "2024-07-05T14:10+08:00"], {}))
    heard: list[bool] = []
    kiosk.when_content(lambda _: heard.append(True))
    kiosk.start()
    qtbot.waitUntil(lambda: kiosk.window.isExposed() and bool(heard), timeout=20_000)
    glass = Glass(kiosk)
    yield glass
    kiosk.close()


class Oracle:
    """How it must be after every attack: the same process, no child, one window, no link."""

    def __init__(self, glass: Glass) -> None:
        self._glass = glass
        self._process = psutil.Process()
        self._before = self._children()

    def _children(self) -> set[int]:
        return {child.pid for child in self._process.children(recursive=True)}

    def holds(self) -> None:
        window = self._glass.window
        for _ in range(200):
            if _covers_its_screen(window):
                break
            QTest.qWait(10)
        visible = [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]
        assert visible == [window]
        assert _covers_its_screen(window)
        assert window.flags() & Qt.WindowType.FramelessWindowHint
        assert self._children() <= self._before
        assert os.getpid() == self._process.pid
        assert self._glass.kiosk._lockdown.blocked == 0


def _covers_its_screen(window: QWindow) -> bool:
    full = window.visibility() is QWindow.Visibility.FullScreen
    return full and window.geometry() == screen_of(window).geometry()


def press_key(glass: Glass, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """As the system hands it on; keyClick() complains of each key that has no letter."""
    no_text: Any = ""
    with warnings.catch_warnings(action="ignore"):  # PySide warns of keys that Qt renamed
        QTest.sendKeyEvent(QTest.KeyAction.Click, glass.window, key, no_text, modifier)


def test_no_key_with_any_modifier_gets_out(locked: Glass) -> None:
    """K1: Alt-F4, Esc, F11, Ctrl-Q, Ctrl-W, Print, Menu, Back, Close, Exit and some 3,000 more."""
    oracle = Oracle(locked)
    locked.wake()
    assert len(KEYS) > 400
    for modifier in MODIFIERS:
        for key in KEYS:
            press_key(locked, key, modifier)
        oracle.holds()
    locked.kiosk.house.visit.end()
    locked.wake()
    assert "首页" in locked.touchable_names()


def test_a_scanner_that_types_thousands_of_keys_changes_nothing(locked: Glass) -> None:
    """K10: a barcode reader is a keyboard; addresses and control characters are only keys."""
    oracle = Oracle(locked)
    locked.wake()
    locked.kiosk.house.navigator.open("search")
    text = "https://example.org/ javascript:alert(1) \\u0007" * 20
    for letter in text:
        QTest.keyClick(locked.window, ord(letter.upper()))
    QTest.keyClick(locked.window, Qt.Key.Key_Return)
    oracle.holds()


def test_a_thousand_close_events_are_refused(locked: Glass) -> None:
    """K3"""
    oracle = Oracle(locked)
    for _ in range(1000):
        event = QCloseEvent()
        QCoreApplication.sendEvent(locked.window, event)
        assert not event.isAccepted()
    assert not locked.window.close()
    oracle.holds()


QUIT = """
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.app import Kiosk
from kiosk.platform.application import make_application
from kiosk.settings import read_settings
application = make_application()
kiosk = Kiosk(read_settings([], {}))
kiosk.start()
def attack():
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.Quit))
    QGuiApplication.quit()
    QTimer.singleShot(100, lambda: QGuiApplication.exit(9))
kiosk.when_content(lambda _: QTimer.singleShot(0, attack))
code = application.exec()
kiosk.close()
raise SystemExit(code)
"""


def test_quit_from_within_the_system_is_refused() -> None:
    """K3: Qt asks every window first, as for the quit of a menu or of a session.

    In a process of its own: the application of the test runner is another class.
    """
    told = subprocess.run([sys.executable, "-c", QUIT], cwd=ROOT, check=False)
    assert told.returncode == 9


STORM = (
    QWindow.showMinimized,
    QWindow.showNormal,
    QWindow.showMaximized,
    QWindow.hide,
)


def test_what_hides_or_shrinks_the_window_is_undone(locked: Glass) -> None:
    """K4"""
    oracle = Oracle(locked)
    for act in STORM:
        act(locked.window)
        oracle.holds()
    locked.window.setGeometry(50, 60, 300, 200)
    oracle.holds()
    locked.window.setPosition(-500, 40)
    oracle.holds()
    locked.window.setWindowStates(Qt.WindowState.WindowMinimized | Qt.WindowState.WindowMaximized)
    oracle.holds()


def test_a_storm_of_states_and_focus_ends_over_the_whole_screen(locked: Glass) -> None:
    """K4"""
    oracle, dice = Oracle(locked), random.Random(7)
    for _ in range(300):
        dice.choice(STORM)(locked.window)
        kind = dice.choice((QEvent.Type.FocusOut, QEvent.Type.FocusIn))
        QCoreApplication.sendEvent(locked.window, QFocusEvent(kind))
        QCoreApplication.sendEvent(locked.window, QEvent(QEvent.Type.WindowDeactivate))
    oracle.holds()


def test_odd_touches_leave_it_answering(locked: Glass) -> None:
    """K5, K6: forty fingers, fingers off the screen, swipes from each edge, a palm that rests."""
    oracle, dice = Oracle(locked), random.Random(11)
    locked.wake()
    window = locked.window
    across, down = window.width(), window.height()
    for _ in range(30):
        sequence = QTest.touchEvent(window, locked._device, False)
        count = dice.choice((3, 4, 5, 10, 40))
        places = [
            QPoint(dice.randrange(-200, across + 200), dice.randrange(-200, down + 200))
            for _ in range(count)
        ]
        for act in ("press", "move", "release"):
            sequence = QTest.touchEvent(window, locked._device, False)
            for finger, place in enumerate(places):
                getattr(sequence, act)(finger, place, window)
            sequence.commit()
    edges = (
        (QPoint(0, down // 2), QPoint(across // 2, down // 2)),
        (QPoint(across - 1, down // 2), QPoint(across // 2, down // 2)),
        (QPoint(across // 2, 0), QPoint(across // 2, down // 2)),
        (QPoint(across // 2, down - 1), QPoint(across // 2, down // 2)),
    )
    for start, end in edges:
        locked.drag(start, end, steps=3)
    oracle.holds()
    locked.kiosk.house.navigator.home()
    locked.settle()
    assert len(locked.touchable_names()) > 5


def test_right_clicks_menus_and_wheels_do_nothing(locked: Glass) -> None:
    """K7: no context menu anywhere."""
    oracle = Oracle(locked)
    locked.wake()
    window = locked.window
    for x in range(40, window.width(), 180):
        for y in range(40, window.height(), 180):
            place = QPoint(x, y)
            QTest.mouseClick(window, Qt.MouseButton.RightButton, NONE, place)
            QTest.mouseClick(window, Qt.MouseButton.MiddleButton, NONE, place)
            reason = QContextMenuEvent.Reason.Mouse
            QCoreApplication.sendEvent(window, QContextMenuEvent(reason, place, place))
    turn = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(window, turn)
    oracle.holds()


def test_nothing_can_be_dropped_or_pasted(locked: Glass) -> None:
    """K8, K9"""
    oracle = Oracle(locked)
    locked.wake()
    carried = QMimeData()
    carried.setText("x" * 100_000)
    carried.setUrls([QUrl("file:///etc/passwd"), QUrl("https://example.org")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for y in range(40, locked.window.height(), 160):
        over = QDragEnterEvent(QPoint(200, y), copy, carried, left, NONE)
        QCoreApplication.sendEvent(locked.window, over)
        drop = QDropEvent(QPointF(200, y), copy, carried, left, NONE)
        QCoreApplication.sendEvent(locked.window, drop)
        assert not (over.isAccepted() and drop.isAccepted())
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("pasted " * 1000, QClipboard.Mode.Clipboard)
    locked.kiosk.house.navigator.open("search")
    for key, modifier in ((Qt.Key.Key_V, CONTROL), (Qt.Key.Key_Insert, SHIFT)):
        QTest.keyClick(locked.window, key, modifier)
    assert not locked.says("pasted")
    for key in (Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_A):
        QTest.keyClick(locked.window, key, CONTROL)
    assert clipboard.text().startswith("pasted")
    oracle.holds()


def test_no_link_ever_leaves(locked: Glass) -> None:
    """K12: whatever asks to open an address outside is heard by us, and nothing opens."""
    for scheme in SCHEMES:
        QDesktopServices.openUrl(QUrl(f"{scheme}:example"))
    assert locked.kiosk._lockdown.blocked == len(SCHEMES)


def test_no_request_leaves(locked: Glass) -> None:
    """What QML would load over a network fails before it begins, and is counted."""
    engine = locked.kiosk._engine
    manager = engine.networkAccessManager()
    reply = manager.get(QNetworkRequest(QUrl("http://127.0.0.1:9/x")))
    QTest.qWait(20)
    assert reply.error() is not QNetworkReply.NetworkError.NoError
    assert reply.url() == QUrl("refused:")
    assert locked.kiosk._lockdown.blocked == 1


def test_a_window_on_a_desk_may_be_closed(qtbot: QtBot) -> None:
    kiosk = Kiosk(read_settings(["--windowed"], {}))
    try:
        kiosk.start()
        qtbot.waitUntil(kiosk.window.isExposed)
        kiosk.window.showMinimized()
        QTest.qWait(30)
        assert kiosk.window.visibility() is QWindow.Visibility.Minimized
        event = QCloseEvent()
        QCoreApplication.sendEvent(kiosk.window, event)
        assert event.isAccepted()
    finally:
        kiosk.close()
