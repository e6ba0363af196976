"""No link and no request ever leaves."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QDesktopServices,
)
from PySide6.QtNetwork import QNetworkReply, QNetworkRequest
from PySide6.QtTest import QTest

from kiosk.platform.lockdown import SCHEMES
from tests.glass import Glass


def test_no_link_ever_leaves(locked: Glass) -> None:
    """K12: whatever asks to open an address outside is heard by us, and nothing opens."""
    for scheme in SCHEMES:
        QDesktopServices.openUrl(QUrl(f"{scheme}:example"))
    assert locked.kiosk.front.lockdown.blocked == len(SCHEMES)


def test_no_request_leaves(locked: Glass) -> None:
    """What QML would load over a network fails before it begins, and is counted."""
    engine = locked.kiosk.front.engine
    manager = engine.networkAccessManager()
    reply = manager.get(QNetworkRequest(QUrl("http://127.0.0.1:9/x")))
    QTest.qWait(20)
    assert reply.error() is not QNetworkReply.NetworkError.NoError
    assert reply.url() == QUrl("refused:")
    assert locked.kiosk.front.lockdown.blocked == 1
