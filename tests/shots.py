"""Takes a picture of every screen, in both languages and orientations, to be looked at.

    python -m tests.shots --out build/shots [--only agenda]

Names: <screen>-<portrait|landscape>-<en|zh>[-<variant>].png
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtQuick import QQuickWindow

from db.catalogue import Announcement, Catalogue, Text
from kiosk import updates
from kiosk.app import Kiosk, make_application
from kiosk.look import Look
from kiosk.settings import Settings, read_settings
from tests.build import at

SIZES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
LANGUAGES = ("en", "zh")
NOW = "2024-07-05T14:10+08:00"
RECORDS = {
    "session": "h3-county",
    "forum": "main-science",
    "award": "sail-myscale",
    "initiative": "unga-78-311",
}
SETTLE_SECONDS = 0.35


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a screen, what is done before it is taken, and how it is drawn."""

    screen: str
    variant: str = ""
    act: Callable[[Kiosk], None] = lambda kiosk: None
    flags: tuple[str, ...] = ()
    record: str = ""
    content: Callable[[Catalogue], Catalogue] = lambda catalogue: catalogue


def choose(screen: str, slot: str, value: str) -> Callable[[Kiosk], None]:
    """Call one of a screen's slots, as a tap in its deck does."""
    return lambda kiosk: getattr(kiosk.house.screens[screen], slot)(value)


def ask(kiosk: Kiosk) -> None:
    kiosk.house.visit._ask()


def ask_sources(kind: str, record: str) -> Callable[[Kiosk], None]:
    return lambda kiosk: kiosk.house.sources.ask(kind, record)


def access(kiosk: Kiosk) -> None:
    kiosk.house.access.ask()


def look(**changes: Any) -> Callable[[Kiosk], None]:
    """As a visitor chooses it on the accessibility sheet."""
    return lambda kiosk: kiosk.presenter.choose_look(Look(**changes))


def access_in_reach(kiosk: Kiosk) -> None:
    look(reach=True)(kiosk)
    access(kiosk)


def announced(level: str) -> Callable[[Catalogue], Catalogue]:
    words = Text.of(
        en="The legal technology session now starts at 15:15 in the “AI+” release centre.",
        zh="法律科技产业对接会改为15:15在「AI+」应用场景发布中心开始。",
    )
    item = Announcement(
        id="x", level=level, text=words, starts=None, expires=at("2024-07-05 23:00")
    )
    return lambda catalogue: replace(catalogue, announcements={"x": item})


def cancelled(catalogue: Catalogue) -> Catalogue:
    sessions = dict(catalogue.sessions)
    sessions["h3-county"] = replace(sessions["h3-county"], status="cancelled")
    return replace(catalogue, sessions=sessions)


PLAIN = [
    Shot(screen, record=RECORDS.get(screen, ""))
    for screen in (
        "attract home agenda session forums forum awards award governance initiative about"
    ).split()
]
VARIANTS = [
    Shot("home", "night", flags=("--scheme", "night")),
    Shot("home", "contrast", flags=("--scheme", "contrast")),
    Shot("home", "largest", flags=("--text-size", "largest")),
    Shot("home", "before", flags=("--now", "2024-06-20T09:00+08:00")),
    Shot("home", "ended", flags=("--now", "2026-11-24T09:00+08:00")),
    Shot("home", "noclock", flags=("--now", "1970-01-01T00:00+00:00")),
    Shot("home", "banner-change", content=announced("change")),
    Shot("home", "banner-emergency", content=announced("emergency")),
    Shot("home", "banner-info", content=announced("info")),
    Shot("attract", "ended", flags=("--now", "2026-11-24T09:00+08:00")),
    Shot("agenda", "largest", flags=("--text-size", "largest")),
    Shot("agenda", "first-day", choose("agenda", "chooseDay", "2024-07-04")),
    Shot("agenda", "no-date", choose("agenda", "chooseDay", "none")),
    Shot("agenda", "night", flags=("--scheme", "night")),
    Shot("agenda", "still-there", ask),
    Shot("agenda", "cancelled", content=cancelled),
    Shot(
        "session",
        "largest",
        record="h3-county",
        flags=("--text-size", "largest", "--scheme", "contrast"),
    ),
    Shot("home", "access", access),
    Shot("home", "access-largest", access, flags=("--text-size", "largest")),
    Shot("agenda", "access-reach", access_in_reach),
    Shot("home", "reach", look(reach=True)),
    Shot("agenda", "reach", look(reach=True)),
    Shot("forums", "reach", look(reach=True)),
    Shot(
        "session", "reach", look(reach=True, text_scale=1.4, scheme="contrast"), record="h3-county"
    ),
    Shot("governance", "reach", look(reach=True, scheme="night")),
    Shot("agenda", "left", look(left_handed=True)),
    Shot("agenda", "left-night", look(left_handed=True, scheme="night", text_scale=1.2)),
    Shot("session", "hourless", record="opening-ceremony"),
    Shot("session", "cancelled", record="h3-county", content=cancelled),
    Shot("forums", "names", choose("forums", "chooseView", "named")),
    Shot("forum", "opening", record="opening-plenary"),
    Shot("award", "programme", record="sail"),
    Shot("award", "treasure", record="treasure-18-vajra"),
    Shot("awards", "papers", choose("awards", "chooseAward", "waicyop")),
    Shot("governance", "contrast", flags=("--scheme", "contrast")),
    Shot("initiative", "declaration", record="shanghai-declaration"),
    Shot("initiative", "sources", ask_sources("initiatives", "unga-78-311"), record="unga-78-311"),
]


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
        kiosk._show()
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
