"""Keeps the screen true: whenever something changed, derives the screen that is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.house import House, connect_within
from kiosk.language_tags import OWN_NAMES
from kiosk.lazy_screens import ATTRACT
from kiosk.moment import moment_of
from kiosk.scene import Scene
from kiosk.screens.attract import derive_out_of_service
from kiosk.screens.frame import Stage, derive_frame, opening_frame
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.look import Look
from kiosk.visitor.visit import VisitState


class Presenter(QObject):
    """Only the shown screen is derived; a change that changes nothing emits nothing."""

    def __init__(self, house: House, language: str, look: Look, here: str) -> None:
        super().__init__()
        self._house = house
        self._start_language = language
        self._language = language
        self._start_look = look
        self._look = look
        house.access.start = look
        house.frame.show(opening_frame(look, language))
        self._here = here
        self._shown: ScreenViewModel | None = None
        self._depth = 0
        self._closed = False
        self._connect()

    @property
    def screen(self) -> str:
        visiting = self._house.visit.state is not VisitState.ATTRACT
        return self._house.navigator.route.kind if visiting else ATTRACT

    def scene(self) -> Scene | None:
        """None until there is content."""
        catalogue = self._house.library.current
        if catalogue is None:
            return None
        languages = self._house.languages
        return Scene(
            catalogue,
            moment_of(self._house.clock.now(), catalogue.conference),
            languages.words(self._language),
            (languages.words(languages.after(self._language)),),
            self._here if self._here in catalogue.places else "",
            self._house.plan.sessions,
            self._look,
            self._house.arrivals.announced.holding(),
        )

    def refresh(self) -> None:
        scene = self.scene()
        if scene is None:
            if self._closed:
                self.out_of_service()
            return
        screen = self._enter(self.screen)
        screen.refresh(scene, self._house.navigator.route)
        self._house.sources.refresh(scene)
        self._house.access.refresh(scene)
        self._house.frame.show(derive_frame(scene, self._stage(screen)))
        self._depth = self._house.navigator.depth

    def out_of_service(self) -> None:
        """There is no content at all: attract says so in every language, and nothing wakes."""
        self._closed = True
        order = (self._language, self._house.languages.after(self._language))
        own, other = (self._house.languages.words(language) for language in order)
        alarm = self._house.arrivals.announced.holding()
        self._house.screens[ATTRACT].show(derive_out_of_service(own, other, alarm))

    def _count_down(self) -> None:
        """While the question is asked only the frame changes."""
        scene, house = self.scene(), self._house
        if scene is not None and house.visit.state is VisitState.ASKING:
            house.frame.show(derive_frame(scene, self._stage(house.screens[self.screen])))
        else:
            self.refresh()

    def flip_language(self) -> None:
        self._language = self._house.languages.after(self._language)
        self.refresh()

    def choose_look(self, look: Look) -> None:
        """How this visitor wants to see everything, until the visit ends."""
        self._look = look
        self.refresh()

    def _enter(self, kind: str) -> ScreenViewModel:
        screen = self._house.screens[kind]
        if screen is not self._shown:
            if self._shown is not None:
                self._shown.leave()
                self._shown.let_go()
            self._shown = screen
            screen.enter()
        return screen

    def _stage(self, screen: ScreenViewModel) -> Stage:
        house = self._house
        return Stage(
            screen=self.screen,
            record=house.navigator.route.record,
            where=screen.where,
            can_back=house.navigator.can_go_back,
            backwards=house.navigator.depth < self._depth,
            next_language=OWN_NAMES[house.languages.after(self._language)],
            state=house.visit.state,
            seconds=house.visit.seconds_left,
            ask_seconds=house.visit.ask_seconds,
            look=self._look,
            news=house.notice.news,
        )

    def _connect(self) -> None:
        house = self._house
        for changed in (
            house.library.changed,
            house.clock.ticked,
            house.navigator.changed,
            house.sources.toggled,
            house.access.toggled,
            house.plan.changed,
            house.notice.changed,
            house.arrivals.announced.changed,
        ):
            changed.connect(self.refresh)
        house.visit.changed.connect(self._count_down)
        house.visit.ended.connect(self._forget)
        house.frame.languageAsked.connect(self.flip_language)
        house.access.chosen.connect(self.choose_look)
        connect_within(house)

    def _forget(self) -> None:
        """Nothing of a visitor stays."""
        self._language = self._start_language
        self._look = self._start_look
        self._house.sources.close()
        self._house.access.close()
        self._house.plan.forget()
        self._house.notice.forget()
        for screen in self._house.screens.made:
            screen.forget()
        self._house.navigator.home()
