"""Nobody gets out: no link opens, no request leaves, and the window stays over its whole screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QIODevice, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlEngine, QQmlNetworkAccessManagerFactory

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
