"""A program measured from outside: its frames, its readiness, its CPU time, its memory.

Frames are told by Qt's own log of the render loop on stderr; that content is on screen, by the
READY=1 that the kiosk sends its service manager with that frame. The program knows of neither.
"""

from __future__ import annotations

import os
import re
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import psutil

OFFSCREEN = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_LOGGING_RULES": "qt.scenegraph.time.renderloop.debug=true",
}
COMPILED = Path("build/bench/compiled").absolute()
FRAME = b"Frame rendered"
LIMIT_SECONDS = 120.0
SHOWS = re.compile(rb"STATUS=Shows release ([0-9a-f]+)")


def environment(more: Mapping[str, str] = {}) -> dict[str, str]:
    """As installed: compiled modules are kept, below build/."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(COMPILED), **OFFSCREEN, **more}


class Program:
    """`with Program([...]) as program`: spawned, watched, and ended again."""

    def __init__(self, arguments: Sequence[str], more: Mapping[str, str] | None = None) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="bench-")
        address = str(Path(self._folder.name) / "notify")
        self._manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._manager.bind(address)
        self._seen = b""
        self.shown = ""
        """The beginning of the hash of the release that is on screen."""
        self.began = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, *arguments],
            env=environment({"NOTIFY_SOCKET": address, **(more or {})}),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        self._watched = psutil.Process(self._process.pid)

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *error: object) -> None:
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        assert self._process.stderr is not None
        self._process.stderr.close()
        self._manager.close()
        self._folder.cleanup()

    def first_frame(self) -> float:
        """Milliseconds from spawn."""
        assert self._process.stderr is not None
        while FRAME not in self._seen:
            piece = self._hear(self._process.stderr.fileno())
            if not piece:
                raise RuntimeError(f"ended without a frame: {self._seen.decode(errors='replace')}")
            self._seen += piece
        return self._passed()

    def content(self) -> float:
        """Milliseconds from spawn to the frame that shows content; `shown` is its release."""
        while b"READY=1" not in (notice := self._notice()):
            if found := SHOWS.search(notice):
                self.shown = found[1].decode()
        return self._passed()

    def notified(self, pattern: re.Pattern[bytes]) -> bytes:
        """The first group of the next notice to the service manager that has it."""
        while (found := pattern.search(self._notice())) is None:
            pass
        return found[1]

    def _notice(self) -> bytes:
        return self._hear(self._manager.fileno())

    def _passed(self) -> float:
        return (time.perf_counter() - self.began) * 1000

    @staticmethod
    def _hear(file: int) -> bytes:
        if not select.select([file], [], [], LIMIT_SECONDS)[0]:
            raise RuntimeError(f"silent for {LIMIT_SECONDS:.0f} s")
        return os.read(file, 65536)

    def cpu_seconds(self) -> float:
        """Of all its threads and children since spawn, also of those that ended, to 10 ms."""
        times = [each.cpu_times() for each in self._all()]
        ended = sum(each.children_user + each.children_system for each in times)
        return sum(each.user + each.system for each in times) + ended

    def ran_seconds(self) -> float:
        """Of the threads that live now, to the nanosecond: for the difference of two."""
        stats = (f for each in self._all() for f in Path(f"/proc/{each.pid}/task").glob("*"))
        return sum(int((f / "schedstat").read_text().split()[0]) for f in stats) / 1e9

    def memory_mib(self) -> float:
        """PSS of the program and its children."""
        return sum(each.memory_full_info().pss for each in self._all()) / 2**20

    def _all(self) -> list[psutil.Process]:
        return [self._watched, *self._watched.children(recursive=True)]
