"""Takes a picture of every screen, in both languages and orientations, to be looked at.

    python -m tests.shots --out build/shots [--only agenda] [--all]

Names: <screen>[-<variant>]-<orientation>-<language>[-<text size>][-<colour set>].png; the folder
`sheets` shows many of them at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtQuick import QQuickWindow

from db.catalogue import Catalogue
from kiosk import updates
from kiosk.app import Kiosk
from kiosk.platform.application import make_application
from kiosk.platform.window import show
from kiosk.settings import read_settings
from tests.painted import painted
from tests.shot_acts import Shot
from tests.shot_list import PLAIN, STATES, VARIANTS
from tests.shot_sheets import write_sheets
from tests.shot_views import Taken, View, every_view, plain_views

NOW = "2024-07-05T14:10+08:00"


def open_kiosk(view: View, shot: Shot, content: Catalogue) -> Kiosk:
    flags = ["--windowed", "--here", "hall-h3", "--now", NOW, *view.flags, *shot.flags]
    kiosk = Kiosk(read_settings(flags, {}))
    show(kiosk.window, kiosk.settings)
    kiosk.house.library.swap(shot.content(content))
    return kiosk


def picture(kiosk: Kiosk, shot: Shot, path: Path) -> None:
    """One visit of its own."""
    if shot.screen != "attract":
        kiosk.house.visit.touch()
        kiosk.house.navigator.open(shot.screen, shot.record)
    window = kiosk.window
    assert isinstance(window, QQuickWindow)
    if shot.acts:
        painted(window)
        shot.act(kiosk)
    assert painted(window).save(str(path)), f"{path} could not be written"
    kiosk.house.visit.end()


def take(shots: list[Shot], views: list[View], content: Catalogue, out: Path) -> Iterator[Taken]:
    """Shots that need nothing but their screen share a kiosk; each is a visit."""
    for view in views:
        for _, alike in groupby(shots, key=lambda shot: (shot.flags, shot.content)):
            group = list(alike)
            kiosk = open_kiosk(view, group[0], content)
            try:
                for shot in group:
                    taken = Taken(shot.name, view, out / f"{shot.name}-{view.name}.png")
                    picture(kiosk, shot, taken.path)
                    yield taken
            finally:
                kiosk.close()


def options_of(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/shots"))
    parser.add_argument("--only", default="", help="screens whose name starts like this")
    parser.add_argument("--plain", action="store_true", help="no variants")
    parser.add_argument("--all", action="store_true", help="each text size and colour set")
    parser.add_argument("--dense", action="store_true", help="on a totem of 2160x3840 pixels")
    return parser.parse_args(arguments)


def main() -> int:
    options = options_of(sys.argv[1:])
    (options.out / "sheets").mkdir(parents=True, exist_ok=True)
    application = make_application()
    content = updates.take(None).catalogue
    shots = [*PLAIN, *([] if options.plain else STATES if options.all else [*STATES, *VARIANTS])]
    wanted = [shot for shot in shots if shot.name.startswith(options.only)]
    views = every_view() if options.all else plain_views(options.dense)
    taken = list(take(wanted, views, content, options.out))
    sheets = write_sheets(taken, options.out / "sheets")
    print(f"{len(taken)} pictures in {options.out}, {len(sheets)} sheets of them in its sheets/")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
