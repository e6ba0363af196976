"""--self-test: first frame, content, every screen; one line of JSON, and quit."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from db.catalogue import Catalogue
from kiosk.app import Kiosk
from kiosk.lazy_screens import ATTRACT
from kiosk.platform.exit_codes import FINE, NO_CONTENT, SCREEN_FAILED
from kiosk.updates import Taken
from kiosk.visitor.navigator import Route
from kiosk.visitor.shown_records import LISTS

LIMIT_MS = 30_000
COUNTED = ("sessions", "forums", "people", "awards", "winners", "treasures", "initiatives")


class SelfTest(QObject):
    """Walks through all screens, one frame each, and ends the application with an exit code."""

    def __init__(self, kiosk: Kiosk, began: float) -> None:
        """`began`: time.perf_counter() at the start of the process."""
        super().__init__()
        self._kiosk = kiosk
        self._began = began
        self._report: dict[str, object] = {"screens": []}
        self._warnings: list[str] = []
        self._steps: Iterator[None] | None = None
        self._done = False
        window = kiosk.window
        assert isinstance(window, QQuickWindow)
        self._window = window

    def start(self) -> None:
        QTimer.singleShot(LIMIT_MS, self, self._give_up)
        self._window.frameSwapped.connect(self._frame)
        self._kiosk.when_content(self._content)

    def _frame(self) -> None:
        self._report.setdefault("first_frame_ms", self._passed())
        if self._steps is not None:
            QTimer.singleShot(0, self, self._step)

    def _content(self, taken: Taken | None) -> None:
        if taken is None or taken.problems:
            self._finish(NO_CONTENT)
            return
        catalogue = taken.catalogue
        self._report["release"] = catalogue.release.sha256
        self._report["content_file"] = taken.path.name
        self._report["counts"] = {name: len(getattr(catalogue, name)) for name in COUNTED}
        self._steps = self._walk(catalogue)
        self._window.update()

    def _step(self) -> None:
        if self._steps is None:
            return
        try:
            next(self._steps)
        except StopIteration:
            self._steps = None
            self._end()
            return
        self._window.update()

    def _walk(self, catalogue: Catalogue) -> Iterator[None]:
        """Each step changes the screen; the frame after it takes the next step."""
        self._report["content_ms"] = self._passed()
        self._seen(ATTRACT)
        yield
        self._kiosk.house.visit.touch()
        for route in routes(self._kiosk.house.screens, catalogue):
            self._kiosk.house.navigator.open(route.kind, route.record)
            yield
            self._seen(route.kind)
        self._kiosk.house.navigator.home()
        yield
        self._picture()

    def _seen(self, kind: str) -> None:
        shown = self._kiosk.house.frame.shown.screen
        screens = self._report["screens"]
        assert isinstance(screens, list)
        if shown == kind:
            screens.append(kind)
        else:
            self._warnings.append(f"the screen {kind} did not open; {shown} is shown")

    def _picture(self) -> None:
        path = self._kiosk.settings.picture
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not self._window.grabWindow().save(str(path)):
                self._warnings.append(f"the picture {path} could not be written")

    def _end(self) -> None:
        self._finish(SCREEN_FAILED if self._warnings else FINE)

    def _give_up(self) -> None:
        self._warnings.append(f"it did not end within {LIMIT_MS // 1000} s")
        self._finish(SCREEN_FAILED)

    def _finish(self, code: int) -> None:
        self._steps = None
        self._done = True
        QGuiApplication.exit(code)

    def told(self, code: int, complaints: list[str]) -> int:
        """Say how it went, once everything is taken down; the exit code of the process."""
        wrong = [*self._warnings, *complaints]
        if not self._done:
            wrong.append("it was ended from outside")
        if code == NO_CONTENT:
            return code  # that sentence is out already
        if wrong:
            print(f"The self-test failed: {'; '.join(wrong)}.", file=sys.stderr, flush=True)
            return SCREEN_FAILED
        print(json.dumps(self._report, sort_keys=True), flush=True)
        return code

    def _passed(self) -> int:
        return round((time.perf_counter() - self._began) * 1000)


def routes(screens: object, catalogue: Catalogue) -> list[Route]:
    """One route to every screen but attract; the first record where one is shown."""
    kinds = [kind for kind in screens if kind != ATTRACT]  # type: ignore[attr-defined]
    return [Route(kind, _first(kind, catalogue)) for kind in kinds]


def _first(kind: str, catalogue: Catalogue) -> str:
    records = getattr(catalogue, LISTS[kind]) if kind in LISTS else {}
    return next(iter(records), "")
