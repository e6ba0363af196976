"""Keeps health.prom true: written in a job when something changed, once a minute at most.

While nothing changes nothing is written, so that a memory card lasts: uptime follows from the
time of the start, and that the guide is alive is what the service manager knows.
"""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.health.counting import Counting
from kiosk.health.exposition import FILE, Health, write_exposition
from kiosk.health.frames import LateFrames
from kiosk.health.usage import SCREEN, SEARCHES, VISITS, enough
from kiosk.health.usage_file import UsageFile
from kiosk.house import House
from kiosk.jobs import Err, Jobs, Ok
from kiosk.ladder.ladder import Ladder
from kiosk.version import VERSION

APART_MS = 60_000
FIRST_MS = 3000
"""After the content came: the library is loaded when the first frames are long on screen."""


class Reporting(QObject):
    """`begin()` once content is on screen."""

    reported = Signal()
    """A report was made; what it says has changed."""

    def __init__(self, house: House, ladder: Ladder, window: QQuickWindow) -> None:
        super().__init__()
        self.frames = LateFrames()
        self.counting = Counting(house, UsageFile(ladder.folder))
        self._house = house
        self._ladder = ladder
        self._window = window
        self._started = time.time()
        self._refused = self._errors = 0
        self._stopped = False
        self._jobs = Jobs()
        self._next = QTimer(self, singleShot=True)
        self._next.setTimerType(Qt.TimerType.CoarseTimer)
        self._next.timeout.connect(self.write)
        window.frameSwapped.connect(self.frames.frame, Qt.ConnectionType.QueuedConnection)
        self.counting.visited.connect(self.soon)
        house.arrivals.refusals.changed.connect(self._refuse)

    def begin(self) -> None:
        """The first report, and one after each change from now on."""
        self._house.arrivals.releases.changed.connect(self.soon)
        self._wait(FIRST_MS)

    def soon(self) -> None:
        """Something changed: it is told within a minute, with whatever else changes until then."""
        self._wait(APART_MS)

    def write(self) -> None:
        """Into the folder of state, where there is one."""
        self.reported.emit()
        path = self._ladder.folder.path
        if path is not None:
            self._jobs.run(partial(write_exposition, self.health(), path / FILE), self._written)

    def health(self) -> Health:
        """Counts that few visitors share stay out."""
        counts = enough(self.counting.since_start)
        live = self._house.arrivals.releases.live
        size: QSize = self._window.size()
        number = live.pointer.number if live is not None and live.pointer is not None else None
        return Health(
            version=VERSION,
            release=live.catalogue.release.sha256[:8] if live is not None else "",
            number="" if number is None else str(number),
            rung=self._ladder.rung.value,
            screen=(size.width(), size.height()),
            started=self._started,
            frames_late=self.frames.count,
            errors=self._errors,
            refused=self._refused,
            last_visit=self.counting.last_visit,
            visits=counts.pop(VISITS, 0),
            searches_without_result=counts.pop(SEARCHES, 0),
            screens={name.removeprefix(SCREEN): count for name, count in counts.items()},
            state_writable=not self._ladder.folder.problem,
        )

    def stop(self) -> None:
        """What was counted is written; a report that goes on is waited for."""
        self._stopped = True
        self._next.stop()
        self.counting.write()
        self._jobs.finish()

    def met_bug(self) -> None:
        self._errors += 1
        self.soon()

    def _wait(self, milliseconds: int) -> None:
        if not self._stopped and not self._next.isActive():
            self._next.start(milliseconds)

    def _refuse(self) -> None:
        self._refused += 1
        self.soon()

    def _written(self, result: Ok[None] | Err) -> None:
        if isinstance(result, Err):
            if not isinstance(result.error, OSError):
                raise result.error
            self._ladder.folder.failed(FILE, result.error)
