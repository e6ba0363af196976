"""No memory for what is to be taken up."""

from __future__ import annotations

import resource
from pathlib import Path

from db.release import write_release
from db.seal import file_name
from tests.bench.generated import conference_of
from tests.faults.world.outcome import Outcome
from tests.faults.world.running import Running

SESSIONS = 3000
ROOM = 4 * 2**20
"""Bytes of address space beyond what the guide has."""


def no_room(running: Running) -> Outcome:
    """A release of 3,000 sessions, and 4 MB for it: it is refused, the old one stays."""
    workshop = running.published.folder.with_name("large")
    release = write_release(conference_of(SESSIONS), workshop)
    file = file_name(release.sha256)
    (workshop / file).rename(running.published.folder / file)
    running.every_screen()
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_size() + ROOM, before[1]))
    try:
        running.published.point_to(release.sha256)
        told = running.refused()
        import sys; print('DEBUG', told, running.shown, _size()/2**20, running.sentences, running.kiosk.house.arrivals.releases.waiting, file=sys.stderr)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
    running.published.point_to(running.published.hashes[0])
    out = running.outcome(told=False)
    wrong = out.wrong if told else (*out.wrong, "staff were not told")
    return Outcome(out.visitor, out.staff, out.after, wrong)


def _size() -> int:
    """Bytes of address space of this process."""
    pages = Path("/proc/self/statm").read_text(encoding="utf-8").split()[0]
    return int(pages) * resource.getpagesize()
