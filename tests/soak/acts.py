"""How each event of the monkey is done to a running kiosk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCloseEvent, QFocusEvent, QKeyEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.lazy_screens import ATTRACT
from kiosk.platform.window import screen_of
from kiosk.visitor.shown_records import LISTS
from tests.glass import Glass
from tests.published import Published, put, said
from tests.soak.events import Event
from tests.soak.stage import BEGIN
from tests.soak.waiting import becomes

LATIN, MISC, MORE_MISC = 0x80, 0x01000000, 0x01000053
"""Keys of letters and signs; Escape to F35."""
PAUSE_MS = 12
PATIENCE_MS = 5000
BACK_MS = 5000
"""Within which the window must fill its screen again."""
TAKEN_MS = 150
"""For a watcher to look and a release to be read."""
Finger = tuple[int, int]


class Acts:
    """`do(event)`: every act is named as in `Event.do`, and needs nothing but its data."""

    def __init__(self, kiosk: Kiosk, published: Published) -> None:
        self.kiosk = kiosk
        self.glass = Glass(kiosk)
        self._published = published
        self._touch = self.glass._device
        self._fingers: Mapping[int, QPoint] = {}
        self.wrong: list[str] = []
        """What the guide did not do that it must, in sentences."""

    def do(self, event: Event) -> None:
        act: Callable[..., None] = getattr(self, event.do)
        act(*event.data)
        QTest.qWait(PAUSE_MS)

    def _sequence(self) -> Any:
        return QTest.touchEvent(self.kiosk.window, self._touch)

    # Fingers.

    def tap(self, x: int, y: int) -> None:
        self._sequence().press(0, QPoint(x, y), self.kiosk.window).commit()
        self._sequence().release(0, QPoint(x, y), self.kiosk.window).commit()

    def move(self, path: list[Finger], pause: int) -> None:
        """One finger along a path: slowly a drag, quickly a flick."""
        window = self.kiosk.window
        first, *rest = [QPoint(*each) for each in path]
        self._sequence().press(0, first, window).commit()
        for point in rest:
            QTest.qWait(pause)
            self._sequence().move(0, point, window).commit()
        self._sequence().release(0, rest[-1], window).commit()

    def fingers(self, paths: list[list[Finger]]) -> None:
        """Many fingers at once, each with a beginning and an end."""
        window = self.kiosk.window
        for name, step in (("press", 0), ("move", 1), ("release", 1)):
            sequence = self._sequence()
            for number, path in enumerate(paths):
                getattr(sequence, name)(number, QPoint(*path[step]), window)
            sequence.commit()
            QTest.qWait(2)

    def stuck(self, x: int, y: int) -> None:
        """A finger that stays while another taps."""
        window = self.kiosk.window
        self._sequence().press(0, QPoint(x, y), window).commit()
        middle = QPoint(window.width() // 2, window.height() // 2)
        self._sequence().stationary(0).press(1, middle, window).commit()
        self._sequence().stationary(0).release(1, middle, window).commit()
        self._sequence().release(0, QPoint(x, y), window).commit()

    # Keys.

    def key(self, key: int, modifiers: int) -> None:
        if key < LATIN or MISC <= key < MORE_MISC:
            QTest.keyClick(self.kiosk.window, Qt.Key(key), Qt.KeyboardModifier(modifiers))
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # QTest knows no such key
            pressed = QKeyEvent(kind, key, Qt.KeyboardModifier(modifiers))
            QCoreApplication.sendEvent(self.kiosk.window, pressed)

    def type(self, words: str) -> None:
        """A keyboard or scanner, as fast as it can."""
        for each in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, each)
                QCoreApplication.sendEvent(self.kiosk.window, key)

    # The window.

    def close(self) -> None:
        QCoreApplication.sendEvent(self.kiosk.window, QCloseEvent())
        self.kiosk.window.close()

    def hide(self) -> None:
        self.kiosk.window.hide()
        self._put_back()

    def minimise(self) -> None:
        self.kiosk.window.showMinimized()
        self._put_back()

    def normal(self) -> None:
        self.resize(540, 960)  # offscreen, the size before was none

    def resize(self, width: int, height: int) -> None:
        self.kiosk.window.showNormal()  # a full-screen window takes no other size here
        self.kiosk.window.setGeometry(QRect(QPoint(7, 9), QSize(width, height)))
        self._put_back()

    def _put_back(self) -> None:
        """Whatever was done to the window, it must come back by itself."""
        window = self.kiosk.window
        full = QWindow.Visibility.FullScreen
        whole = screen_of(window).geometry()
        if not becomes(lambda: window.visibility() == full and window.geometry() == whole, BACK_MS):
            seen = f"{window.visibility()}, {window.geometry()}"
            self.wrong.append(f"the window did not come back within {BACK_MS} ms: {seen}")

    def focus(self) -> None:
        window = self.kiosk.window
        for event in (
            QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason),
            QEvent(QEvent.Type.WindowDeactivate),
            QEvent(QEvent.Type.WindowActivate),
            QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason),
        ):
            QCoreApplication.sendEvent(window, event)

    # Time.

    def clock(self, instant: str) -> None:
        self.kiosk.house.clock.pretend(datetime.fromisoformat(instant))

    def silence(self) -> None:
        """Nobody touches for as long as it takes to be asked."""
        self.kiosk.house.visit._ask()

    def leave(self) -> None:
        """The question is asked, and nobody answers."""
        visit = self.kiosk.house.visit
        visit._ask()
        while visit.seconds_left:
            visit._count()

    def wait(self, milliseconds: int) -> None:
        QTest.qWait(milliseconds)

    def flips(self, count: int) -> None:
        for _ in range(count):
            self.kiosk.presenter.flip_language()

    # Where a visitor could be led.

    def go(self, kind: str, place: float) -> None:
        """To a screen; the record stands at `place` in its list, between 0 and 1."""
        house = self.kiosk.house
        records = list(getattr(house.library.current, LISTS[kind])) if kind in LISTS else [""]
        if records:
            house.visit.touch()
            house.navigator.open(kind, records[int(place * len(records))])

    def look(self, key: str) -> None:
        """As if it were chosen on the sheet of how everything is seen."""
        self.kiosk.house.access.choose(key)

    def rest(self, turn: int = 0) -> None:
        """What can be compared: the conference, every screen once, and nobody there.

        `turn`: of tests/soak/again.py, for whoever measures then.
        """
        house, published = self.kiosk.house, self._published
        published.announce()
        published.point_to(published.hashes[0], urgent=True)
        self.clock(BEGIN)
        becomes(lambda: self._shown() == published.hashes[0], PATIENCE_MS)
        for kind in house.screens.keys() - {ATTRACT}:
            self.go(kind, 0.0)
            QTest.qWait(PAUSE_MS)
        house.visit.end()
        for _ in range(2):  # what is thrown away first may hold what is thrown away next
            QTest.qWait(TAKEN_MS)
            self.kiosk.front.engine.collectGarbage()

    def _shown(self) -> str:
        catalogue = self.kiosk.house.library.current
        return catalogue.release.sha256 if catalogue is not None else ""

    # What staff do.

    def publish(self, variant: int, urgent: bool) -> None:
        self._published.point_to(self._published.hashes[variant], urgent=urgent)
        QTest.qWait(TAKEN_MS)

    def publish_bad(self, how: int) -> None:
        """A pointer to what is damaged, missing, or no pointer at all."""
        folder, pointer = self._published.folder, self._published.pointer
        good = (folder / f"content-{self._published.hashes[0][:8]}.sqlite").read_bytes()
        if how == 0:
            put(pointer, {"file": "content-00000000.sqlite", "sha256": "0" * 64})
        elif how == 1:
            (folder / "content-00000001.sqlite").write_bytes(good[: len(good) // 2])
            put(pointer, {"file": "content-00000001.sqlite", "sha256": "1" * 64, "urgent": True})
        else:
            pointer.write_text("{" * how, encoding="utf-8")
        QTest.qWait(TAKEN_MS)

    def announce(self, level: str, minutes: int) -> None:
        until = self.kiosk.house.clock.now() + timedelta(minutes=minutes)
        self._published.announce(said(f"monkey-{level}", until, level))
        QTest.qWait(TAKEN_MS)

    def announce_bad(self) -> None:
        (self._published.folder / "announced.json").write_text("[[", encoding="utf-8")
        QTest.qWait(TAKEN_MS)
