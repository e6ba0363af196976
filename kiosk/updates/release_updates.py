"""Takes up new releases: verified aside, swapped between visits, or at once where it is urgent."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from db.errors import ContentError, ContentUnread
from kiosk.clock import ConferenceClock
from kiosk.jobs import Err, Jobs, Ok
from kiosk.library import Library
from kiosk.logs.aloud import say_stack
from kiosk.updates.refusals import Refusals, Refused
from kiosk.updates.retry import Retry
from kiosk.updates.sight import Sight
from kiosk.updates.taking import Taken, load
from kiosk.visitor.visit import Visit, VisitState

SETTLED_MS = 1500
"""A release that is still being copied is tried again when it has been left alone so long."""


class ReleaseUpdates(QObject):
    """A visit keeps the Catalogue that it began with, unless the pointer says urgent."""

    interrupting = Signal(object)
    """An urgent Catalogue is about to be swapped in while somebody visits."""
    changed = Signal()
    """Another release is live, or waits."""
    tried = Signal()
    """A release was read: it is live, or waits, or was refused."""

    def __init__(
        self,
        library: Library,
        visit: Visit,
        clock: ConferenceClock,
        refusals: Refusals,
        jobs: Jobs,
    ) -> None:
        super().__init__()
        self._library = library
        self._visit = visit
        self._clock = clock
        self._refusals = refusals
        self._jobs = jobs
        self._live: Taken | None = None
        self._waiting: Taken | None = None
        self._sight: Sight | None = None
        self._tried: Sight | None = None
        self._loading = False
        self._retry = Retry()
        self._retry.due.connect(self._read_again)
        self._settled = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._settled.setTimerType(Qt.TimerType.CoarseTimer)
        self._settled.timeout.connect(self._try)
        visit.changed.connect(self._swap_between_visits)

    @property
    def live(self) -> Taken | None:
        """What visitors see; None while there is nothing."""
        return self._live

    @property
    def waiting(self) -> Taken | None:
        """What is taken when this visit ends."""
        return self._waiting

    def begin(self, sight: Sight | None, taken: Taken | None) -> None:
        """What was read at start, and what lay there before it was read."""
        self._sight = self._tried = sight
        if taken is not None:
            self._swap(taken)

    def missed(self, error: ContentUnread) -> str:
        """Only the world kept the start from reading what lies there: the sentence for staff."""
        return self._retry.after(error)

    def stop(self) -> None:
        self._settled.stop()
        self._retry.forget()

    def try_again(self) -> None:
        """Read once more what lies there, also what was refused or is shown."""
        self._retry.forget()
        self._read_again()

    def show_instead(self, taken: Taken) -> None:
        """Another release than the one that lies there, until that changes."""
        self._retry.forget()
        self._swap(taken)

    def see(self, sight: Sight) -> None:
        """Read what is new; a file that changes under the same pointer, when it has settled."""
        self._sight = sight
        tried = self._tried
        if tried is not None and tried.of_content != sight.of_content:
            self._retry.forget()
        if tried is not None and tried.entry_state == sight.entry_state is not None:
            self._settled.start()
        else:
            self._try()

    def _read_again(self) -> None:
        self._tried = None
        self._try()

    def _try(self) -> None:
        """One at a time; what came meanwhile is tried after it, and only the latest of that."""
        sight, tried = self._sight, self._tried
        if self._loading or sight is None:
            return
        if tried is not None and tried.of_content == sight.of_content:
            return
        self._loading, self._tried = True, sight
        self._retry.wait_no_more()
        held = [each.catalogue for each in (self._live, self._waiting) if each is not None]
        self._jobs.run(partial(load, sight.entry, held), self._loaded)

    def _loaded(self, result: Ok[Taken] | Err) -> None:
        self._loading = False
        if isinstance(result, Err):
            self._refuse(result.error)
        else:
            self._retry.forget()
            self._stage(result.value)
        self.tried.emit()
        self._try()

    def _stage(self, taken: Taken) -> None:
        if self._visit.state is VisitState.ATTRACT or taken.catalogue is self._library.current:
            self._swap(taken)
        elif taken.urgent:
            self.interrupting.emit(taken.catalogue)
            self._swap(taken)
        else:
            self._waiting = taken
            self.changed.emit()

    def _swap_between_visits(self) -> None:
        if self._waiting is not None and self._visit.state is VisitState.ATTRACT:
            self._swap(self._waiting)

    def _swap(self, taken: Taken) -> None:
        self._live, self._waiting = taken, None
        if taken.catalogue is not self._library.current:
            self._library.swap(taken.catalogue)
        self.changed.emit()

    def _refuse(self, error: Exception) -> None:
        """The old one stays. Not even a bug in reading takes it away."""
        sight = self._tried
        assert sight is not None
        if isinstance(error, OSError):
            error = ContentError.of_disk(sight.release, error)
        elif not isinstance(error, ContentError):
            say_stack(error)
            what = f"cannot be read by this version ({type(error).__name__})"
            error = ContentError.about(sight.release, what, "publish it again")
        if sentence := self._retry.after(error):
            self._refusals.add(Refused(self._clock.now(), sight.release.name, sentence))
