"""The presenter: derives the shown screen once for each change, and emits only what changed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QMetaMethod, QObject, SignalInstance
from pytestqt.qtbot import QtBot

from db.catalogue import Catalogue
from kiosk.clock import ConferenceClock
from kiosk.house import House
from kiosk.languages import Languages
from kiosk.lazy_screens import ATTRACT, LazyScreens
from kiosk.library import Library
from kiosk.presenter import Presenter
from kiosk.rows import RowModel
from kiosk.screens.access import AccessViewModel
from kiosk.screens.attract import AttractViewModel
from kiosk.screens.frame import FrameViewModel
from kiosk.screens.sources import SourcesViewModel
from kiosk.updates.arrivals import Arrivals
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.look import Look
from kiosk.visitor.navigator import Navigator
from kiosk.visitor.notice import Notice
from kiosk.visitor.plan import Plan
from kiosk.visitor.visit import Visit
from tests.build import TRANSLATIONS, at, catalogue, forum, place, session

START = at("2024-07-05 14:10")
CONTENT = catalogue(
    sessions=[
        session("talk", "2024-07-05 12:30", "2024-07-05 14:40", place="desk"),
        session("late", "2024-07-05 15:30", "2024-07-05 17:00", place="desk"),
        session("saturday", "2024-07-06 09:30", "2024-07-06 10:30"),
    ],
    places=[place("desk")],
    forums=[forum("law")],
)


@dataclass
class Running:
    """A house without a window, its time set by hand, that counts what is derived."""

    now: datetime = START
    derived: Counter[str] = field(default_factory=Counter)
    emitted: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        visit, screens = Visit(45, 20), LazyScreens(AttractViewModel())
        library, clock = Library(), ConferenceClock(wall=lambda: self.now)
        self.house = House(
            library=library,
            clock=clock,
            visit=visit,
            navigator=Navigator(frozenset(screens) - {ATTRACT}),
            languages=Languages(str(TRANSLATIONS)),
            frame=FrameViewModel(visit),
            sources=SourcesViewModel(),
            access=AccessViewModel(),
            plan=Plan(),
            notice=Notice(),
            arrivals=Arrivals(library, visit, clock),
            screens=screens,
        )
        self.presenter = Presenter(self.house, "en", Look(), "")
        for kind, screen in screens.items():
            self._count(kind, screen)

    def begin(self, content: Catalogue = CONTENT) -> Running:
        self.house.library.swap(content)
        self.house.visit.touch()
        self.forget()
        return self

    def forget(self) -> None:
        self.derived.clear()
        self.emitted.clear()

    def pass_minutes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        self.house.clock.ticked.emit()

    def listen(self) -> None:
        """Hear every change of every view model and of the rows in them."""
        for model in (self.house.frame, self.house.sources, *self.house.screens.values()):
            for source in (model, *model.findChildren(RowModel)):
                for name in changes_of(source):
                    self._hear(getattr(source, name), f"{type(model).__name__}.{name}")

    def _hear(self, signal: SignalInstance, name: str) -> None:
        signal.connect(lambda *_: self.emitted.append(name))

    def _count(self, kind: str, screen: ScreenViewModel) -> None:
        derive = screen.derive

        def counted(*given: Any) -> Any:
            self.derived[kind] += 1
            return derive(*given)

        screen.derive = counted  # type: ignore[assignment,method-assign]


def changes_of(source: QObject) -> list[str]:
    if isinstance(source, RowModel):
        return ["dataChanged", "rowsInserted", "rowsRemoved", "modelReset"]
    kind = source.metaObject()
    methods = [kind.method(n) for n in range(kind.methodOffset(), kind.methodCount())]
    signals = [m for m in methods if m.methodType() is QMetaMethod.MethodType.Signal]
    names = [bytes(signal.name().data()).decode() for signal in signals]
    return [name for name in names if name.endswith("Changed")]


@pytest.fixture
def running(qtbot: QtBot) -> Running:
    return Running().begin()


def test_beginning_a_visit_derives_home_once(qtbot: QtBot) -> None:
    running = Running()
    running.house.library.swap(CONTENT)
    running.forget()
    running.house.visit.touch()
    assert running.derived == {"home": 1}


@pytest.mark.parametrize(
    ("kind", "record"),
    [("agenda", ""), ("session", "talk"), ("forums", ""), ("forum", "law"), ("about", "")],
)
def test_one_navigation_derives_the_shown_screen_once(
    running: Running, kind: str, record: str
) -> None:
    running.house.navigator.open(kind, record)
    assert (running.derived, running.house.frame.shown.screen) == ({kind: 1}, kind)


def test_way_back_derives_the_screen_before_once(running: Running) -> None:
    running.house.navigator.open("agenda")
    running.forget()
    running.house.navigator.back()
    assert running.derived == {"home": 1}


def test_language_that_flips_derives_the_shown_screen_once(running: Running) -> None:
    running.house.navigator.open("agenda")
    running.forget()
    running.presenter.flip_language()
    assert running.derived == {"agenda": 1}


def test_nothing_is_derived_while_nothing_changes(running: Running) -> None:
    running.house.visit.touch()
    running.house.navigator.open("home")
    running.house.navigator.back()
    running.house.navigator.home()
    assert running.derived == {}


def test_countdown_derives_no_screen(running: Running) -> None:
    running.house.visit._ask()
    running.house.visit._count()
    running.house.visit._count()
    assert (running.derived, running.house.frame.shown.seconds) == ({}, 18)


def test_minute_changes_only_what_tells_the_time(running: Running) -> None:
    running.house.navigator.open("session", "saturday")
    running.listen()
    running.forget()
    running.pass_minutes(1)
    assert (running.derived, running.emitted) == ({"session": 1}, ["FrameViewModel.clockChanged"])


def test_tick_that_changes_nothing_emits_nothing(running: Running) -> None:
    running.listen()
    for screen in running.house.screens:
        if screen != ATTRACT:
            running.house.navigator.open(screen)
            running.forget()
            running.pass_minutes(0)
            assert (screen, running.emitted) == (screen, [])


def test_today_follows_the_clock_over_the_change_hour(running: Running) -> None:
    """museum 12: nothing remembers which day today was."""
    running.house.navigator.open("agenda")
    told = []
    for now in ("2024-07-05 23:59", "2024-07-06 04:59", "2024-07-06 05:00"):
        running.now = at(now)
        running.house.clock.ticked.emit()
        agenda = running.house.screens["agenda"].shown
        today = [day.key for day in agenda.days if day.today]
        told.append((agenda.title, today))
    assert told == [
        ("Friday 5 July", ["2024-07-05"]),
        ("Friday 5 July", ["2024-07-05"]),
        ("Saturday 6 July", ["2024-07-06"]),
    ]


def test_without_content_nothing_is_derived(qtbot: QtBot) -> None:
    running = Running()
    running.house.visit.touch()
    running.pass_minutes(1)
    assert (running.derived, running.presenter.scene()) == ({}, None)


def test_visit_that_ends_derives_what_is_shown_then(running: Running) -> None:
    """museum 43: and nothing that is not."""
    running.house.navigator.open("agenda")
    running.forget()
    running.house.visit.end()
    assert (set(running.derived), running.house.frame.shown.screen) == ({ATTRACT}, ATTRACT)
