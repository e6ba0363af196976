"""A guide over the whole screen in this process, on a folder that staff publish to, watched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from db.catalogue import Catalogue
from kiosk.app import Kiosk
from kiosk.platform.application import make_application
from tests.published import Published
from tests.soak.stage import PORTRAIT, describe_screen, staged
from tests.soak.waiting import becomes
from tests.soak.watch import Watch

PATIENCE_MS = 20_000


@dataclass(frozen=True, slots=True)
class Guide:
    kiosk: Kiosk
    published: Published
    watch: Watch

    def open(self, kind: str, record: str = "") -> None:
        """As a visitor who is led there."""
        self.kiosk.house.visit.touch()
        self.kiosk.house.navigator.open(kind, record)

    def shows(self, sha256: str) -> bool:
        """Whether the release comes on screen in time."""
        return becomes(lambda: self.release == sha256, PATIENCE_MS)

    def publish(self, content: Catalogue, **said: Any) -> Path:
        """Staff publish; the path of the release."""
        with self.watch.breakouts.paused():
            return self.published.publish(content, **said)

    @property
    def release(self) -> str:
        live = self.kiosk.house.library.current
        return live.release.sha256 if live is not None else ""


@contextmanager
def guide(folder: Path, language: str = "en", still: bool = True) -> Iterator[Guide]:
    """All of its screens are made, and what it does after its start is done."""
    if QCoreApplication.instance() is None:
        describe_screen(folder, PORTRAIT)
    make_application()
    with staged(folder, language, still) as (kiosk, published):
        kiosk.house.screens.make()
        becomes(lambda: kiosk.house.arrivals.ready, PATIENCE_MS)
        QTest.qWait(50)
        with Watch(kiosk.window, [folder]) as watch:
            yield Guide(kiosk, published, watch)
