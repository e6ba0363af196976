"""Which files of Qt a packaged kiosk carries: an allow-list, so that nothing slips in.

Left out on purpose: Qt's virtual keyboard (other licence), SVG, PDF and every other image
format that content must never reach, file dialogs of desktops (platform themes), the QML
debugger, SQL drivers, TLS, and every control that is not ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

Row = TypeVar("Row", bound=tuple[str, str, str])

QML = (
    "QtQml/Models/",
    "QtQml/WorkerScript/",
    "QtQml/libqmlplugin.so",
    "QtQml/qmldir",
    "QtQuick/Layouts/",
    "QtQuick/Window/",
)
QML_LOOSE = re.compile(r"QtQuick/[^/]+|[^/]+")
"""Files that lie beside the folders: the module QtQuick itself, and builtins."""

PLUGINS = {
    "platforms": ("libqxcb", "libqwayland", "libqoffscreen", "libqminimal.so", "qwindows"),
    "wayland-graphics-integration-client": ("",),
    "wayland-shell-integration": ("libxdg-shell", "libfullscreen-shell"),
    "xcbglintegrations": ("",),
    "egldeviceintegrations": (),
    "imageformats": ("libqjpeg", "qjpeg"),
}

LIBRARIES = (
    "Core",
    "DBus",
    "EglFSDeviceIntegration",
    "Gui",
    "Network",
    "OpenGL",
    "Qml",
    "QmlMeta",
    "QmlModels",
    "QmlWorkerScript",
    "Quick",
    "QuickLayouts",
    "WaylandClient",
    "WaylandEglClientHwIntegration",
    "XcbQpa",
)
PYTHON_MODULES = ("QtCore", "QtGui", "QtNetwork", "QtQml", "QtQuick", "QtOpenGL")

_LIBRARY = re.compile(r"(?:lib)?Qt6(\w+)\.(?:so|dll)")
_QT_ON_WINDOWS = re.compile(r"^PySide6/(plugins|qml|translations)/")
_SYSTEM = re.compile(
    r"lib(gtk|gdk\w*|atk|cairo|pango\w*|gio|gthread|gmodule|gobject|harfbuzz-gobject|thai|datrie|fribidi"
    r"|epoxy|rsvg|cups|tiff|webp|mtdev|input|udev|wacom|gudev|evdev|systemd|gcrypt"
    r"|gpg-error|lz4|selinux|mount|blkid|jbig|deflate|Lerc)\b"
)


def kept(rows: Iterable[Row]) -> list[Row]:
    """The (name, source, kind) rows of PyInstaller that a kiosk needs."""
    return [row for row in rows if _needed(_as_on_linux(row[0]))]


def _as_on_linux(name: str) -> str:
    """On Windows Qt's folders lie one level higher."""
    return _QT_ON_WINDOWS.sub(r"PySide6/Qt/\1/", name.replace("\\", "/"))


def _needed(name: str) -> bool:
    if "/" not in name and _SYSTEM.match(name):
        return False
    if name.startswith(("share/icons", "share/themes", "share/mime", "gi_typelibs", "lib/gdk")):
        return False
    if not name.startswith("PySide6/"):
        library = _LIBRARY.search(name)
        return library is None or library[1] in LIBRARIES
    return _of_qt(name)


def _of_qt(name: str) -> bool:
    if "/Qt/translations/" in name or name.endswith((".pyi", ".qmltypes")):
        return False
    if "/Qt/qml/" in name:
        inside = name.split("/Qt/qml/")[1]
        return inside.startswith(QML) or bool(QML_LOOSE.fullmatch(inside))
    if "/Qt/plugins/" in name:
        kind, _, file = name.split("/Qt/plugins/")[1].partition("/")
        return any(file.startswith(begin) for begin in PLUGINS.get(kind, ()))
    if library := _LIBRARY.search(name):
        return library[1] in LIBRARIES
    if name.endswith((".abi3.so", ".pyd")):
        module = name.rsplit("/", 1)[1].split(".", maxsplit=1)[0]
        return module in PYTHON_MODULES or module.startswith("lib")
    return True
