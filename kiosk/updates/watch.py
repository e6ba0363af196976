"""Watches where content comes from, and tells what is seen there whenever that changed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal

from kiosk.jobs import Err, Jobs, Ok
from kiosk.updates.sight import Sight, look

POLL_MS = 1000
"""A share of another machine tells nobody what happens on it, so it is also looked at."""
SOON_MS = 30
"""Many changes at once are looked at once."""


class Watch(QObject):
    """Looks off the GUI thread: a share that hangs holds up nothing on screen."""

    seen = Signal(object)
    """A Sight that differs from the last one."""

    def __init__(self, asked: Path, poll_ms: int = POLL_MS) -> None:
        super().__init__()
        self._asked = asked
        self._jobs = Jobs()
        self._sight: Sight | None = None
        self._looking = self._again = False
        self._folders = QFileSystemWatcher(self)
        self._poll = QTimer(self, interval=poll_ms, timerType=Qt.TimerType.CoarseTimer)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._folders.directoryChanged.connect(lambda _: self._soon.start())
        self._soon.timeout.connect(self.look)
        self._poll.timeout.connect(self.look)

    @property
    def sight(self) -> Sight | None:
        """What was seen last."""
        return self._sight

    def start(self) -> None:
        self._poll.start()
        self.look()

    def stop(self) -> None:
        """Nothing is told any more; a look that goes on is waited for."""
        self._poll.stop()
        self._soon.stop()
        self._jobs.finish()

    def look(self) -> None:
        """Look now, or again after the look that goes on."""
        if self._looking:
            self._again = True
            return
        self._looking, self._again = True, False
        self._jobs.run(partial(look, self._asked, self._sight), self._looked)

    def _looked(self, result: Ok[Sight] | Err) -> None:
        self._looking = False
        if isinstance(result, Err):
            raise result.error
        before, self._sight = self._sight, result.value
        if before != result.value:
            self._follow(before, result.value)
            self.seen.emit(result.value)
        if self._again:
            self.look()

    def _follow(self, before: Sight | None, sight: Sight) -> None:
        """Hear of changes in the folder that lies there now."""
        if before is not None and before.folder_state == sight.folder_state:
            return
        if watched := self._folders.directories():
            self._folders.removePaths(watched)
        if sight.folder_state is not None:
            self._folders.addPath(str(sight.folder))
