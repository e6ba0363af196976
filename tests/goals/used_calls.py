"""The calls of PySide that a running guide makes with each touch, row, text and frame."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import count

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QDate,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QTranslator,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPainter,
    QRawFont,
    QTextLayout,
    QWindow,
)
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.jobs import Jobs
from kiosk.rows import RowModel


@dataclass(frozen=True, slots=True)
class Line:
    key: str = ""
    name: str = ""
    bright: bool = False


class Told(QObject):
    plain = Signal()
    number = Signal(int)
    words = Signal(str, str)
    thing = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        for signal in (self.plain, self.number, self.words, self.thing):
            signal.connect(self.hear)

    def hear(self, *_: object) -> None:
        return None

    @Slot(str, result=bool)
    def slot(self, _word: str) -> bool:
        return True

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:
        return False


QML = b"""import QtQml
QtObject { property bool on: true; property string word: "a" }"""


def used() -> Mapping[str, Callable[[], object]]:
    return {**_objects(), **_rows(), **_values(), **_platform(), **_qml()}


def _objects() -> dict[str, Callable[[], object]]:
    told, other, timer, number = Told(), QObject(), QTimer(), count()
    other.installEventFilter(told)

    def connected() -> None:
        told.plain.connect(hear)
        told.plain.disconnect(hear)

    def hear() -> None:
        return None

    def timed() -> None:
        timer.start(100_000)
        timer.remainingTime()
        timer.stop()

    _kept.extend((told, other, timer))
    return {
        "emit": told.plain.emit,
        "emit a number": lambda: told.number.emit(next(number) % 1000),
        "emit words": lambda: told.words.emit("a", "b"),
        "emit None": lambda: told.thing.emit(None),
        "emit an object": lambda: told.thing.emit(object()),
        "connect and disconnect": connected,
        "an object made and let go": QObject,
        "a timer": timed,
        "a single shot": lambda: QTimer.singleShot(0, told, hear),
        "an event through a filter": lambda: QCoreApplication.sendEvent(
            other, QEvent(QEvent.Type.User)
        ),
        "a property set and read": lambda: (other.setProperty("x", True), other.property("x")),
        "a property that is not there": lambda: other.property("none"),
    }


def _rows() -> dict[str, Callable[[], object]]:
    model, number = RowModel(Line), count()
    lines = tuple(Line(str(n), "a") for n in range(4))
    model.replace(lines)
    model.rowsInserted.connect(lambda *_: None)
    role = Qt.ItemDataRole.UserRole + 3

    def changed() -> None:
        model.replace((replace(lines[0], bright=bool(next(number) % 2)), *lines[1:]))

    def moved() -> None:
        at = next(number) % 4
        model.replace((*lines[at:], *lines[:at]))

    _kept.append(model)
    return {
        "a row changed": changed,
        "rows moved": moved,
        "a row read": lambda: model.index(0).data(role),
        "a row that is not there": lambda: QModelIndex().data(role),
        "roles": model.roleNames,
    }


def _values() -> dict[str, Callable[[], object]]:
    locale, translator = QLocale("zh_CN"), QTranslator()
    image = QImage(64, 64, QImage.Format.Format_ARGB32)

    def painted() -> None:
        painter = QPainter(image)
        painter.fillRect(0, 0, 9, 9, QColor("#123456"))
        painter.drawText(2, 9, "人a")
        painter.end()

    def laid_out() -> None:
        layout = QTextLayout("人a b", QFont("Guide"))
        layout.beginLayout()
        layout.createLine().setLineWidth(20)
        layout.endLayout()

    return {
        "a date in words": lambda: locale.toString(QDate(2024, 7, 5), "d MMM"),
        "a number in words": lambda: locale.toString(7),
        "a translation": lambda: translator.translate("x", "y", "", 2),
        "points and rectangles": lambda: QRectF(QPointF(1, 2), QPointF(3, 4)).contains(
            QPointF(2, 3)
        ),
        "sizes": lambda: QSize(3, 4) == QSize(3, 4),
        "a flag of Qt": lambda: Qt.KeyboardModifier(0x04000000) & Qt.KeyboardModifier.AltModifier,
        "bytes": lambda: bytes(QByteArray(b"abc").data()),
        "painting": painted,
        "a text laid out": laid_out,
    }


def _platform() -> dict[str, Callable[[], object]]:
    window, raw, jobs = QWindow(), QRawFont.fromFont(QFont("Guide")), Jobs()
    window.resize(100, 100)
    handler = Told()
    QDesktopServices.setUrlHandler("goal", handler, "slot")  # type: ignore[arg-type]

    def job() -> None:
        """Its result is heard before the next begins."""
        heard: list[object] = []
        jobs.run(lambda: None, heard.append)
        while not heard:
            QCoreApplication.processEvents()

    _kept.extend((window, raw, jobs, handler))
    return {
        "a window's state": lambda: (window.visibility(), window.isExposed(), window.geometry()),
        "screens": lambda: [screen.geometry() for screen in QGuiApplication.screens()],
        "a window's flags": lambda: window.flags() & Qt.WindowType.FramelessWindowHint,
        "whether a face has a letter": lambda: raw.supportsCharacter(0x4EBA),
        "families": lambda: QFontDatabase.hasFamily("Guide"),
        "a job": job,
        "the clipboard": QGuiApplication.clipboard,
        "an address": lambda: QUrl("https://example.org/?a=1#b").scheme(),
    }


def _qml() -> dict[str, Callable[[], object]]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(QML, QUrl())
    thing = component.create()

    _kept.extend((engine, component, thing))
    return {
        "a class of QML": lambda: thing.metaObject().className(),
        "a property of QML": lambda: (thing.property("on"), thing.property("word")),
        "a property of QML set": lambda: thing.setProperty("on", False),
    }


_kept: list[object] = []
"""What must outlive the calls."""
