"""Whether there is a display to look at: Qt ends the process where it was told of one in vain."""

from __future__ import annotations

import socket
from collections.abc import Mapping, MutableMapping
from pathlib import Path

NEEDS = {"wayland": "wayland", "xcb": "x11"}
"""Platforms of Qt that need a display; the others draw into memory or onto the console."""
NOWHERE = "offscreen"


def choose_platform(environment: MutableMapping[str, str]) -> str:
    """Set QT_QPA_PLATFORM so that Qt can start; what it is then."""
    told = environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    there = reachable(environment)
    if told and told not in NEEDS:
        return told
    if told and NEEDS[told] in there:
        return told
    chosen = ("wayland" if "wayland" in there else "xcb") if there else NOWHERE
    environment["QT_QPA_PLATFORM"] = chosen
    return chosen


def reachable(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Which of "wayland" and "x11" answer."""
    found: list[str] = []
    wayland = environment.get("WAYLAND_DISPLAY")
    if wayland and _answers(Path(environment.get("XDG_RUNTIME_DIR", "/"), wayland)):
        found.append("wayland")
    number = environment.get("DISPLAY", "").rpartition(":")[2].split(".")[0]
    if number.isdecimal() and _answers(Path(f"/tmp/.X11-unix/X{number}")):
        found.append("x11")
    return tuple(found)


def _answers(path: Path) -> bool:
    try:
        with socket.socket(socket.AF_UNIX) as asked:
            asked.settimeout(2)
            asked.connect(str(path))
    except OSError:
        return False
    return True
