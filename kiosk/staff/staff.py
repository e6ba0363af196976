"""Staff at the glass: the corner, the PIN pad, the staff screen and its tests, and their closing.

It lies beside the visitor's screens and needs no content: what is broken is seen from here.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QWindow

from kiosk.house import House
from kiosk.language import Words
from kiosk.settings import Settings
from kiosk.staff.corner import CornerHold, side_of
from kiosk.staff.deeds import Deeds
from kiosk.staff.knowing import Knowing
from kiosk.staff.pin_pad import PinPad
from kiosk.staff.staff_props import (
    CLOSED,
    PAD,
    PAGE,
    StaffProps,
    derive_pad,
    derive_page,
    derive_test,
)
from kiosk.staff.staff_view_model import StaffViewModel

PAD_SECONDS = 20
PAGE_SECONDS = 180


class Staff(QObject):
    """Without a pad, as no PIN is set, the corner does nothing and none of this ever opens."""

    def __init__(
        self, house: House, settings: Settings, knowing: Knowing, pad: PinPad | None
    ) -> None:
        super().__init__()
        self.vm = StaffViewModel()
        self._house = house
        self._knowing = knowing
        self._first_language = self._language = settings.language
        self._mode = CLOSED
        self.pad = pad
        self.corner = CornerHold(self._corner_side)
        self.deeds = Deeds(house.arrivals, self._words)
        self.idle = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._second = QTimer(self, interval=1000, timerType=Qt.TimerType.CoarseTimer)
        self._connect()
        if pad is not None:
            self._connect_pad(pad)

    @property
    def open(self) -> bool:
        return self._mode != CLOSED

    def covers(self, _event: QEvent) -> bool:
        """While it is open no touch is a visitor's."""
        return self.open

    def watch(self, window: QWindow) -> None:
        """See every event of the window before whatever was told to see them until now."""
        self._knowing.window = window
        if self.pad is not None:
            window.installEventFilter(self.corner)

    def stop(self) -> None:
        self.idle.stop()
        self._second.stop()
        if self._knowing.window is not None:
            self._knowing.window.removeEventFilter(self.corner)
            self._knowing.window = None
        if self.pad is not None:
            self.pad.stop()

    def close(self) -> None:
        """Visitors find attract, or after the pad alone the page that they were on."""
        self.deeds.forget()
        self._become(CLOSED)

    def _connect(self) -> None:
        arrivals, vm = self._house.arrivals, self.vm
        self.idle.timeout.connect(self.close)
        self._second.timeout.connect(self.refresh)
        self.deeds.changed.connect(self.refresh)
        self.deeds.testAsked.connect(self._become)
        arrivals.releases.changed.connect(self.refresh)
        arrivals.refusals.changed.connect(self.refresh)
        vm.closed.connect(self._leave)
        vm.languageAsked.connect(self._flip_language)
        vm.acted.connect(self._act)
        vm.answered.connect(self.deeds.answer)

    def _connect_pad(self, pad: PinPad) -> None:
        self.corner.held.connect(self._call)
        self.corner.touched.connect(self._stay)
        self.vm.typed.connect(pad.type)
        self.vm.erased.connect(pad.erase)
        self.vm.entered.connect(pad.judge)
        pad.changed.connect(self.refresh)
        pad.passed.connect(self._enter)

    def _corner_side(self) -> float:
        glass = self._knowing.glass()
        return side_of(min(glass.size), glass.density)

    def _call(self) -> None:
        """The corner was held."""
        if self.pad is not None and not self.open:
            self._language = self._first_language
            self.pad.open()
            self._become(PAD)

    def _enter(self) -> None:
        """The PIN was right: whoever visited is gone."""
        self._house.visit.end()
        self._become(PAGE)

    def _leave(self) -> None:
        """From a test back to the screen, else back to visitors."""
        if self._mode in (PAD, PAGE):
            self.close()
        else:
            self._become(PAGE)

    def _act(self, key: str) -> None:
        if self._mode == PAGE:
            self.deeds.act(key)

    def _become(self, mode: str) -> None:
        self._mode = mode
        if mode != PAD and self.pad is not None:
            self.pad.close()
        if mode == PAGE:
            self._second.start()
        else:
            self._second.stop()
        self._stay()
        self.refresh()

    def _stay(self) -> None:
        """Somebody is there: wait anew."""
        if self.open:
            self.idle.start((PAD_SECONDS if self._mode == PAD else PAGE_SECONDS) * 1000)
        else:
            self.idle.stop()

    def _flip_language(self) -> None:
        self._language = self._house.languages.after(self._language)
        self.refresh()

    def _words(self) -> Words:
        return self._house.languages.words(self._language)

    def refresh(self) -> None:
        if self._mode == CLOSED:
            self.vm.show(StaffProps())
            return
        known = self._knowing.known(self._words())
        if self._mode == PAD and self.pad is not None:
            self.vm.show(derive_pad(self.pad, known))
        elif self._mode == PAGE:
            self.vm.show(derive_page(known, self.deeds.said, self.deeds.asked))
        else:
            self.vm.show(derive_test(self._mode, known))
