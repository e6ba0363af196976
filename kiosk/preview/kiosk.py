"""The guide with the bar of a preview below it, and what keeps the bar true."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QFileSystemWatcher
from PySide6.QtGui import QPointerEvent
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.front import Front
from kiosk.ladder.ladder import Ladder
from kiosk.preview.bar import PreviewViewModel, derive_bar
from kiosk.preview.report import Report, read_report
from kiosk.preview.time_travel import TimeTravel
from kiosk.settings import Settings
from kiosk.state.folder import StateFolder

SHORT, LONG = 1080, 1920
"""The sides of the guide in logical pixels, as Space.qml has them."""


class PreviewKiosk(Kiosk):
    """A kiosk on the folder of its content, in which problems.json lies too."""

    def __init__(self, settings: Settings) -> None:
        assert settings.content is not None
        self.bar = PreviewViewModel()
        ladder = Ladder(StateFolder(None))  # a preview remembers nothing
        window = ("Exhibition.Preview", "PreviewWindow")
        front = Front(settings, ladder.graphics_failed, window, {"preview": self.bar})
        super().__init__(settings, ladder, front)
        self._folder = settings.content.parent
        self._report = read_report(self._folder) or Report()
        self._opened = False
        self.travel = TimeTravel(self.house.clock, self.house.library)
        item = self.window.findChild(QQuickItem, "preview")
        assert item is not None
        self._item = item
        self.settings = _with_room(settings, item.height())
        self._files = QFileSystemWatcher([str(self._folder)], self)
        self.leave_out(self._on_bar)
        self._connect_bar()

    def _connect_bar(self) -> None:
        house = self.house
        self.bar.shareChosen.connect(self.travel.to_share)
        self.bar.dayChosen.connect(self.travel.to_day)
        self.bar.playToggled.connect(self.travel.toggle)
        self.bar.nowAsked.connect(self.travel.to_now)
        self.bar.problemsToggled.connect(self._toggle_problems)
        self._files.directoryChanged.connect(self.look)
        for changed in (house.library.changed, house.clock.ticked, self.travel.changed):
            changed.connect(self.refresh_bar)
        house.frame.languageAsked.connect(self.refresh_bar)
        house.visit.ended.connect(self.refresh_bar)

    def look(self) -> None:
        """What waic-content tells may be new."""
        self._report = read_report(self._folder) or self._report
        self.refresh_bar()

    def refresh_bar(self) -> None:
        scene = self.presenter.scene()
        if scene is not None:
            playing = self.travel.playing
            self.bar.show(derive_bar(scene, self._report, playing=playing, opened=self._opened))

    def close(self) -> None:
        self.travel.stop()
        self._files.removePath(str(self._folder))
        super().close()

    def _toggle_problems(self) -> None:
        self._opened = not self._opened
        self.refresh_bar()

    def _on_bar(self, event: QEvent) -> bool:
        """A finger is where it is; keys are the visitor's always."""
        if not isinstance(event, QPointerEvent) or not event.points():
            return False
        return event.points()[0].position().y() >= self._item.y()


def _with_room(settings: Settings, bar: float) -> Settings:
    """A window that is higher by the bar (logical pixels): the guide keeps its own size."""
    width, height = settings.size
    zoom = min(width, height) / SHORT if height >= width else width / LONG
    return replace(settings, size=(width, height + round(bar * zoom)))
