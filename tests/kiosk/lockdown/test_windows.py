"""Closing, quitting and storms leave one window over the screen (K3 to K5)."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QFocusEvent,
    QWindow,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.settings import read_settings
from tests.glass import Glass
from tests.kiosk.lockdown.oracle import Oracle

ROOT = Path(__file__).parents[3]


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
