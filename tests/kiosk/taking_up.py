"""What the tests of taking up a release share: programmes, and what a kiosk shows and refuses."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from db.catalogue import Catalogue, Session
from tests.build import catalogue, place, session, text
from tests.glass import Glass, Thing

FRIDAY = "2024-07-05"


def talks(count: int = 30) -> list[Session]:
    """A long Friday, a talk every ten minutes from 14:00, half of them plenary."""
    return [
        session(
            f"talk-{n:02}",
            f"{FRIDAY} {14 + n // 6}:{n % 6}0",
            f"{FRIDAY} {14 + n // 6}:{n % 6}5",
            strand="main" if n % 2 else "opening",
            place="desk",
        )
        for n in range(count)
    ]


def programme(*sessions: Session, name: str = "WAIC", **lists: object) -> Catalogue:
    content = catalogue(sessions=list(sessions or talks()), places=[place("desk")], **lists)
    return replace(content, conference=replace(content.conference, short_name=text(name)))


def current(glass: Glass) -> str:
    live = glass.kiosk.house.library.current
    return live.release.sha256 if live is not None else ""


def sees(qtbot: QtBot, glass: Glass, sha256: str) -> None:
    qtbot.waitUntil(lambda: current(glass) == sha256, timeout=20_000)


def waits(qtbot: QtBot, glass: Glass, sha256: str) -> None:
    """The release is read, and waits for the end of the visit."""

    def waiting() -> str:
        held = glass.kiosk.house.arrivals.releases.waiting
        return held.catalogue.release.sha256 if held is not None else ""

    qtbot.waitUntil(lambda: waiting() == sha256, timeout=20_000)


def refusals(glass: Glass) -> list[tuple[str, str]]:
    listed = glass.kiosk.house.arrivals.refusals.listed
    return [(each.what, each.sentence) for each in listed]


def looked_again(qtbot: QtBot, glass: Glass) -> None:
    """Two whole looks, and whatever follows from them."""
    watch = glass.kiosk.house.arrivals._watch
    assert watch is not None
    for _ in range(2):
        watch.look()
        qtbot.waitUntil(lambda: not watch._looking)


def seen_sessions(glass: Glass) -> list[Thing]:
    seen = [thing for thing in glass.things() if not thing.seen.isEmpty()]
    return [thing for thing in seen if "talk-" in thing.name]
