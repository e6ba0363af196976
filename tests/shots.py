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

from db.catalogue import Announcement, Catalogue, Earlier, Text
from kiosk import updates
from kiosk.app import Kiosk
from kiosk.application import make_application
from kiosk.look import Look
from kiosk.screens.governance import GovernanceViewModel
from kiosk.settings import Settings, read_settings
from kiosk.window import show
from tests.build import at
from tests.glass import Glass

SIZES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
LANGUAGES = ("en", "zh")
NOW = "2024-07-05T14:10+08:00"
RECORDS = {
    "session": "h3-county",
    "forum": "main-science",
    "award": "sail-myscale",
    "initiative": "unga-78-311",
    "person": "gong-ke",
    "venue": "h3-release",
    "exhibitor": "sensetime",
    "activity": "cctv-aigc",
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


def compared(kiosk: Kiosk) -> None:
    """Two resolutions are A and B."""
    governance = kiosk.house.screens["governance"]
    assert isinstance(governance, GovernanceViewModel)
    governance._pair.choose(a="unga-78-311", b="unga-78-265")
    for screen in kiosk.house.screens.values():
        screen.leave()
    kiosk.presenter.refresh()


def to_the_foot(kiosk: Kiosk) -> None:
    """Turn the page down to its end."""
    glass = Glass(kiosk)
    while any(name.startswith(("More below", "下方还有")) for name in glass.touchable_names()):
        glass.tap("More below" if "More below" in glass.touchable_names() else "下方还有")
        glass.come_to_rest()


def differences(kiosk: Kiosk) -> None:
    compared(kiosk)
    choose("compare", "chooseMode", "different")(kiosk)


def choosing_b(kiosk: Kiosk) -> None:
    compared(kiosk)
    choose("compare", "change", "b")(kiosk)


def choosing(kiosk: Kiosk) -> None:
    governance = kiosk.house.screens["governance"]
    assert isinstance(governance, GovernanceViewModel)
    governance.chooseTexts()
    governance.tapEntry("g7-hiroshima")


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


def in_turn(*acts: Callable[[Kiosk], None]) -> Callable[[Kiosk], None]:
    return lambda kiosk: [act(kiosk) for act in acts].clear()


def changed(catalogue: Catalogue) -> Catalogue:
    """One session in another room, one later, one cancelled."""
    sessions = dict(catalogue.sessions)
    moved, late, off = (sessions[key] for key in ("h3-county", "h3-mm-legaltech", "h3-law"))
    sessions[moved.id] = replace(
        moved, status="moved", place="h3-roadshow", earlier=Earlier(place=moved.place)
    )
    sessions[late.id] = replace(
        late,
        status="delayed",
        start=at("2024-07-05 15:45"),
        end=at("2024-07-05 17:30"),
        earlier=Earlier(start=late.start, end=late.end),
    )
    sessions[off.id] = replace(off, status="cancelled")
    return replace(catalogue, sessions=sessions)


def past_midnight(catalogue: Catalogue) -> Catalogue:
    """An evening that ends after midnight, and one that begins then."""
    sessions = dict(catalogue.sessions)
    model = sessions["h3-county"]
    for key, start, end in (
        ("night", "2024-07-05 22:00", "2024-07-06 00:45"),
        ("late", "2024-07-06 00:30", "2024-07-06 02:00"),
    ):
        sessions[key] = replace(model, id=key, start=at(start), end=at(end))
    return replace(catalogue, sessions=sessions)


SESSIONS = ("h3-mm-consumer", "h3-mm-lowalt", "h3-law", "h3-county", "h3-mm-europe", "h3-dev-2")


def planned(*sessions: str) -> Callable[[Kiosk], None]:
    def act(kiosk: Kiosk) -> None:
        for session in sessions:
            kiosk.house.plan.toggle(session)

    return act


def codes(kiosk: Kiosk) -> None:
    planned(*SESSIONS)(kiosk)
    kiosk.house.navigator.open("plan", "codes")


def asked_to_remove(kiosk: Kiosk) -> None:
    planned(*SESSIONS)(kiosk)
    kiosk.house.screens["plan"].removeAll()  # type: ignore[attr-defined]


PLAIN = [
    Shot(screen, record=RECORDS.get(screen, ""))
    for screen in (
        "attract home agenda session forums forum awards award governance initiative about "
        "exhibition exhibitor activities activity people person venues venue search plan"
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
    Shot("agenda", "grid", choose("agenda", "chooseView", "grid")),
    Shot(
        "agenda",
        "grid-largest",
        choose("agenda", "chooseView", "grid"),
        flags=("--text-size", "largest", "--scheme", "contrast"),
    ),
    Shot("agenda", "grid-changed", choose("agenda", "chooseView", "grid"), content=changed),
    Shot(
        "agenda",
        "grid-midnight",
        choose("agenda", "chooseView", "grid"),
        content=past_midnight,
        flags=("--now", "2024-07-06T00:29+08:00"),
    ),
    Shot("agenda", "midnight", content=past_midnight, flags=("--now", "2024-07-06T00:29+08:00")),
    Shot("agenda", "facet", choose("agenda", "openFacet", "topic")),
    Shot(
        "agenda",
        "filtered",
        in_turn(
            choose("agenda", "openFacet", "venue"),
            choose("agenda", "chooseValue", "expo-exhibition"),
        ),
    ),
    Shot("agenda", "changed", content=changed),
    Shot("session", "moved", record="h3-county", content=changed),
    Shot("session", "delayed", record="h3-mm-legaltech", content=changed),
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
    Shot("session", "planned", planned("h3-county", "h3-mm-legaltech"), record="h3-county"),
    Shot("session", "clash", planned("h3-mm-legaltech"), record="h3-county"),
    Shot("agenda", "clash", planned("h3-mm-legaltech")),
    Shot("plan", "full", planned(*SESSIONS, "opening-ceremony")),
    Shot("plan", "contrast", planned(*SESSIONS), flags=("--scheme", "contrast")),
    Shot("plan", "largest", planned(*SESSIONS), flags=("--text-size", "largest")),
    Shot("plan", "remove", asked_to_remove),
    Shot("plan", "codes", codes),
    Shot("plan", "codes-largest", codes, flags=("--text-size", "largest")),
    Shot("session", "hourless", record="opening-ceremony"),
    Shot("session", "cancelled", record="h3-county", content=cancelled),
    Shot("forums", "names", choose("forums", "chooseView", "named")),
    Shot("forum", "opening", record="opening-plenary"),
    Shot("award", "programme", record="sail"),
    Shot("award", "treasure", record="treasure-18-vajra"),
    Shot("awards", "papers", choose("awards", "chooseAward", "waicyop")),
    Shot("people", "largest", flags=("--text-size", "largest")),
    Shot("person", "no-forum", record="elon-musk"),
    Shot("venues", "marked", record="h3-release"),
    Shot("venues", "upstairs", record="atrium-2f"),
    Shot("venues", "driverless", record="av-zone"),
    Shot("venues", "largest", flags=("--text-size", "largest")),
    Shot("venues", "noclock", flags=("--now", "1970-01-01T00:00+00:00")),
    Shot("venue", "largest", record="h3-release", flags=("--text-size", "largest")),
    Shot("venue", "hall", record="hall-h3"),
    Shot("venue", "elsewhere", record="expo-center-red-hall"),
    Shot("governance", "contrast", flags=("--scheme", "contrast")),
    Shot("exhibition", "largest", flags=("--text-size", "largest", "--scheme", "contrast")),
    Shot("exhibition", "hall", choose("exhibition", "chooseFilter", "hall:hall-h2")),
    Shot("exhibition", "projects", choose("exhibition", "chooseFilter", "projects")),
    Shot("exhibition", "night", flags=("--scheme", "night")),
    Shot("exhibitor", "unplaced", record="schneider"),
    Shot("exhibitor", "largest", record="sensetime", flags=("--text-size", "largest")),
    Shot("activities", "largest", flags=("--text-size", "largest")),
    Shot("activities", "competitions", choose("activities", "chooseFilter", "competition")),
    Shot("activity", "works", record="experience-zone"),
    Shot("activity", "largest", record="robotaxi", flags=("--text-size", "largest")),
    Shot("governance", "choosing", choosing),
    Shot("governance", "chosen", compared),
    Shot("governance", "largest", compared, flags=("--text-size", "largest")),
    Shot("compare", "", compared),
    Shot("compare", "differences", differences),
    Shot("compare", "choosing", choosing_b),
    Shot("compare", "largest", compared, flags=("--text-size", "largest", "--scheme", "night")),
    Shot("search", "initials", choose("search", "tryQuery", "rgzn")),
    Shot("search", "words", choose("search", "tryQuery", "governance")),
    Shot("search", "long", choose("search", "tryQuery", "artificial intelligence")),
    Shot("search", "nearest", choose("search", "tryQuery", "shangai declaraton")),
    Shot("search", "nothing", choose("search", "tryQuery", "qqqqqq")),
    Shot(
        "search",
        "largest",
        choose("search", "tryQuery", "rgzn"),
        flags=("--text-size", "largest", "--scheme", "contrast"),
    ),
    Shot("initiative", "foot", to_the_foot, record="unga-78-311"),
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
