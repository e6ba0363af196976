"""What staff announce between releases: read when it changed, gone by itself when it is over."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from db.catalogue import Announcement
from db.errors import ContentError, ContentUnread
from db.published.announced import read_announced
from kiosk.clock import ConferenceClock
from kiosk.home import announcements
from kiosk.jobs import Err, Jobs, Ok
from kiosk.library import Library
from kiosk.moment import moment_of
from kiosk.updates.refusals import Refusals, Refused
from kiosk.updates.retry import Retry
from kiosk.updates.sight import Sight, State

LONGEST_MS = 24 * 3600 * 1000
LATE_MS = 5
"""After the instant itself, so that it has passed whatever a timer rounds."""


class AnnouncedUpdates(QObject):
    """The announcements of the folder with those of the release; one holds, or none."""

    changed = Signal()
    """Another announcement may hold now."""

    def __init__(self, library: Library, clock: ConferenceClock, refusals: Refusals) -> None:
        super().__init__()
        self._library = library
        self._clock = clock
        self._refusals = refusals
        self._jobs = Jobs()
        self._made: tuple[Announcement, ...] = ()
        self._seen: tuple[Path, State] | None = None
        self._unread: Path | None = None
        self._retry = Retry()
        self._retry.due.connect(self.try_again)
        self._next = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self._come_or_go)
        library.changed.connect(self._wait)
        clock.ticked.connect(self._wait)

    def holding(self) -> Announcement | None:
        """The one to show now."""
        catalogue, now = self._library.current, self._clock.now()
        believable = catalogue is not None and moment_of(now, catalogue.conference).believable
        return announcements.current_announcement(self._known(), now, believable)

    def see(self, sight: Sight) -> None:
        """Read the file, where it changed. While its folder is away, what was read stays."""
        if sight.folder_state is None or self._seen == sight.of_announced:
            return
        self._seen = sight.of_announced
        self._retry.forget()
        self._read(sight.announced)

    def try_again(self) -> None:
        """Read now what the world kept from being read."""
        if self._unread is not None:
            self._retry.wait_no_more()
            self._read(self._unread)

    def stop(self) -> None:
        self._next.stop()
        self._retry.forget()
        self._jobs.finish()

    def _read(self, file: Path) -> None:
        self._unread = None
        self._jobs.run(partial(read_announced, file), partial(self._was_read, file))

    def _was_read(self, file: Path, result: Ok[tuple[Announcement, ...]] | Err) -> None:
        if isinstance(result, Ok):
            self._retry.forget()
            self._made = result.value
            self._come_or_go()
        elif isinstance(result.error, ContentError):
            self._unread = file if isinstance(result.error, ContentUnread) else None
            if sentence := self._retry.after(result.error):
                self._refusals.add(Refused(self._clock.now(), file.name, sentence))
        else:
            raise result.error

    def _come_or_go(self) -> None:
        self._wait()
        self.changed.emit()

    def _wait(self) -> None:
        """Until the next instant at which one begins or ends; the clock may have been set."""
        now = self._clock.now()
        instant = announcements.next_change(self._known(), now)
        if instant is None:
            self._next.stop()
        else:
            self._next.start(_milliseconds(instant, now))

    def _known(self) -> tuple[Announcement, ...]:
        catalogue = self._library.current
        released = catalogue.announcements if catalogue is not None else {}
        return announcements.together(released, self._made)


def _milliseconds(instant: datetime, now: datetime) -> int:
    left = int((instant - now).total_seconds() * 1000) + LATE_MS
    return min(left, LONGEST_MS)
