"""Where Python writes its stacks when the process dies: opened before, as after is too late."""

from __future__ import annotations

import faulthandler
from pathlib import Path

from kiosk.state.folder import StateFolder

FOLDER = "log"
FILE = "crash.txt"
KEPT = 5
LONGEST_BYTES = 1_000_000


def tell_crashes(folder: StateFolder) -> None:
    """Stacks of a crash go to the folder of state; where that is not possible, to the journal."""
    faulthandler.enable()
    if folder.path is None:
        return
    file = folder.path / FOLDER / FILE
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _turn(file)
        faulthandler.enable(file.open("wb", buffering=0))
    except OSError as error:
        folder.failed(f"{FOLDER}/{FILE}", error)


def _turn(file: Path) -> None:
    """Keep what the starts before left: crash.1.txt is the newest. An empty one is no crash."""
    if not file.exists() or not file.stat().st_size:
        return
    with file.open("rb+") as opened:
        opened.truncate(min(file.stat().st_size, LONGEST_BYTES))
    places = [file, *(file.with_name(f"crash.{number}.txt") for number in range(1, KEPT))]
    for older, newer in zip(reversed(places), reversed(places[:-1]), strict=False):
        if newer.exists():
            newer.replace(older)
