"""The bare twin: the smallest PySide6 Qt Quick program, measured in turns with the kiosk."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

WINDOW = b"""
import QtQuick
Window { visible: true; width: 1080; height: 1920; Text { text: "WAIC" } }
"""


def main() -> int:
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOW)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
