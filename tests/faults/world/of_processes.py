"""Faults that end the guide: the service manager (here: this test) ends it and starts it anew."""

from __future__ import annotations

import resource
import shutil
import signal
import subprocess
import time
from pathlib import Path

from kiosk.platform.exit_codes import MEANINGS
from tests.bench.generated import conference_of
from tests.faults.world.outcome import Outcome, Unfit
from tests.faults.world.running import FIRST, programme
from tests.kiosk.ladder.started import Started
from tests.published import Published

WATCHDOG = 4.0
"""Seconds of silence that end the guide here; the unit of the package says more."""
PATIENCE = 40.0
SESSIONS, ROOM = 2000, 2**20
"""Of a release, and bytes beyond what the guide has."""
HELD = 10**9
"""Microseconds for which strace holds a system call: longer than anything here."""


def _start(folder: Path, published: Published) -> Started:
    watchdog = str(int(WATCHDOG * 1e6))
    content = ("--content", str(published.folder))
    return Started(folder / "kiosk", *content, "--windowed", WATCHDOG_USEC=watchdog)


def _published(folder: Path) -> Published:
    published = Published(folder / "published")
    published.publish(programme(FIRST))
    return published


def frozen(folder: Path) -> Outcome:
    """The GUI thread is held in its event loop; every other thread goes on."""
    if (strace := shutil.which("strace")) is None:
        raise Unfit("strace is not installed")
    published = _published(folder)
    kiosk = _start(folder, published)
    kiosk.shown()
    hold = f"inject=poll,ppoll,epoll_wait,select,pselect6:delay_enter={HELD}"
    command = [strace, "-o", "/dev/null", "-e", hold, "-p", str(kiosk.process.pid)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as holder:
        assert holder.stderr is not None
        if "attached" not in holder.stderr.readline():
            raise Unfit("strace may not follow processes here")
        silent = _silence(kiosk)
        kiosk.process.send_signal(signal.SIGABRT)
        holder.terminate()
        holder.communicate()
    kiosk.ended()
    told = f"still for {silent:.0f} s, then the guide again"
    wrong = () if silent < 3 * WATCHDOG else ("the silence was not noticed",)
    return _again(folder, published, told, wrong)


def _silence(kiosk: Started) -> float:
    """Seconds until the manager has heard nothing for as long as it waits."""
    began = time.monotonic()
    kiosk.patience(WATCHDOG)
    try:
        while time.monotonic() - began < 3 * WATCHDOG:
            kiosk.until("WATCHDOG=1")
    except TimeoutError:
        pass
    return time.monotonic() - began


def killed_for_memory(folder: Path) -> Outcome:
    """What the kernel does to the largest process when there is no memory left: SIGKILL."""
    published = _published(folder)
    kiosk = _start(folder, published)
    kiosk.shown()
    kiosk.end(signal.SIGKILL)
    return _again(folder, published, "nothing for one start, then the guide again", ())


def no_memory(folder: Path) -> Outcome:
    """A release of 2,000 sessions, and 1 MB for it: it is refused, or it ends the guide."""
    published = _published(folder)
    kiosk = _start(folder, published)
    kiosk.shown()
    pid = kiosk.process.pid
    resource.prlimit(pid, resource.RLIMIT_DATA, (_data_of(pid) + ROOM, resource.RLIM_INFINITY))
    published.publish(conference_of(SESSIONS), urgent=True)
    try:
        code = kiosk.process.wait(PATIENCE)
        kiosk.ended()
    except subprocess.TimeoutExpired:
        kiosk.end(signal.SIGTERM)
        return _again(folder, published, "the release before", (), rung="")
    why = signal.Signals(-code).name if code < 0 else MEANINGS[code]
    return _again(folder, published, f"nothing for one start ({why})", ())


def _data_of(pid: int) -> int:
    """Bytes that a process may write to."""
    told = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in told if line.startswith("VmData:")) * 1024


def _again(
    folder: Path, published: Published, seen: str, wrong: tuple[str, ...], rung: str = "R1"
) -> Outcome:
    """The next start shows the same release, and the service manager reads why it is the next."""
    began = time.monotonic()
    kiosk = _start(folder, published)
    status = kiosk.shown()
    seconds = time.monotonic() - began
    kiosk.end(signal.SIGTERM)
    code = next((each[:8] for each in published.hashes if each[:8] in status), "")
    if not code:
        wrong = (*wrong, "the last good release is not shown")
    if rung and f" {rung} after crashes" not in status:
        wrong = (*wrong, "staff do not read that it was ended")
    status = status.replace(code or "no hash", "HASH")
    after = f"started anew by itself, with content after {seconds:.0f} s"
    return Outcome(seen, status, after, wrong)
