"""The composition root: builds everything, starts it, and takes it down in the right order."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from db.catalogue import Catalogue
from db.errors import ContentError
from kiosk.clock import ConferenceClock
from kiosk.front import FIRST_TRY, Front, InterfaceError
from kiosk.health.exposition import Health
from kiosk.health.reporting import Reporting
from kiosk.house import House
from kiosk.interior import Interior
from kiosk.ladder.ladder import Ladder
from kiosk.ladder.life import Life, safer
from kiosk.languages import Languages
from kiosk.lazy_screens import ATTRACT, LazyScreens
from kiosk.library import Library
from kiosk.logs.aloud import say, say_stack
from kiosk.logs.bugs import stack_of
from kiosk.logs.json_lines import tell
from kiosk.places.here import place_problem
from kiosk.platform import typefaces
from kiosk.platform.exit_codes import BUG, NO_INTERFACE
from kiosk.platform.given_back import GivenBack
from kiosk.platform.heartbeat import Heartbeat
from kiosk.platform.kept_full import KeptFull
from kiosk.platform.preferences import starting_look
from kiosk.platform.service_manager import ServiceManager
from kiosk.platform.status_line import status_line
from kiosk.platform.window import hide_cursor
from kiosk.presenter import Presenter
from kiosk.screens.access import AccessViewModel
from kiosk.screens.attract import AttractViewModel
from kiosk.screens.frame import FrameViewModel
from kiosk.screens.sources import SourcesViewModel
from kiosk.settings import Settings
from kiosk.staff.knowing import Knowing
from kiosk.staff.pin_pad import pad_of
from kiosk.staff.staff import Staff
from kiosk.state.folder import StateFolder
from kiosk.updates.arrivals import Arrivals
from kiosk.updates.taking import Taken
from kiosk.view_model import ViewModel
from kiosk.visitor.idle import IdleFilter
from kiosk.visitor.navigator import Navigator
from kiosk.visitor.notice import Notice
from kiosk.visitor.plan import Plan
from kiosk.visitor.visit import Visit, VisitState


class Kiosk(QObject):
    """The running application. `close()` takes it down."""

    def __init__(
        self, settings: Settings, ladder: Ladder | None = None, front: Front | None = None
    ) -> None:
        """Without a ladder nothing is remembered: a preview, a test.

        `front`: the window, where it stands already.
        """
        super().__init__()
        self.settings = settings
        self.ladder = ladder or Ladder(StateFolder(None))
        self.problems: tuple[str, ...] = ()
        self._when_content: list[Callable[[Taken | None], None]] = []
        self.front = front or Front(settings, self.ladder.graphics_failed)
        self.window = self.front.window
        typefaces.load_fonts(self.front.assets)
        self.house = self._build()
        look = starting_look(settings, QGuiApplication.styleHints())
        self.presenter = Presenter(self.house, settings.language, look, settings.here)
        self.staff = self._build_staff()
        self._idle = IdleFilter(self.house.visit)
        self.leave_out(self.staff.covers)
        self._enter()
        screens, others = self.house.screens, self._beside_screens()
        self._interior = Interior(self.front, screens, others)
        self._interior.failed.connect(self._no_interface)
        self.staff.vm.modeChanged.connect(screens.make)  # type: ignore[attr-defined]
        self._manager = ServiceManager()
        self._heartbeat = Heartbeat(self._manager, self.window)
        self._kept_full = KeptFull(self.window)
        self._given_back = GivenBack(self._collect, self._somebody_here)
        self.house.visit.ended.connect(self._given_back.soon)
        self._life = Life(self.ladder, self.house.arrivals)
        self.reporting = Reporting(self.house, self.ladder, self.window)

    def _build(self) -> House:
        screens = LazyScreens(AttractViewModel())
        visit = Visit(self.settings.idle_seconds, self.settings.ask_seconds)
        library, clock = Library(), ConferenceClock(self.settings.now)
        return House(
            library=library,
            clock=clock,
            visit=visit,
            navigator=Navigator(frozenset(screens) - {ATTRACT}),
            languages=Languages(self.front.assets.translations),
            frame=FrameViewModel(visit),
            sources=SourcesViewModel(),
            access=AccessViewModel(),
            plan=Plan(),
            notice=Notice(),
            arrivals=Arrivals(library, visit, clock, self.ladder.folder),
            screens=screens,
        )

    def _build_staff(self) -> Staff:
        settings, folder = self.settings, self.ladder.folder
        knowing = Knowing(self.house, settings, self.ladder, self.front.lockdown, self._health)
        return Staff(self.house, settings, knowing, pad_of(settings.staff_pin, folder))

    def _health(self) -> Health:
        return self.reporting.health()

    def _enter(self) -> None:
        """Attract takes the place of the window's front."""
        attract = {ATTRACT: self.house.screens[ATTRACT]}
        if why := self.front.put("Entrance", "entrance", {**self._beside_screens(), **attract}):
            raise InterfaceError(f"{FIRST_TRY}: {why}")

    def _beside_screens(self) -> dict[str, ViewModel]:
        frame, sources, access = self.house.frame, self.house.sources, self.house.access
        return {"frame": frame, "sources": sources, "access": access, "staff": self.staff.vm}

    def _collect(self) -> None:
        self.front.engine.collectGarbage()

    def _somebody_here(self) -> bool:
        return self.house.visit.state is not VisitState.ATTRACT

    def start(self) -> None:
        """Show the window, and read the content meanwhile."""
        self.front.show(self.settings)
        hide_cursor(self.window, self.settings)
        if not (self.settings.windowed or self.settings.self_test):
            self._kept_full.start()
        self.staff.watch(self.window)
        self._heartbeat.start()
        self._life.start()
        self.house.clock.start()
        self.house.library.changed.connect(self._content)
        self.reporting.reported.connect(lambda: self._say(self.house.library.current))
        if self.ladder.why:
            self._tell((self.ladder.why,))
        self.house.arrivals.start(self.settings.content, self._began, safer(self.ladder))

    def leave_out(self, beside: Callable[[QEvent], bool]) -> None:
        """Touches for which `beside` is true are no visitor's: those on the bar of a preview."""
        self._idle.beside = beside

    def when_content(self, told: Callable[[Taken | None], None]) -> None:
        """Call `told` once the content is on screen, or with None when there is none."""
        self._when_content.append(told)

    def _content(self) -> None:
        """There is content, or other content: a touch may wake, and this place is looked up."""
        catalogue, settings = self.house.library.current, self.settings
        assert catalogue is not None
        self.window.removeEventFilter(self._idle)
        self.window.installEventFilter(self._idle)
        self.staff.watch(self.window)
        self._tell(place_problem(settings.here, settings.origins["here"], catalogue))
        self._life.content_changed()
        self._say(catalogue)

    def _say(self, catalogue: Catalogue | None) -> None:
        """What `systemctl status` shows."""
        health, problem = self.reporting.health(), self.ladder.folder.problem
        self._manager.status(status_line(catalogue, health, problem))

    def heal(self) -> None:
        """After a bug: whatever was half done is put back to its beginning."""
        self.reporting.met_bug()
        self.house.visit.end()

    def _no_interface(self, reason: str) -> None:
        """A window that has nothing behind attract helps nobody."""
        self._tell((f"{FIRST_TRY}: {reason}",))
        QTimer.singleShot(0, self, lambda: QGuiApplication.exit(NO_INTERFACE))

    def _began(self, found: Taken | Exception) -> None:
        """The world's fault is told to staff, and calmly to visitors; a bug ends the process."""
        taken = found if isinstance(found, Taken) else None
        if isinstance(found, ContentError):
            self.presenter.out_of_service()
            self._say(None)
        elif isinstance(found, Exception):
            say_stack(found)
            stack = stack_of(found.__traceback__)
            tell("bug", logging.ERROR, error=type(found).__name__, stack=stack)
            QGuiApplication.exit(BUG)
        if taken is not None:
            self._interior.make_soon()
        self._heartbeat.content_is_shown()
        self.reporting.begin()
        for told in self._when_content:
            told(taken)

    def _tell(self, problems: tuple[str, ...]) -> None:
        for problem in problems:
            if problem not in self.problems:
                self.problems = (*self.problems, problem)
                say(problem)

    def close(self) -> None:
        """Hide, delete the engine, then let the view models go: else every binding complains."""
        self._heartbeat.stop()
        self._kept_full.stop()
        self._given_back.stop()
        self._life.stop()
        self._interior.stop()
        self.reporting.stop()
        self.house.clock.stop()
        self.house.arrivals.stop()
        self.window.removeEventFilter(self._idle)
        self.staff.stop()
        del self.window
        self.front.close()
