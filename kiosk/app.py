"""The composition root: builds everything, starts it, and takes it down in the right order."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable

import PySide6.QtQuick  # noqa: F401 - without it a root object is a QWindow without contentItem
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from shiboken6 import Shiboken

from db.errors import ContentError
from kiosk import assets, typefaces, updates
from kiosk.choices import Chosen
from kiosk.clock import ConferenceClock
from kiosk.compared import Pair
from kiosk.exit_codes import BUG
from kiosk.glass import density_of
from kiosk.here import place_problem
from kiosk.idle import IdleFilter
from kiosk.jobs import Err, Jobs, Ok
from kiosk.languages import Languages
from kiosk.library import Library
from kiosk.navigator import Navigator
from kiosk.plan import Plan
from kiosk.preferences import starting_look
from kiosk.presenter import ATTRACT, House, Presenter
from kiosk.screens.about import AboutViewModel
from kiosk.screens.access import AccessViewModel
from kiosk.screens.activities import ActivitiesViewModel
from kiosk.screens.activity import ActivityViewModel
from kiosk.screens.agenda import AgendaViewModel
from kiosk.screens.attract import AttractViewModel
from kiosk.screens.award import AwardViewModel
from kiosk.screens.awards import AwardsViewModel
from kiosk.screens.compare import CompareViewModel
from kiosk.screens.exhibition import ExhibitionViewModel
from kiosk.screens.exhibitor import ExhibitorViewModel
from kiosk.screens.forum import ForumViewModel
from kiosk.screens.forums import ForumsViewModel
from kiosk.screens.frame import FrameViewModel
from kiosk.screens.governance import GovernanceViewModel
from kiosk.screens.home import HomeViewModel
from kiosk.screens.initiative import InitiativeViewModel
from kiosk.screens.people import PeopleViewModel
from kiosk.screens.person import PersonViewModel
from kiosk.screens.plan import PlanViewModel
from kiosk.screens.search import SearchViewModel
from kiosk.screens.session import SessionViewModel
from kiosk.screens.sources import SourcesViewModel
from kiosk.screens.venue import VenueViewModel
from kiosk.screens.venues import VenuesViewModel
from kiosk.settings import Settings
from kiosk.view_model import ScreenViewModel
from kiosk.visit import Visit

DESK_SHARE = 0.9
"""How much of a desk a window takes that would not fit it."""
FIRST_TRY = "the interface did not load; run `make lint` or restore the folder resources/"


class InterfaceError(Exception):
    """The QML did not load."""


def make_screens() -> dict[str, ScreenViewModel]:
    """Every screen by its route kind."""
    pair = Chosen(Pair())
    return {
        "attract": AttractViewModel(),
        "home": HomeViewModel(),
        "agenda": AgendaViewModel(),
        "session": SessionViewModel(),
        "forums": ForumsViewModel(),
        "forum": ForumViewModel(),
        "awards": AwardsViewModel(),
        "award": AwardViewModel(),
        "governance": GovernanceViewModel(pair),
        "initiative": InitiativeViewModel(pair),
        "search": SearchViewModel(),
        "plan": PlanViewModel(),
        "compare": CompareViewModel(pair),
        "exhibition": ExhibitionViewModel(),
        "exhibitor": ExhibitorViewModel(),
        "activities": ActivitiesViewModel(),
        "activity": ActivityViewModel(),
        "people": PeopleViewModel(),
        "person": PersonViewModel(),
        "venues": VenuesViewModel(),
        "venue": VenueViewModel(),
        "about": AboutViewModel(),
    }


class Kiosk(QObject):
    """The running application. `close()` takes it down."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.problems: tuple[str, ...] = ()
        self._when_content: list[Callable[[updates.Taken | None], None]] = []
        self._assets = assets.mount(settings.resources)
        typefaces.load_fonts(self._assets)
        self.house = self._build()
        look = starting_look(settings, QGuiApplication.styleHints())
        self.presenter = Presenter(self.house, settings.language, look, settings.here)
        self._jobs = Jobs()
        self._idle = IdleFilter(self.house.visit)
        self._engine = QQmlApplicationEngine()
        self.window = self._load()

    def _build(self) -> House:
        screens = make_screens()
        visit = Visit(self.settings.idle_seconds, self.settings.ask_seconds)
        return House(
            library=Library(),
            clock=ConferenceClock(self.settings.now),
            visit=visit,
            navigator=Navigator(frozenset(screens) - {ATTRACT}),
            languages=Languages(self._assets.translations),
            frame=FrameViewModel(visit),
            sources=SourcesViewModel(),
            access=AccessViewModel(),
            plan=Plan(),
            screens=screens,
        )

    def _load(self) -> QWindow:
        self._engine.addImportPath(self._assets.qml)
        self._engine.setInitialProperties(self._properties())
        self._engine.loadFromModule("Exhibition", "Main")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QWindow):
            raise InterfaceError(FIRST_TRY)
        return roots[0]

    def _properties(self) -> dict[str, object]:
        house = self.house
        shown = {
            "frame": house.frame,
            "sources": house.sources,
            "access": house.access,
            **house.screens,
        }
        density = density_of(QGuiApplication.primaryScreen(), self.settings.density)
        return {"windowed": self.settings.windowed, "density": density, **shown}

    def start(self) -> None:
        """Show the window, and read the content meanwhile."""
        self._show()
        self.house.clock.start()
        asked = self.settings.content
        self._jobs.run(lambda: updates.take(asked), self._taken)

    def _show(self) -> None:
        if self.settings.windowed or self.settings.self_test:
            self.window.resize(self._window_size())
            self.window.show()
        else:
            # Without a window manager nobody else gives a full-screen window its size.
            self.window.setGeometry(self.window.screen().geometry())
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()

    def _window_size(self) -> QSize:
        """As told; on a smaller desk as large as fits, in the same proportions."""
        wanted, desk = QSize(*self.settings.size), self.window.screen().availableSize()
        fits = wanted.boundedTo(desk) == wanted or QGuiApplication.platformName() == "offscreen"
        ratio = Qt.AspectRatioMode.KeepAspectRatio
        return wanted if fits else wanted.scaled(desk * DESK_SHARE, ratio)

    def when_content(self, told: Callable[[updates.Taken | None], None]) -> None:
        """Call `told` once the content is on screen, or with None when there is none."""
        self._when_content.append(told)

    def _taken(self, result: Ok[updates.Taken] | Err) -> None:
        taken = result.value if isinstance(result, Ok) else None
        if isinstance(result, Err):
            self._no_content(result.error)
        elif taken is not None:
            here, origin = self.settings.here, self.settings.origins["here"]
            self.problems = (*taken.problems, *place_problem(here, origin, taken.catalogue))
            self.window.installEventFilter(self._idle)
            self.house.library.swap(taken.catalogue)
        for problem in self.problems:
            print(problem, file=sys.stderr)
        for told in self._when_content:
            told(taken)

    def _no_content(self, error: Exception) -> None:
        """The world's fault is told to staff, and calmly to visitors; a bug ends the process."""
        if not isinstance(error, ContentError):
            traceback.print_exception(error)
            QGuiApplication.exit(BUG)
            return
        self.problems = (str(error),)
        self.presenter.out_of_service()

    def close(self) -> None:
        """Hide, delete the engine, then let the view models go: else every binding complains."""
        self.house.clock.stop()
        self._jobs.finish()
        self.window.removeEventFilter(self._idle)
        self.window.hide()
        del self.window
        Shiboken.delete(self._engine)


def make_application() -> QGuiApplication:
    """The Qt application, without the input method that Qt ships under other terms."""
    application = QGuiApplication.instance() or QGuiApplication(["waic-kiosk"])
    assert isinstance(application, QGuiApplication)
    return application
