"""What is watched while the monkey plays: nothing may complain, break out or grow."""

from __future__ import annotations

import ctypes
import gc
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

import psutil
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QWindow

from kiosk.platform.complaints import Complaints
from kiosk.platform.window import screen_of
from kiosk.reading.process import command_to_read
from tests.own_memory import own_memory

SCHEMES = (
    "http https file mailto tel sms ftp javascript data about shell ms-settings geo webcal qrc"
).split()
LEAST_HALF = 4
"""Samples in half of a run; with fewer, what is only waiting to be thrown away seems a leak."""
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

    def __init__(self, window: QWindow) -> None:
        self._window = window
        self._process = psutil.Process()
        self._complaints = Complaints()
        self._raised: list[str] = []
        self.urls = UrlTrap()
        self._listening = self._sockets()
        self._modules = {name for name in DIALOGS if f"PySide6.{name}" in sys.modules}

    def __enter__(self) -> Watch:
        self._complaints.__enter__()
        self._hooks = sys.excepthook, sys.unraisablehook
        sys.excepthook, sys.unraisablehook = self._raise, self._unraisable
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
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
        """Warnings of Qt and exceptions of Python; cheap, after each event."""
        heard = [f"Qt complained: {each}" for each in self._complaints.heard]
        urls = [f"an address was opened: {url}" for url in self.urls.caught]
        return [*heard, *(f"Python raised: {each}" for each in self._raised), *urls]

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
        sockets = self._sockets() - self._listening
        dialogs = {n for n in DIALOGS if f"PySide6.{n}" in sys.modules} - self._modules
        found = {
            "child processes": children,
            "new listening sockets": sorted(sockets),
            "modules of dialogs": sorted(dialogs),
        }
        return [f"there are {what}: {these}" for what, these in found.items() if these]

    def _sockets(self) -> set[str]:
        inet = self._process.net_connections(kind="inet")
        return {str(each.laddr) for each in inet if each.status == psutil.CONN_LISTEN}


def foreign(child: psutil.Process) -> bool:
    """Whether it is anything but what reads a release: this very program, told to read one path."""
    with child.oneshot():
        try:
            line, path = child.cmdline(), Path(child.cmdline()[-1])
        except (psutil.NoSuchProcess, IndexError):
            return False  # it ended meanwhile
    return line != command_to_read(path)


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


class Growth:
    """Memory of this process alone, handles and threads, whenever it is at rest."""

    def __init__(self, memory_mb: float, handles: int, threads: int) -> None:
        self._process = psutil.Process()
        self._budget = (memory_mb, handles, threads)
        self.samples: list[tuple[float, int, int]] = []

    def sample(self) -> None:
        """Without what is only waiting to be collected, or to be given back to the system."""
        gc.collect()
        if hasattr(trim := ctypes.CDLL(None), "malloc_trim"):
            trim.malloc_trim(0)
        memory = own_memory(self._process)
        self.samples.append((memory, self._process.num_fds(), self._process.num_threads()))

    def grown(self) -> tuple[float, int, int] | None:
        """The second half's least less the first half's; None with too few samples.

        What is only waiting to be thrown away comes on top of the least, a leak raises it.
        """
        half = len(self.samples) // 2
        if half < LEAST_HALF:
            return None
        early, late = self.samples[:half], self.samples[-half:]
        first, last = ([min(s[n] for s in part) for n in range(3)] for part in (early, late))
        return last[0] - first[0], int(last[1] - first[1]), int(last[2] - first[2])

    def wrong(self) -> list[str]:
        grown = self.grown()
        if grown is None:
            return []
        names = ("MB of memory", "handles", "threads")
        return [
            f"{grew:.1f} {name} more than after the warm-up; {most} are the budget"
            for name, grew, most in zip(names, grown, self._budget, strict=True)
            if grew > most
        ]
