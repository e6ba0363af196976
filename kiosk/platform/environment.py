"""The environment of a packaged program: nothing in it loads code or starts a debugger. Pure."""

from __future__ import annotations

import os
from collections.abc import MutableMapping

TAKEN_OUT = ("QT_", "QML_", "QML2_", "QSG_", "QV4_", "QUICK_", "PYTHON", "LD_", "GTK_", "KDE_")
KEPT = (
    "QT_QPA_PLATFORM",
    "QT_QUICK_BACKEND",
    "QSG_RHI_BACKEND",
    "QT_WAYLAND_DISABLE_WINDOWDECORATION",
    "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
    "QML_DISK_CACHE_PATH",
)
"""What INSTALL.md and the unit tell to set; none of it names code."""


def clean(environment: MutableMapping[str, str], own: str) -> tuple[str, ...]:
    """Take out what Qt, QML, Python or the loader would obey; the names that went.

    What points into `own`, the folder of the program, was set by the program itself and stays.
    """
    wrong = tuple(
        name
        for name, value in environment.items()
        if name.startswith(TAKEN_OUT) and name not in KEPT and not _within(value, own)
    )
    for name in wrong:
        del environment[name]
    return wrong


def _within(value: str, own: str) -> bool:
    paths = [os.path.normpath(path) for path in value.split(os.pathsep)]
    return bool(own) and all(path == own or path.startswith(f"{own}/") for path in paths)
