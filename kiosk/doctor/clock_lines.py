"""Whether the host's clock can be believed, and whether anything keeps it right."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime

from db.catalogue import Conference
from kiosk.doctor.line import Line
from kiosk.moment import moment_of

LIMIT_SECONDS = 5


def clock_lines(pretended: datetime | None, conference: Conference | None) -> Iterator[Line]:
    now = pretended or datetime.now(UTC)
    origin = "setting now" if pretended else "host"
    if conference is None:
        host = f"{now.astimezone():%Y-%m-%d %H:%M %Z}"
        yield Line("clock", None, f"{host}; without content nothing to compare it with", origin)
    else:
        moment = moment_of(now, conference)
        value = f"{moment.local:%Y-%m-%d %H:%M} in {conference.zone}"
        fix = "" if moment.believable else "set it: timedatectl set-time, or let NTP do it"
        yield Line("clock", moment.believable, value, origin, fix)
    if pretended:
        fix = "take the setting now away, unless this is a trial"
        yield Line("clock pretended", None, pretended.isoformat(), origin, fix)
    yield _kept_right()


def _kept_right() -> Line:
    asked = _timedatectl()
    if asked == "yes":
        return Line("clock synchronised", True, "yes", "timedatectl")
    fix = "timedatectl set-ntp true, where a time server can be reached"
    told = "no" if asked == "no" else "could not be looked at: timedatectl does not answer here"
    return Line("clock synchronised", None, told, "timedatectl", fix if asked == "no" else "")


def _timedatectl() -> str:
    program = shutil.which("timedatectl")
    if program is None:
        return ""
    command = [program, "show", "--property=NTPSynchronized", "--value"]
    try:
        told = subprocess.run(
            command, capture_output=True, text=True, timeout=LIMIT_SECONDS, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout.strip()
