"""Puts the bar below the guide, and keeps it true."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject
from PySide6.QtGui import QSinglePointEvent
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import Shiboken

from kiosk.app import InterfaceError, Kiosk
from kiosk.preview.bar import PreviewViewModel, derive_bar
from kiosk.preview.report import Report, read_report
from kiosk.preview.time_travel import TimeTravel
from kiosk.settings import Settings

SHORT, LONG = 1080, 1920
"""The sides of the guide in logical pixels, as Space.qml has them."""


class Preview(QObject):
    """The bar of a kiosk that shows `folder`. `close()` it before the kiosk."""

    def __init__(self, kiosk: Kiosk, folder: Path) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._folder = folder
        self._report = read_report(folder) or Report()
        self._opened = False
        house = kiosk.house
        self.view_model = PreviewViewModel()
        self.travel = TimeTravel(house.clock, house.library)
        self.bar = self._load()
        self._files = QFileSystemWatcher([str(folder)], self)
        self._connect()

    def _load(self) -> QQuickItem:
        component = QQmlComponent(self._kiosk.engine)
        component.loadFromModule("Exhibition.Preview", "PreviewBar")
        window = self._kiosk.window
        assert isinstance(window, QQuickWindow)
        bar = component.createWithInitialProperties({"vm": self.view_model, "window": window})
        if not isinstance(bar, QQuickItem):
            raise InterfaceError(component.errorString())
        bar.setParent(window)
        bar.setParentItem(window.contentItem())
        self._kiosk.leave_out(self._on_bar)
        self._kiosk.settings = _with_room(self._kiosk.settings, bar.height())
        return bar

    def _connect(self) -> None:
        house, bar = self._kiosk.house, self.view_model
        bar.shareChosen.connect(self.travel.to_share)
        bar.dayChosen.connect(self.travel.to_day)
        bar.playToggled.connect(self.travel.toggle)
        bar.nowAsked.connect(self.travel.to_now)
        bar.problemsToggled.connect(self._toggle_problems)
        self._files.directoryChanged.connect(self.look)
        for changed in (house.library.changed, house.clock.ticked, self.travel.changed):
            changed.connect(self.refresh)
        house.frame.languageAsked.connect(self.refresh)
        house.visit.ended.connect(self.refresh)
        self.refresh()

    def look(self) -> None:
        """What waic-content tells may be new."""
        self._report = read_report(self._folder) or self._report
        self.refresh()

    def refresh(self) -> None:
        scene = self._kiosk.presenter.scene()
        if scene is not None:
            playing = self.travel.playing
            props = derive_bar(scene, self._report, playing=playing, opened=self._opened)
            self.view_model.show(props)

    def close(self) -> None:
        """The bar goes before the engine and its tokens do."""
        self.travel.stop()
        self._files.removePath(str(self._folder))
        Shiboken.delete(self.bar)

    def _toggle_problems(self) -> None:
        self._opened = not self._opened
        self.refresh()

    def _on_bar(self, event: QEvent) -> bool:
        """Keys are the visitor's always; a finger is where it is."""
        if not isinstance(event, QSinglePointEvent) and not hasattr(event, "points"):
            return False
        points = event.points()
        return bool(points) and points[0].position().y() >= self.bar.y()


def _with_room(settings: Settings, bar: float) -> Settings:
    """A window that is higher by the bar (logical pixels): the guide keeps its own size."""
    width, height = settings.size
    zoom = min(width, height) / SHORT if height >= width else width / LONG
    return replace(settings, size=(width, height + round(bar * zoom)))
