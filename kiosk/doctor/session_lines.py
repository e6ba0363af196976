"""The kiosk session, and what in the environment could change what the guide is."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.assets import PROGRAM
from kiosk.doctor.display import reachable
from kiosk.doctor.line import Line
from kiosk.settings import Settings

DANGERS = frozenset(
    {
        "LD_PRELOAD",
        "LD_AUDIT",
        "PYTHONINSPECT",
        "PYTHONSTARTUP",
        "QML2_IMPORT_PATH",
        "QML_IMPORT_PATH",
        "QML_DEBUG",
        "QMLSCENE_DEVICE",
        "QT_PLUGIN_PATH",
        "QT_QPA_PLATFORM_PLUGIN_PATH",
        "QT_QPA_GENERIC_PLUGINS",
    }
)
"""They load foreign code, or let somebody look in."""
LOUD = frozenset({"QT_LOGGING_RULES", "QT_LOGGING_CONF", "QT_DEBUG_PLUGINS", "QSG_INFO"})
"""They only make it talk."""


def session_lines(settings: Settings, environment: Mapping[str, str]) -> Iterator[Line]:
    cage = shutil.which("cage")
    fix = "" if cage else "apt install cage, where this is a kiosk and not a desk"
    needed = None if settings.windowed or not cage else True
    yield Line("compositor", needed, cage or "cage is not installed", "host", fix)
    there = ", ".join(reachable(environment))
    yield Line("session", True if there else None, there or "no display answers", "environment")
    yield from danger_lines(environment)


def danger_lines(environment: Mapping[str, str]) -> Iterator[Line]:
    told = sorted(name for name in environment if not _own(environment[name]))
    dangers = [name for name in told if name in DANGERS]
    loud = [name for name in told if name in LOUD]
    for name in dangers:
        value = "it loads foreign code or lets somebody look in"
        yield Line(f"environment {name}", False, value, "environment", f"unset {name}")
    for name in loud:
        yield Line(
            f"environment {name}", None, "it fills the journal", "environment", f"unset {name}"
        )
    if not dangers and not loud:
        yield Line("environment", True, "nothing in it changes the guide", "environment")


def _own(value: str) -> bool:
    """What a packaged program sets for itself points into itself."""
    return bool(getattr(sys, "frozen", False)) and Path(value).is_relative_to(PROGRAM)
