"""Every fault by name, and how one is made in a process of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.faults.world import (
    of_displays,
    of_files,
    of_processes,
    of_publishing,
    of_starts,
    of_time,
)
from tests.faults.world.outcome import Outcome, Row, Unfit
from tests.faults.world.running import Running

RUNNING: Mapping[str, Callable[[Running], Outcome]] = {
    "the pointer is cut off": of_files.pointer_cut,
    "the release is cut off": of_files.release_cut,
    "the shown release is replaced underneath": of_files.replaced,
    "the shown release is removed underneath": of_files.removed,
    "the folder goes and comes back": of_files.folder_gone,
    "every bit of the header and 1,000 others flipped": of_files.flipped_bits,
    "the folder may not be read": of_files.no_permission,
    "the disk of staff is full": of_files.disk_full,
    "the disk of staff is read-only": of_files.read_only,
    "the new files may not be read": of_files.files_unreadable,
    "out of file handles": of_files.out_of_handles,
    "no process can be started for a release": of_files.no_process,
    "the display changes its size and turns": of_displays.changed_size,
    "the clock goes back a year": of_time.back,
    "the clock goes forwards a year": of_time.forwards,
    "the clock was never set": of_time.never_set,
    "the zone of the machine changes": of_time.zone,
    "the nights of the clock change": of_time.clock_change,
}
STARTED: Mapping[str, Callable[[Path], Outcome]] = {
    **of_publishing.cases(),
    "the GUI is frozen": of_processes.frozen,
    "the system kills the guide for memory": of_processes.killed_for_memory,
    "the next release needs more memory than there is": of_processes.no_memory,
    "the display lies about its density": of_displays.densities,
    "the folder of fonts is gone": of_starts.fonts_gone,
    "the settings file is broken": of_starts.settings_broken,
    "little memory at the start": of_starts.little_memory,
}
SLOW = tuple(of_publishing.cases())
"""Those that take minutes."""


def made(name: str) -> Row:
    """Make the fault, and look. Qt's complaints and exceptions of slots count."""
    with tempfile.TemporaryDirectory() as place:
        try:
            if name in RUNNING:
                return Row(name, _happens(name, Path(place)))
            return Row(name, STARTED[name](Path(place)))
        except Unfit as why:
            return Row(name, None, str(why))


def _happens(name: str, folder: Path) -> Outcome:
    from kiosk.platform.application import make_application
    from kiosk.platform.complaints import Complaints

    make_application()
    with Complaints() as heard:
        running = Running(folder)
        try:
            out = RUNNING[name](running)
        finally:
            running.close()
    wrong = (*out.wrong, *(f"Qt complained: {each}" for each in heard.heard))
    return Outcome(out.visitor, out.staff, out.after, wrong)
