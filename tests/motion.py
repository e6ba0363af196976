"""Films what moves on a real X server, frame by frame, as strips that a person looks at.

    python -m tests.motion --out build/motion

Needs Xvfb. Each strip is one motion, a picture for every frame that differs.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.platform.window import screen_of

SIZE = (540, 960)
"""Of the window: half a totem, so that filming takes little from what is filmed."""
SECONDS = 1
COLUMNS = 9
GAP = 6


@contextmanager
def x_server() -> Iterator[str]:
    """The display of an X server of our own."""
    reading, writing = os.pipe()
    screen = f"{SIZE[0]}x{SIZE[1]}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def film(window: QQuickWindow, act: Callable[[], None]) -> list[QImage]:
    """Every frame that reaches the X server, from before `act` on, for SECONDS."""
    frames: list[QImage] = []

    def take() -> None:
        picture = screen_of(window).grabWindow(window.winId()).toImage()
        frames.append(picture.scaledToWidth(SIZE[0] // 2, Qt.TransformationMode.FastTransformation))

    take()
    window.frameSwapped.connect(take)
    act()
    QTest.qWait(SECONDS * 1000)
    window.frameSwapped.disconnect(take)
    return frames


def strip(frames: list[QImage], path: Path) -> int:
    """Writes every frame that differs from the one before; how many these are."""
    shown = [frame for n, frame in enumerate(frames) if n == 0 or frame != frames[n - 1]]
    cell = shown[0].size() + QSize(GAP, GAP)
    rows = -(-len(shown) // COLUMNS)
    sheet = QImage(cell.width() * COLUMNS, cell.height() * rows, QImage.Format.Format_RGB32)
    sheet.fill(QColor(Qt.GlobalColor.magenta))
    painter = QPainter(sheet)
    for n, frame in enumerate(shown):
        row, column = divmod(n, COLUMNS)
        painter.drawImage(QPoint(column * cell.width(), row * cell.height()), frame)
    painter.end()
    assert sheet.save(str(path)), f"{path} could not be written"
    return len(shown)


def record(out: Path) -> None:
    """Imports what needs a display only once there is one."""
    from kiosk import updates
    from kiosk.app import Kiosk
    from kiosk.platform.application import make_application
    from kiosk.platform.window import show
    from kiosk.settings import read_settings
    from tests.glass import Glass
    from tests.motion_acts import ACTS
    from tests.painted import painted

    application = make_application()
    size = ["--windowed", "--size", f"{SIZE[0]}x{SIZE[1]}", "--idle-seconds", "3600"]
    now = ["--language", "en", "--here", "hall-h3", "--now", "2024-07-05T14:10+08:00"]
    kiosk = Kiosk(read_settings([*size, *now], {}))
    show(kiosk.window, kiosk.settings)
    kiosk.window.setPosition(0, 0)
    kiosk.house.library.swap(updates.take(None).catalogue)
    glass = Glass(kiosk)
    kiosk.house.visit.touch()
    window = kiosk.window
    assert isinstance(window, QQuickWindow)
    for name, motion in ACTS.items():
        painted(window)
        motion.prepare(glass)
        painted(window)
        frames = film(window, motion.act(glass))
        print(f"{name}: {strip(frames, out / f'{name}.png')} different frames")
    kiosk.close()
    del application


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/motion"))
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    with x_server() as display:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software")
        record(out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
