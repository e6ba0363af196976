"""No key gets out (K1, K2); museum 48: the public leaves with Esc or F11."""

from __future__ import annotations

import warnings
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.glass import Glass
from tests.kiosk.lockdown.modifiers import ALT, CONTROL, META, NONE, SHIFT
from tests.kiosk.lockdown.oracle import Oracle

MODIFIERS = (NONE, CONTROL, ALT, SHIFT, META, CONTROL | ALT, CONTROL | SHIFT)
KEYS = [key for key in Qt.Key if key is not Qt.Key.Key_unknown]
"""Every key that Qt knows: F11, Back, Close, Exit, Print, Search, Launch0, PowerOff and all."""


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
