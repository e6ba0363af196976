"""What is watched while the monkey plays: nothing may complain or break out."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

import psutil
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QWindow

from kiosk.platform.complaints import Complaints
from kiosk.platform.window import screen_of
from tests.soak.breakouts import Breakouts, reads_a_release

SCHEMES = (
    "http https file mailto tel sms ftp javascript data about shell ms-settings geo webcal qrc"
).split()
DIALOGS = ("QtWidgets", "QtPrintSupport", "QtWebEngineCore")


class UrlTrap(QObject):
    """Every scheme leads here, so that an opened address is caught and not opened."""

    def __init__(self) -> None:
        super().__init__()
        self.caught: list[str] = []
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "catch")  # type: ignore[arg-type]

    @Slot(QUrl)
    def catch(self, url: QUrl) -> None:
        self.caught.append(url.toString())

    def close(self) -> None:
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


class Watch:
    """Entered round the whole play; `wrong()` says in sentences what is not as it must be."""

    def __init__(self, window: QWindow, folders: Iterable[Path] = ()) -> None:
        """`folders` are those that the guide and whoever plays with it write into."""
        self._window = window
        self.breakouts = Breakouts(folders)
        self._process = psutil.Process()
        self._complaints = Complaints()
        self._raised: list[str] = []
        self.urls = UrlTrap()
        self._connected = self._sockets()
        self._modules = {name for name in DIALOGS if f"PySide6.{name}" in sys.modules}

    def __enter__(self) -> Watch:
        self._complaints.__enter__()
        self._hooks = sys.excepthook, sys.unraisablehook
        sys.excepthook, sys.unraisablehook = self._raise, self._unraisable
        self._writes_none, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        self.breakouts.on()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.breakouts.off()
        sys.dont_write_bytecode = self._writes_none
        sys.excepthook, sys.unraisablehook = self._hooks
        self._complaints.__exit__(kind, error, trace)
        self.urls.close()

    def _raise(self, kind: Any, error: Any, trace: Any) -> None:
        self._raised.append("".join(traceback.format_exception(kind, error, trace)))

    def _unraisable(self, told: Any) -> None:
        self._raised.append(
            f"{told.err_msg or 'unraisable'}: {told.exc_value!r} in {told.object!r}"
        )

    def said(self) -> list[str]:
        """Warnings of Qt, exceptions of Python, and what broke out; cheap, after each event."""
        heard = [f"Qt complained: {each}" for each in self._complaints.heard]
        urls = [f"an address was opened: {url}" for url in self.urls.caught]
        out = [f"it broke out: {each}" for each in self.breakouts.seen]
        return [*heard, *(f"Python raised: {each}" for each in self._raised), *urls, *out]

    def wrong(self) -> list[str]:
        """Everything; dearer, every few events."""
        return [*self.said(), *self._windows(), *self._escapes()]

    def at_end(self) -> list[str]:
        """Everything, and what leaves wrappers of Python behind, so that it is done but once."""
        alive = dialogs_alive()
        return [*self.wrong(), *([f"there are objects of dialogs: {alive}"] if alive else [])]

    def _windows(self) -> list[str]:
        shown = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
        if shown != [self._window]:
            return [f"{len(shown)} windows are visible: {shown}"]
        geometry, screen = self._window.geometry(), screen_of(self._window).geometry()
        return [] if geometry == screen else [f"the window is {geometry}, the screen {screen}"]

    def _escapes(self) -> list[str]:
        children = [c.name() for c in self._process.children(recursive=True) if foreign(c)]
        sockets = self._sockets() - self._connected
        dialogs = {n for n in DIALOGS if f"PySide6.{n}" in sys.modules} - self._modules
        found = {
            "child processes": children,
            "new sockets of a network": sorted(sockets),
            "modules of dialogs": sorted(dialogs),
        }
        return [f"there are {what}: {these}" for what, these in found.items() if these]

    def _sockets(self) -> set[str]:
        """Of a network, whether they listen, are connected or send."""
        inet = self._process.net_connections(kind="inet")
        return {f"{each.laddr} {each.raddr} {each.status}" for each in inet}


def foreign(child: psutil.Process) -> bool:
    """Whether it is anything but what reads a release: this very program, told to read one path."""
    with child.oneshot():
        try:
            line = child.cmdline()
        except psutil.NoSuchProcess:
            return False
    return bool(line) and not reads_a_release(line)  # without a line it ended meanwhile


def dialogs_alive() -> list[str]:
    """Anything of Qt's that is called a dialog, a menu or a popup, below the application."""
    application = QGuiApplication.instance()
    roots = [application, *QGuiApplication.topLevelWindows()]
    names = (
        child.metaObject().className()
        for root in roots
        if root is not None
        for child in root.findChildren(QObject)
    )
    return [name for name in names if any(w in name for w in ("Dialog", "Menu", "Popup"))]
