"""Everything about how content arrives: the first release, later ones, announcements."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from db.errors import ContentError, ContentUnread
from kiosk.clock import ConferenceClock
from kiosk.jobs import Err, Jobs, Ok
from kiosk.library import Library
from kiosk.reading.releases import forget_begun, reading_stopped
from kiosk.state.folder import StateFolder
from kiosk.updates.announced_updates import AnnouncedUpdates
from kiosk.updates.refusals import Refusals, Refused
from kiosk.updates.release_updates import ReleaseUpdates
from kiosk.updates.rolled_back import RolledBack, remember, remembered, roll_back
from kiosk.updates.sight import Sight, look
from kiosk.updates.taking import Taken, prepare, take
from kiosk.updates.watch import Watch
from kiosk.visitor.visit import Visit

FRAME_MS = 150
"""The first content is on screen before a job takes its share of the interpreter."""

First = tuple[Sight | None, Taken | ContentError, RolledBack | None]
Told = Callable[[Taken | Exception], None]


class Arrivals(QObject):
    """`start` reads the first release; a folder, pointer or file that was asked for is watched."""

    def __init__(
        self,
        library: Library,
        visit: Visit,
        clock: ConferenceClock,
        state: StateFolder | None = None,
    ) -> None:
        """`state`: where a choice of staff is remembered, or nowhere."""
        super().__init__()
        self._state = state or StateFolder(None)
        self._rolled_back: RolledBack | None = None
        self._clock = clock
        self._jobs = Jobs()
        self._watch: Watch | None = None
        self._library = library
        self._prepare = QTimer(self, interval=FRAME_MS, singleShot=True)
        self._prepare.timeout.connect(self._get_ready)
        self.ready = False
        """Whether nothing is left to be loaded for the first search and the first code."""
        self.refusals = Refusals()
        self.releases = ReleaseUpdates(library, visit, clock, self.refusals, self._jobs)
        self.announced = AnnouncedUpdates(library, clock, self.refusals)
        self.releases.changed.connect(self._follow_pointer)
        self.releases.changed.connect(self._ready_soon)

    @property
    def seen(self) -> Sight | None:
        """What lies where content comes from; None before the first look."""
        return self._watch.sight if self._watch is not None else None

    @property
    def rolled_back(self) -> RolledBack | None:
        """What staff chose to show instead of the live release; None where it is that one."""
        return self._rolled_back

    def look_again(self) -> bool:
        """Look at once, and try again what was refused; False where nothing is followed."""
        if self._watch is None or self._watch.sight is None:
            return False
        self._watch.look()
        self.releases.try_again()
        self.announced.try_again()
        return True

    def roll_back(self, told: Told) -> None:
        """Show the release before this one until the pointer moves; `told` hears which, or why not.

        Only where a published folder is followed: `seen` names its pointer.
        """
        live = self.releases.live
        assert self.seen is not None
        shown = live.catalogue.release.sha256 if live is not None else ""
        work = partial(roll_back, self.seen.entry, shown)
        self._jobs.run(work, partial(self._rolled, told))

    def start(
        self,
        asked: Path | None,
        told: Told,
        instead: Callable[[], Taken] | None = None,
    ) -> None:
        """`told` hears what was taken, or why nothing could be.

        `instead` reads something safer than what lies at `asked`, where that made the guide
        crash; whatever is published after it is taken as ever.
        """
        read = instead or partial(take, asked)
        state = StateFolder(None) if instead else self._state
        self._jobs.run(partial(_first, asked, read, state), partial(self._begin, asked, told))

    def stop(self) -> None:
        """Nothing arrives any more; what is being read is given up."""
        if self._watch is not None:
            self._watch.stop()
        self._prepare.stop()
        self.releases.stop()
        self.announced.stop()
        with reading_stopped():
            self._jobs.finish()

    def _begin(self, asked: Path | None, told: Told, result: Ok[First] | Err) -> None:
        if isinstance(result, Err):
            told(result.error)
            return
        sight, found, self._rolled_back = result.value
        taken = found if isinstance(found, Taken) else None
        problems = taken.problems if taken is not None else (str(found),)
        unread = taken.unread if taken is not None else found
        if isinstance(unread, ContentUnread) and sight is not None and sight.entry_state:
            problems = (self.releases.missed(unread), *problems[1:])
        self.releases.begin(sight, taken)
        told(found)
        self._prepare.start()
        if asked is not None:
            self._follow(asked)
        for problem in problems:
            self.refusals.add(Refused(self._clock.now(), str(asked), problem))

    def _ready_soon(self) -> None:
        """What is urgent was shown first."""
        if self.releases.live is not None and self.releases.live.urgent:
            self._prepare.start()

    def _get_ready(self) -> None:
        """Later releases that are not urgent are ready before they are shown. The start is over."""
        gc.enable()
        if (catalogue := self._library.current) is not None:
            self._jobs.run(partial(prepare, catalogue), self._got_ready)

    def _got_ready(self, result: Ok[None] | Err) -> None:
        if isinstance(result, Err):
            raise result.error
        self.ready = True

    def _rolled(self, told: Told, result: Ok[RolledBack] | Err) -> None:
        if isinstance(result, Err):
            told(result.error)
            return
        self._rolled_back = result.value
        remember(self._state, result.value)
        self.releases.show_instead(result.value.taken)
        told(result.value.taken)

    def _follow_pointer(self) -> None:
        """Another release came: what staff chose held until then."""
        chosen = self._rolled_back
        if chosen is not None and self.releases.live is not chosen.taken:
            self._rolled_back = None
            remember(self._state, None)

    def _follow(self, asked: Path) -> None:
        self._watch = Watch(asked)
        self._watch.seen.connect(self.releases.see)
        self._watch.seen.connect(self.announced.see)
        self._watch.start()


def _first(asked: Path | None, read: Callable[[], Taken], state: StateFolder) -> First:
    """What lies there is looked at before it is read: what changes meanwhile is seen after."""
    sight = look(asked) if asked is not None else None
    chosen = remembered(state, sight.entry) if sight is not None else None
    try:
        if chosen is not None:
            return sight, chosen.taken, chosen
        return sight, read(), None
    except ContentError as error:
        return sight, error, None
    finally:
        forget_begun()
