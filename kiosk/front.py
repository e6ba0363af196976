"""The window as the first frame shows it: attract while it is still empty, without its words.

Whatever the guide needs besides is loaded behind it; nothing of that may be imported here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow  # without it a root object is a QWindow
from shiboken6 import Shiboken

from kiosk import assets
from kiosk.logs.aloud import say
from kiosk.platform.exit_codes import NO_GRAPHICS
from kiosk.platform.glass import density_of
from kiosk.platform.lockdown import Lockdown
from kiosk.platform.window import show
from kiosk.settings import Settings

FIRST_TRY = "the interface did not load; run `make lint` or restore the folder resources/"
LATEST_MS = 1000
"""A window that nobody exposes shows no frame, and is a guide all the same."""

_FRAMED = 1


class InterfaceError(Exception):
    """The QML did not load."""


class Front(QObject):
    """The engine and its window. `close()` takes both down."""

    def __init__(
        self,
        settings: Settings,
        graphics_failed: Callable[[], object],
        interface: tuple[str, str] = ("Exhibition", "Main"),
        given: Mapping[str, object] = {},
    ) -> None:
        """`graphics_failed` is told before the application ends for that.

        `interface`: the QML module and type of the window; `given`: properties of its own.
        """
        super().__init__()
        self.assets = assets.mount(settings.resources)
        self.lockdown = Lockdown()
        self.engine = QQmlApplicationEngine()
        self.lockdown.shut(self.engine)
        self.engine.addImportPath(self.assets.qml)
        density = density_of(QGuiApplication.primaryScreen(), settings.density)
        look = {"density": density, "scheme": settings.scheme}
        self.engine.setInitialProperties({"windowed": settings.windowed, **look, **given})
        self.engine.loadFromModule(*interface)
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise InterfaceError(FIRST_TRY)
        self.window = roots[0]
        self.window.sceneGraphError.connect(self._no_graphics)
        self._graphics_failed = graphics_failed
        self._shown = False

    def show(self, settings: Settings) -> None:
        """Where it stands already nothing is done."""
        if not self._shown:
            self._shown = True
            show(self.window, settings)

    def first_frame(self) -> int | None:
        """Wait for it. The exit code where the guide is ended meanwhile."""
        loop = QEventLoop()

        def framed() -> None:
            if loop.isRunning():  # else the application ends, and its code would be lost
                loop.exit(_FRAMED)

        self.window.frameSwapped.connect(framed)
        QTimer.singleShot(LATEST_MS, loop, framed)
        code = loop.exec()
        self.window.frameSwapped.disconnect(framed)
        return None if code == _FRAMED else code

    def put(self, kind: str, place: str, properties: Mapping[str, object]) -> str:
        """Make a QML type of Exhibition in the window's item of this name; what failed, or ""."""
        component = QQmlComponent(self.engine)
        component.loadFromModule("Exhibition", kind)
        if component.isError():
            return component.errorString().strip()
        # In the window's context, so that every binding ends before the first item goes.
        context = QQmlEngine.contextForObject(self.window)
        made = component.createWithInitialProperties(dict(properties), context)
        parent = self.window.findChild(QQuickItem, place)
        if parent is None or not isinstance(made, QQuickItem):
            return component.errorString().strip() or f"the window has no place {place}"
        made.setParent(parent)
        made.setParentItem(parent)
        return ""

    def _no_graphics(self, _error: object, reason: str) -> None:
        """A window that cannot be drawn helps nobody; the next start draws by itself."""
        told = f"The graphics failed ({reason}); the guide starts again without them."
        say(told)
        self._graphics_failed()
        QTimer.singleShot(0, self, lambda: QGuiApplication.exit(NO_GRAPHICS))

    def close(self) -> None:
        """Hide, then delete the engine; the view models go after it."""
        self.window.hide()
        del self.window
        Shiboken.delete(self.engine)
        self.lockdown.lift()
