"""Nobody gets out: no link opens, no request leaves, and the window stays over its whole screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QIODevice, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QWindow
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlEngine, QQmlNetworkAccessManagerFactory

from kiosk.platform.window import screen_of

SCHEMES = (
    "http https file mailto tel ftp ftps sftp javascript data shell ms-settings about chrome "
    "intent market qrc smb ssh vnc ws wss"
).split()
"""Whatever Qt is asked to open outside comes back to us, and stays here."""


class Lockdown(QObject):
    """One for the process. `blocked` counts what was refused; it should stay 0."""

    def __init__(self) -> None:
        super().__init__()
        self.blocked = 0
        self._network = _NoNetwork(self)
        method: Any = "swallow"  # the stub asks for bytes, which the function refuses
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, method)

    @Slot(QUrl)
    def swallow(self, _url: QUrl) -> None:
        self.blocked += 1

    def shut(self, engine: QQmlEngine) -> None:
        """QML asks nobody for anything."""
        engine.setNetworkAccessManagerFactory(self._network)

    def lift(self) -> None:
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


class _NoNetwork(QQmlNetworkAccessManagerFactory):
    def __init__(self, lockdown: Lockdown) -> None:
        super().__init__()
        self._lockdown = lockdown

    def create(self, parent: QObject) -> QNetworkAccessManager:
        return _Refusing(self._lockdown, parent)


class _Refusing(QNetworkAccessManager):
    """Asks for an address that nothing can answer, whatever it was asked for."""

    def __init__(self, lockdown: Lockdown, parent: QObject) -> None:
        super().__init__(parent)
        self._lockdown = lockdown

    def createRequest(
        self,
        operation: QNetworkAccessManager.Operation,
        _request: QNetworkRequest,
        /,
        outgoingData: QIODevice | None = None,  # noqa: N803 - Qt's name
    ) -> QNetworkReply:
        self._lockdown.blocked += 1
        return super().createRequest(operation, QNetworkRequest(QUrl("refused:")))


class StaysFullScreen(QObject):
    """Brings the window back over its whole screen, whatever made it smaller, hid or moved it."""

    def __init__(self, window: QWindow) -> None:
        super().__init__()
        self._window = window
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._restore)
        for changed in (
            window.visibilityChanged,
            window.windowStateChanged,
            window.screenChanged,
            window.widthChanged,
            window.heightChanged,
            window.xChanged,
            window.yChanged,
        ):
            changed.connect(self._changed)

    def stop(self) -> None:
        self._soon.stop()
        self._window.visibilityChanged.disconnect(self._changed)
        del self._window

    @Slot()
    def _changed(self) -> None:
        self._soon.start()

    def _restore(self) -> None:
        window = self._window
        if not QGuiApplication.screens():
            return
        whole = screen_of(window).geometry()
        if window.visibility() is not QWindow.Visibility.FullScreen:
            window.showFullScreen()
            window.requestActivate()
        if window.geometry() != whole:
            window.setGeometry(whole)
