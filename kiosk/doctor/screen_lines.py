"""The screens, how dense they are, what touches them, and what draws."""

from __future__ import annotations

import os
from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication, QInputDevice, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.doctor.display import NOWHERE
from kiosk.doctor.line import Line
from kiosk.platform.glass import density_of
from kiosk.settings import Settings

NO_DISPLAY = "could not be looked at: there is no display here"
IN_SESSION = "run it where WAYLAND_DISPLAY names the kiosk session, or on the glass itself"


def screen_lines(settings: Settings, platform: str) -> Iterator[Line]:
    """`platform` is Qt's, as it was chosen."""
    if platform == NOWHERE:
        yield Line("display", None, NO_DISPLAY, fix=IN_SESSION)
        yield _density(settings.density, settings.origins["density"])
        yield Line("touch", None, NO_DISPLAY, fix=IN_SESSION)
    else:
        for screen in QGuiApplication.screens():
            yield Line(f"display {screen.name()}", True, told(screen), "screen")
        told_by = settings.origins["density"] if settings.density else "screen"
        yield _density(density_of(QGuiApplication.primaryScreen(), settings.density), told_by)
        yield _touch(settings.windowed)
    yield _renderer()


def told(screen: QScreen) -> str:
    """Size in pixels and millimetres, density in pixels to a millimetre, refresh in Hz."""
    pixels, glass = screen.size(), screen.physicalSize()
    density = density_of(screen, 0.0)
    dense = f"{density:.2f} px/mm" if density else "its size in mm cannot be true"
    return (
        f"{pixels.width()}x{pixels.height()} px, {glass.width():.0f}x{glass.height():.0f} mm, "
        f"{dense}, {screen.refreshRate():.0f} Hz"
    )


def _density(density: float, origin: str) -> Line:
    if density:
        return Line("density", True, f"{density:.2f} px/mm", origin)
    fix = "set density: the width in pixels divided by the width of the glass in millimetres"
    return Line("density", None, "nobody tells the size of the glass", origin, fix)


def _touch(windowed: bool) -> Line:
    touching = QInputDevice.DeviceType.TouchScreen
    found = [each for each in QInputDevice.devices() if each.type() is touching]
    if found:
        names = ", ".join(each.name() or "nameless" for each in found)
        return Line("touch", True, names, "screen")
    fix = "plug the touch cable in, and see INSTALL.md for panels that need a rule"
    return Line("touch", None if windowed else False, "no touch screen is seen", "screen", fix)


def _renderer() -> Line:
    backend = QQuickWindow.sceneGraphBackend() or os.environ.get("QT_QUICK_BACKEND", "")
    origin = "environment" if os.environ.get("QT_QUICK_BACKEND") else "default"
    return Line("renderer", True, backend or "graphics hardware", origin)
