"""Takes a picture of every screen, in both languages and orientations, to be looked at.

    python -m tests.shots --out build/shots [--only agenda]

Names: <screen>-<portrait|landscape>-<en|zh>[-<variant>].png
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtQuick import QQuickWindow

from db.catalogue import Catalogue
from kiosk import updates
from kiosk.app import Kiosk
from kiosk.platform.application import make_application
from kiosk.platform.window import show
from kiosk.settings import Settings, read_settings
from tests.shot_acts import Shot
from tests.shot_list import PLAIN, VARIANTS

SIZES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
LANGUAGES = ("en", "zh")
NOW = "2024-07-05T14:10+08:00"
SETTLE_SECONDS = 0.35


def settle(seconds: float = SETTLE_SECONDS) -> None:
    """Let animations end."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def take(shot: Shot, content: Catalogue, out: Path) -> Iterator[Path]:
    for orientation, (width, height) in SIZES.items():
        for language in LANGUAGES:
            flags = ["--windowed", "--language", language, "--here", "hall-h3", "--now", NOW]
            size = f"{width}x{height}"
            settings = read_settings([*flags, "--size", size, *shot.flags], {})
            parts = [shot.screen, orientation, language, shot.variant]
            path = out / ("-".join(part for part in parts if part) + ".png")
            picture(shot, settings, content, path)
            yield path


def picture(shot: Shot, settings: Settings, content: Catalogue, path: Path) -> None:
    kiosk = Kiosk(settings)
    try:
        show(kiosk.window, kiosk.settings)
        kiosk.house.library.swap(shot.content(content))
        if shot.screen != "attract":
            kiosk.house.visit.touch()
            kiosk.house.navigator.open(shot.screen, shot.record)
        settle(0.05)
        shot.act(kiosk)
        settle()
        window = kiosk.window
        assert isinstance(window, QQuickWindow)
        assert window.grabWindow().save(str(path)), f"{path} could not be written"
    finally:
        kiosk.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/shots"))
    parser.add_argument("--only", default="", help="screens whose name starts like this")
    parser.add_argument("--plain", action="store_true", help="no variants")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    application = make_application()
    content = updates.take(None).catalogue
    shots = [*PLAIN, *([] if options.plain else VARIANTS)]
    wanted = [s for s in shots if f"{s.screen}-{s.variant}".startswith(options.only)]
    taken = [path for shot in wanted for path in take(shot, content, options.out)]
    print(f"{len(taken)} pictures in {options.out}")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
