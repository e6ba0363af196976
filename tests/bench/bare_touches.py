"""The bare twins of what is timed at the glass: `python -m tests.bench.bare_touches KIND TIMES`.

The smallest windows of Qt Quick in which a touch does the same kind of thing, timed as the guide
is, by at_glass.py and scrolling.py: "page" makes forty plain texts on plain areas anew, about as
many as a page of the guide shows at once; "flip" gives them other words in place; "key" replaces
ten rows of three texts in a list; "scroll" flings through ten thousand such rows.
Prints one line of JSON: {"bare": [ms], "bare, CPU": [ms]}.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.platform.application import make_application
from tests.bench.at_glass import AtGlass
from tests.bench.inside import CPU
from tests.bench.scrolling import Flinger

TEXTS, FOUND, ROWS = 40, 10, 10_000
FLUNG, FLUNG_ROWS = 500, 60
"""Pixels that the finger goes in a fling, and the rows that the list goes at least each time."""
HEAD = """
import QtQuick
Window {
    id: window
    visible: true; width: 1080; height: 1920
    property int turn: 0
"""
TEXTS_OF_A_PAGE = f"""
    component Page: Column {{
        property string name
        Repeater {{
            model: {TEXTS}
            Rectangle {{
                required property int index
                width: 1080; height: 48; color: index % 2 ? "white" : "whitesmoke"
                Text {{ text: parent.parent.name + ", line " + parent.index; font.pixelSize: 30 }}
            }}
        }}
    }}
"""
ROWS_OF_A_LIST = """
    component Row: Column {
        id: row
        required property int index
        property int turn
        height: 120
        Text { text: "Title " + row.index + " of " + row.turn; font.pixelSize: 30 }
        Text { text: "When and where of " + row.index; font.pixelSize: 24 }
        Text { text: "Who of " + row.index; font.pixelSize: 24 }
    }
"""
WINDOWS = {
    "page": f"""{HEAD}{TEXTS_OF_A_PAGE}
    Component {{
        id: content
        Page {{ name: "Page " + window.turn }}
    }}
    Loader {{ id: slot; sourceComponent: content }}
    TapHandler {{
        onTapped: {{
            slot.sourceComponent = null;
            window.turn += 1;
            slot.sourceComponent = content;
        }}
    }}
}}
""",
    "flip": f"""{HEAD}{TEXTS_OF_A_PAGE}
    Page {{ name: window.turn % 2 ? "第 " + window.turn + " 页" : "Page " + window.turn }}
    TapHandler {{ onTapped: window.turn += 1 }}
}}
""",
    "key": f"""{HEAD}{ROWS_OF_A_LIST}
    ListView {{
        anchors.fill: parent
        interactive: false
        model: Array({FOUND}).fill(window.turn)
        delegate: Row {{ turn: window.turn }}
    }}
    TapHandler {{ onTapped: window.turn += 1 }}
}}
""",
    "scroll": f"""{HEAD}{ROWS_OF_A_LIST}
    ListView {{
        anchors.fill: parent
        model: {ROWS}
        boundsBehavior: Flickable.StopAtBounds
        delegate: Row {{}}
    }}
}}
""",
}


def touched(window: QQuickWindow, times: int) -> list[tuple[float, float]]:
    """Milliseconds of the wall and of the CPU from lifting the finger to the next frame."""
    framed: list[float] = []
    window.frameSwapped.connect(lambda: framed.append(time.perf_counter()))
    device, place = QTest.createTouchDevice(), QPoint(540, 960)
    AtGlass.until(lambda: bool(framed))
    told = []
    for _ in range(times):
        QTest.touchEvent(window, device).press(0, place, window).commit()
        AtGlass.rest(0.03)
        framed.clear()
        turn, began, cpu = window.property("turn"), time.perf_counter(), time.process_time()
        QTest.touchEvent(window, device).release(0, place, window).commit()
        AtGlass.until(lambda: bool(framed))
        told.append(((framed[0] - began) * 1000, (time.process_time() - cpu) * 1000))
        assert window.property("turn") == turn + 1
        AtGlass.rest(0.1)
    return told


def flung(window: QQuickWindow, times: int) -> list[tuple[float, float]]:
    """Milliseconds of each frame that shows the list at another place."""
    AtGlass.rest()
    flinger, middle = Flinger(window, QTest.createTouchDevice()), QPoint(540, 960)
    flings = [fling for _ in range(times) for fling in flinger.go(middle, -FLUNG, FLUNG_ROWS)]
    return [(frame.ms, frame.cpu_ms) for fling in flings for frame in fling.frames]


WAYS: dict[str, Callable[[QQuickWindow, int], list[tuple[float, float]]]] = {"scroll": flung}


def timed(kind: str, times: int) -> dict[str, list[float]]:
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOWS[kind].encode())
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    told = WAYS.get(kind, touched)(window, times)
    return {"bare": [wall for wall, _ in told], "bare" + CPU: [cpu for _, cpu in told]}


def main() -> int:
    application: QGuiApplication = make_application()
    print(json.dumps(timed(sys.argv[1], int(sys.argv[2]))))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
