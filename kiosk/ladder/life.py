"""Watches a start go well: the release that stays on screen, and the life that was long enough."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer

from kiosk.ladder.ladder import GOOD_SECONDS, SHOWN_SECONDS, Ladder
from kiosk.ladder.last_good import LastGood
from kiosk.ladder.rungs import Rung
from kiosk.reading.releases import BUNDLED
from kiosk.updates.arrivals import Arrivals
from kiosk.updates.taking import Taken, take_safe


class Life(QObject):
    """Two timers that fire once each; nothing runs while nothing changes."""

    def __init__(self, ladder: Ladder, arrivals: Arrivals) -> None:
        super().__init__()
        self._ladder = ladder
        self._releases = arrivals.releases
        self._shown = QTimer(self, interval=SHOWN_SECONDS * 1000, singleShot=True)
        self._good = QTimer(self, interval=GOOD_SECONDS * 1000, singleShot=True)
        for timer in (self._shown, self._good):
            timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._shown.timeout.connect(self.remember)
        self._good.timeout.connect(ladder.lived_well)

    def start(self) -> None:
        self._good.start()

    def content_changed(self) -> None:
        """Another release is on screen from now on."""
        self._shown.start()

    def remember(self) -> None:
        """The release has been on screen long enough."""
        live = self._releases.live
        if live is not None and live.path != BUNDLED:
            file, sha256 = live.file.absolute(), live.catalogue.release.sha256
            self._ladder.ran_well(LastGood(file, sha256))

    def stop(self) -> None:
        self._shown.stop()
        self._good.stop()


def safer(ladder: Ladder) -> Callable[[], Taken] | None:
    """What is read on this rung instead of what was asked for; None where that is read."""
    if ladder.rung is Rung.LAST_GOOD:
        return partial(take_safe, ladder.last_good())
    return partial(take_safe, None) if ladder.rung is Rung.BUNDLED else None
