"""The clock of a preview: set by the slider, run by play, given back to the host by now."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.clock import ConferenceClock
from kiosk.library import Library
from kiosk.moment import moment_of
from kiosk.preview.bar import day_shown
from kiosk.preview.event_days import event_days, instant_at, share_at, span_of

PLAY_MS = 100
PLAYED = timedelta(minutes=1)
"""How far the clock goes in each step of play: an hour in six seconds."""


class TimeTravel(QObject):
    """Only with content: its days are what there is to travel over."""

    changed = Signal()

    def __init__(self, clock: ConferenceClock, library: Library) -> None:
        super().__init__()
        self._clock = clock
        self._library = library
        self._timer = QTimer(self, interval=PLAY_MS)
        self._timer.timeout.connect(self.step)

    @property
    def playing(self) -> bool:
        return self._timer.isActive()

    def to_share(self, share: float) -> None:
        """A place of the slider, on the day that it shows."""
        if (catalogue := self._library.current) is not None:
            moment = moment_of(self._clock.now(), catalogue.conference)
            day = day_shown(event_days(catalogue, moment), moment.day)
            self._clock.pretend(instant_at(share, span_of(day, catalogue, moment)))

    def to_day(self, key: str) -> None:
        """Another day, at the same place of the slider."""
        if (catalogue := self._library.current) is not None:
            moment = moment_of(self._clock.now(), catalogue.conference)
            today = day_shown(event_days(catalogue, moment), moment.day)
            share = share_at(moment.instant, span_of(today, catalogue, moment))
            span = span_of(date.fromisoformat(key), catalogue, moment)
            self._clock.pretend(instant_at(share, span))

    def to_now(self) -> None:
        self._timer.stop()
        self._clock.pretend(None)
        self.changed.emit()

    def toggle(self) -> None:
        """Play, or stop playing."""
        if self.playing:
            self._timer.stop()
        else:
            self._timer.start()
        self.changed.emit()

    def step(self) -> None:
        self._clock.pretend(self._clock.now() + PLAYED)

    def stop(self) -> None:
        self._timer.stop()
