"""Staff at the glass: corner, PIN pad, the staff screen and its tests, and how each closes.

It lies beside the visitor's screens and needs no content: what is broken is seen from here.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.house import House
from kiosk.language import Words
from kiosk.platform.exit_codes import QUIT, RESTART
from kiosk.platform.glass import density_of
from kiosk.platform.lockdown import Lockdown
from kiosk.settings import Settings
from kiosk.staff import actions
from kiosk.staff.corner import CornerHold, side_of
from kiosk.staff.known import Glass, Known
from kiosk.staff.pin import read_pin_hash
from kiosk.staff.pin_attempts import PinAttempts
from kiosk.staff.pin_pad import PinPad
from kiosk.staff.staff_props import (
    CLOSED,
    PAD,
    PAGE,
    SCREEN,
    TOUCH,
    StaffProps,
    derive_pad,
    derive_page,
    derive_test,
)
from kiosk.staff.staff_view_model import StaffViewModel
from kiosk.staff.visits import Visits
from kiosk.updates.taking import BUNDLED, Taken
from kiosk.version import version_lines

PAD_SECONDS = 20
PAGE_SECONDS = 180


class Staff(QObject):
    """Without a PIN in the settings the corner does nothing and none of this ever opens."""

    def __init__(self, house: House, settings: Settings, lockdown: Lockdown) -> None:
        super().__init__()
        self.vm = StaffViewModel()
        self._house = house
        self._settings = settings
        self._lockdown = lockdown
        self._language = settings.language
        self._mode = CLOSED
        self._said = self._asked = ""
        self._window: QWindow | None = None
        self._visits = Visits(house.visit)
        self._versions = version_lines(BUNDLED)
        self._pad = self._pad_of(settings.staff_pin, settings.state)
        self.corner = CornerHold(self._corner_side)
        self._idle = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._second = QTimer(self, interval=1000, timerType=Qt.TimerType.CoarseTimer)
        self._connect()

    @property
    def open(self) -> bool:
        return self._mode != CLOSED

    def covers(self, _event: QEvent) -> bool:
        """While it is open no touch is a visitor's."""
        return self.open

    def watch(self, window: QWindow) -> None:
        """See every event of the window before whatever was told to see them until now."""
        self._window = window
        if self._pad is not None:
            window.installEventFilter(self.corner)

    def stop(self) -> None:
        self._idle.stop()
        self._second.stop()
        if self._window is not None:
            self._window.removeEventFilter(self.corner)
        if self._pad is not None:
            self._pad.stop()

    def close(self) -> None:
        """Leave no trace on screen; visitors find attract or their page."""
        self._asked = self._said = ""
        self._become(CLOSED)

    def _pad_of(self, hashed: str, state: Path | None) -> PinPad | None:
        return PinPad(read_pin_hash(hashed), PinAttempts(state)) if hashed else None

    def _connect(self) -> None:
        vm = self.vm
        self._idle.timeout.connect(self.close)
        self._second.timeout.connect(self.refresh)
        vm.closed.connect(self._leave)
        vm.languageAsked.connect(self._flip_language)
        vm.acted.connect(self.act)
        vm.answered.connect(self._answer)
        arrivals = self._house.arrivals
        for changed in (arrivals.releases.changed, arrivals.refusals.changed):
            changed.connect(self.refresh)
        arrivals.releases.tried.connect(self._tried)
        if (pad := self._pad) is not None:
            self.corner.held.connect(self._call)
            self.corner.touched.connect(self._stay)
            vm.typed.connect(pad.type)
            vm.erased.connect(pad.erase)
            vm.entered.connect(pad.judge)
            pad.changed.connect(self.refresh)
            pad.passed.connect(self._enter)

    def _corner_side(self) -> float:
        assert self._window is not None
        size, density = self._window.size(), self._glass().density
        return side_of(min(size.width(), size.height()), density)

    def _call(self) -> None:
        if self._pad is not None and not self.open:
            self._language = self._settings.language
            self._pad.open()
            self._become(PAD)

    def _enter(self) -> None:
        """The PIN was right: whoever visited is gone."""
        self._house.visit.end()
        self._become(PAGE)

    def _leave(self) -> None:
        """From a test back to the screen, else back to visitors."""
        if self._mode in (SCREEN, TOUCH):
            self._become(PAGE)
        else:
            self.close()

    def _become(self, mode: str) -> None:
        self._mode = mode
        if mode != PAD and self._pad is not None:
            self._pad.close()
        if mode == PAGE:
            self._second.start()
        else:
            self._second.stop()
        self._stay()
        self.refresh()

    def _stay(self) -> None:
        """Somebody is there: wait anew."""
        if self.open:
            self._idle.start((PAD_SECONDS if self._mode == PAD else PAGE_SECONDS) * 1000)
        else:
            self._idle.stop()

    def _flip_language(self) -> None:
        self._language = self._house.languages.after(self._language)
        self.refresh()

    def act(self, key: str) -> None:
        """What a button of the staff screen does, or asks first."""
        if self._mode != PAGE:
            return
        if key in actions.ASKED:
            self._asked = key
        elif key in (actions.SCREEN, actions.TOUCH):
            self._become(SCREEN if key == actions.SCREEN else TOUCH)
        elif key == actions.TAKE_UP and self._house.arrivals.look_again():
            self._said = self._words().tr("Looking…")
        self.refresh()

    def _answer(self, yes: bool) -> None:
        asked, self._asked = self._asked, ""
        done: dict[str, Callable[[], None]] = {
            actions.ROLL_BACK: self._roll_back,
            actions.RESTART: lambda: QGuiApplication.exit(RESTART),
            actions.QUIT: lambda: QGuiApplication.exit(QUIT),
        }
        if yes and asked in done:
            done[asked]()
        self.refresh()

    def _roll_back(self) -> None:
        self._said = self._words().tr("Looking…")
        self._house.arrivals.roll_back(self._rolled)

    def _rolled(self, found: Taken | Exception) -> None:
        self._said = self._words().tr("Rolled back.") if isinstance(found, Taken) else str(found)
        self.refresh()

    def _tried(self) -> None:
        """What was looked for is read or refused; the lists below say which."""
        if self._mode == PAGE and self._said:
            self._said = self._words().tr("Looked again; below is what was found.")
            self.refresh()

    def _words(self) -> Words:
        return self._house.languages.words(self._language)

    def refresh(self) -> None:
        if self._mode == CLOSED:
            self.vm.show(StaffProps())
        elif self._mode == PAD and self._pad is not None:
            self.vm.show(derive_pad(self._pad, self._known()))
        elif self._mode == PAGE:
            self.vm.show(derive_page(self._known(), self._said, self._asked))
        else:
            self.vm.show(derive_test(self._mode, self._known()))

    def _glass(self) -> Glass:
        if self._window is None:
            return Glass()
        size, screen = self._window.size(), self._window.screen()
        ratio = self._window.devicePixelRatio()
        density = density_of(screen, self._settings.density) / ratio
        return Glass((size.width(), size.height()), density)

    def _known(self) -> Known:
        house = self._house
        releases, seen = house.arrivals.releases, house.arrivals.seen
        return Known(
            words=self._words(),
            now=house.clock.now(),
            system=datetime.now(UTC),
            uptime_seconds=self._visits.uptime_seconds,
            last_visit_seconds=self._visits.last_seconds,
            visits=self._visits.count,
            catalogue=house.library.current,
            taken=releases.live,
            waiting=releases.waiting,
            rolled_back=house.arrivals.rolled_back,
            followed=seen is not None and seen.entry.suffix == ".json",
            watched=seen is not None,
            refused=house.arrivals.refusals.listed,
            versions=self._versions,
            glass=self._glass(),
            blocked=self._lockdown.blocked,
        )
