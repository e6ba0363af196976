"""The bare twin of a page change: `python -m tests.bench.bare_pages TIMES`.

A touch on the smallest window of Qt Quick makes another page of forty plain texts on plain areas,
about as many as a page of the guide shows at once; timed as the guide's are, by at_glass.py.
Prints one line of JSON: {"bare": [ms], "bare, CPU": [ms]}.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.platform.application import make_application
from tests.bench.at_glass import AtGlass
from tests.bench.inside import CPU

TEXTS = 40
WINDOW = b"""
import QtQuick
Window {
    id: window
    visible: true; width: 1080; height: 1920
    property int page: 0
    Component {
        id: content
        Column {
            property string name: "Page " + window.page
            Repeater {
                model: %d
                Rectangle {
                    required property int index
                    width: 1080; height: 48; color: index % 2 ? "white" : "whitesmoke"
                    Text { text: parent.parent.name + ", line " + parent.index; font.pixelSize: 30 }
                }
            }
        }
    }
    Loader { id: slot; sourceComponent: content }
    TapHandler {
        onTapped: { slot.sourceComponent = null; window.page += 1; slot.sourceComponent = content; }
    }
}
""".replace(b"%d", str(TEXTS).encode())


def timed(times: int) -> dict[str, list[float]]:
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOW)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    told: dict[str, list[float]] = {"bare": [], "bare" + CPU: []}
    framed: list[float] = []
    window.frameSwapped.connect(lambda: framed.append(time.perf_counter()))
    device, place = QTest.createTouchDevice(), QPoint(540, 960)
    AtGlass.until(lambda: bool(framed))
    for _ in range(times):
        QTest.touchEvent(window, device).press(0, place, window).commit()
        AtGlass.rest(0.03)
        framed.clear()
        page, began, cpu = window.property("page"), time.perf_counter(), time.process_time()
        QTest.touchEvent(window, device).release(0, place, window).commit()
        AtGlass.until(lambda: bool(framed))
        told["bare"].append((framed[0] - began) * 1000)
        told["bare" + CPU].append((time.process_time() - cpu) * 1000)
        assert window.property("page") == page + 1
        AtGlass.rest(0.1)
    return told


def main() -> int:
    application: QGuiApplication = make_application()
    print(json.dumps(timed(int(sys.argv[1]))))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
