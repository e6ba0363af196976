"""Room on the disk, and who may read and write what."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk.doctor.line import Line
from kiosk.settings import Settings
from kiosk.updates.sight import entry_of

LEAST_BYTES = 100_000_000
OWN_USER = "sudo -u waic-kiosk waic-kiosk doctor"


def disk_lines(settings: Settings) -> Iterator[Line]:
    if _is_root():
        value = "root, who may do everything: permissions are those of no kiosk"
        yield Line("user", None, value, "host", OWN_USER)
    if settings.content is not None:
        yield from _content(entry_of(settings.content).parent, settings.origins["content"])
    if settings.state is None:
        fix = "set state to a folder that only the kiosk may write"
        yield Line("state", None, "nothing is remembered", settings.origins["state"], fix)
    else:
        yield from _state(settings.state, settings.origins["state"])


def _content(folder: Path, origin: str) -> Iterator[Line]:
    if not os.access(folder, os.R_OK | os.X_OK):
        yield Line("content folder", False, f"{folder} cannot be read", origin, _let_read(folder))
        return
    yield Line("content folder", True, f"{folder} can be read", origin)
    writable = os.access(folder, os.W_OK) and not _is_root()
    fix = f"chown root {folder}: what visitors touch should not be able to change it"
    told = "this user may write" if writable else "this user may not write"
    yield Line("content kept safe", None if writable else True, told, origin, fix * writable)
    yield _room("content disk", folder, origin)


def _state(folder: Path, origin: str) -> Iterator[Line]:
    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    writable = place.is_dir() and os.access(place, os.W_OK | os.X_OK)
    told = "can be written" if writable else "cannot be written: nothing is remembered"
    fix = "" if writable else f"chown waic-kiosk {folder}, or run this as that user: {OWN_USER}"
    yield Line("state folder", writable, f"{folder} {told}", origin, fix)
    yield _room("state disk", place, origin)


def _room(name: str, folder: Path, origin: str) -> Line:
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        return Line(name, None, f"could not be looked at ({error.strerror})", origin)
    enough = free >= LEAST_BYTES
    fix = "" if enough else f"free {LEAST_BYTES // 1_000_000} MB on the disk of {folder}"
    return Line(name, enough, f"{free // 1_000_000} MB free", origin, fix)


def _let_read(folder: Path) -> str:
    return f"mount or make it, and chmod a+rX {folder}"


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
