"""New releases while the kiosk runs: between visits, at once where urgent, refused where bad."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from db.catalogue import Catalogue, Session
from kiosk.self_test import routes
from kiosk.updates import take
from kiosk.visitor.navigator import Route
from kiosk.wording.news import News
from tests.build import catalogue, forum, place, session, text
from tests.glass import Glass, Thing
from tests.kiosk.conftest import Follow
from tests.published import Published, put

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
    qtbot.waitUntil(lambda: current(glass) == sha256, timeout=10_000)


def waits(qtbot: QtBot, glass: Glass, sha256: str) -> None:
    """The release is read, and waits for the end of the visit."""

    def waiting() -> str:
        held = glass.kiosk.house.arrivals.releases.waiting
        return held.catalogue.release.sha256 if held is not None else ""

    qtbot.waitUntil(lambda: waiting() == sha256, timeout=10_000)


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


@pytest.fixture
def held_up(qtbot: QtBot) -> Iterator[Callable[[Glass], threading.Event]]:
    """held_up(glass): reading takes as long as from a bad network, until the event is set."""
    ends: list[threading.Event] = []

    def begin(glass: Glass) -> threading.Event:
        begun, end = threading.Event(), threading.Event()
        ends.append(end)
        work = (begun.set, lambda: end.wait(20))
        glass.kiosk.house.arrivals._jobs.run(lambda: [each() for each in work], lambda _: None)
        assert begun.wait(5)
        return end

    yield begin
    for end in ends:
        end.set()


def seen_sessions(glass: Glass) -> list[Thing]:
    seen = [thing for thing in glass.things() if not thing.seen.isEmpty()]
    return [thing for thing in seen if "talk-" in thing.name]


# Between visits.


def test_release_is_taken_up_while_nobody_visits(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    """museum 45: what is published is on screen, and the kiosk knows which release that is."""
    published.publish(programme(name="Before"))
    glass = follow(published.folder)
    assert glass.says("Before")
    published.publish(programme(name="After"), name="Friday morning")
    sees(qtbot, glass, published.hashes[-1])
    live = glass.kiosk.house.arrivals.releases.live
    assert glass.says("After") and not glass.says("Before")
    assert live is not None and live.pointer is not None
    assert (live.pointer.number, live.pointer.name) == (2, "Friday morning")


def test_attract_does_not_jump_when_other_content_comes(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme(forums=[forum("law"), forum("art")]))
    glass = follow(published.folder)
    attract = glass.kiosk.house.screens["attract"]
    shown = attract.shown.highlight_title
    new = [forum("ethics"), forum("law"), forum("art")]
    published.publish(programme(forums=new))
    sees(qtbot, glass, published.hashes[-1])
    assert shown == "Law" == attract.shown.highlight_title
    assert attract.shown.highlight != 1


def test_visit_keeps_its_content_and_the_next_one_has_the_new(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    """museum 42, museum 43: nothing moves under a visitor, and nothing old comes back after."""
    published.publish(programme(name="Before"))
    glass = follow(published.folder)
    glass.wake()
    glass.tap("Agenda")
    published.publish(programme(*talks(3), name="After"))
    waits(qtbot, glass, published.hashes[1])
    assert current(glass) == published.hashes[0]
    assert glass.kiosk.house.navigator.route.kind == "agenda"
    glass.kiosk.house.visit.end()
    assert current(glass) == published.hashes[1]
    assert glass.says("After")
    assert glass.kiosk.house.arrivals.releases.waiting is None


def test_latest_of_those_that_waited_is_taken(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    glass.wake()
    for count in (3, 4):
        published.publish(programme(*talks(count)))
        waits(qtbot, glass, published.hashes[-1])
    glass.kiosk.house.visit.end()
    assert current(glass) == published.hashes[2]


def test_rollback_to_what_is_shown_leaves_nothing_waiting(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    before = glass.kiosk.house.library.current
    glass.wake()
    published.publish(programme(*talks(3)))
    waits(qtbot, glass, published.hashes[1])
    published.point_to(published.hashes[0], name="Back")
    releases = glass.kiosk.house.arrivals.releases
    qtbot.waitUntil(lambda: releases.waiting is None)
    assert glass.kiosk.house.library.current is before
    assert releases.live is not None and releases.live.pointer is not None
    assert (releases.live.pointer.number, releases.live.pointer.name) == (3, "Back")


def test_rollback_is_taken_up_like_any_release(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme(name="First"))
    published.publish(programme(name="Second"))
    glass = follow(published.folder)
    published.point_to(published.hashes[0])
    sees(qtbot, glass, published.hashes[0])
    assert glass.says("First")


# Urgent.


def test_urgent_release_keeps_page_scroll_filter_plan_and_language(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    """museum 42: a refresh in mid-visit wipes nothing."""
    published.publish(programme())
    glass = follow(published.folder)
    house = glass.kiosk.house
    glass.wake()
    glass.tap("Agenda")
    agenda = house.screens["agenda"]
    agenda.chooseStrand("main")  # type: ignore[attr-defined]
    house.plan.toggle("talk-03")
    glass.tap("中文")
    glass.settle()
    glass.drag(QPoint(500, 1100), QPoint(500, 500))
    where = {thing.name: thing.rect for thing in seen_sessions(glass)}
    added = session("new", f"{FRIDAY} 14:02", f"{FRIDAY} 14:04", strand="main", place="desk")
    moved = [
        replace(each, title=text("Renamed")) if each.id == "talk-01" else each for each in talks()
    ]
    published.publish(programme(added, *moved), urgent=True)
    sees(qtbot, glass, published.hashes[1])
    glass.settle()
    after = {thing.name: thing.rect for thing in seen_sessions(glass)}
    assert len(where) > 3 and after == where
    assert house.navigator.route == Route("agenda")
    assert house.frame.shown.han
    assert agenda.shown.place.startswith(f"{FRIDAY} main")
    assert house.plan.sessions == ("talk-03",)


def test_urgent_release_is_told_softly_and_the_notice_goes(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    glass.wake()
    published.publish(programme(*talks(3)), urgent=True)
    sees(qtbot, glass, published.hashes[1])
    glass.settle()
    role = QAccessible.Role.AlertMessage
    assert glass.names(role) == ["The programme was updated"]
    glass.tap("中文")
    assert glass.names(role) == ["日程已更新"]
    glass.kiosk.house.notice._timer.timeout.emit()
    glass.settle()
    assert glass.names(role) == []


def test_notice_ends_with_the_visit(qtbot: QtBot, follow: Follow, published: Published) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    glass.wake()
    published.publish(programme(*talks(3)), urgent=True)
    sees(qtbot, glass, published.hashes[1])
    assert glass.kiosk.house.notice.news == News()
    glass.kiosk.house.visit.end()
    assert glass.kiosk.house.notice.news is None


def test_urgent_release_without_the_open_page_opens_the_one_before(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    house = glass.kiosk.house
    glass.wake()
    for kind, record in (("agenda", ""), ("session", "talk-02"), ("session", "talk-01")):
        house.navigator.open(kind, record)
    house.plan.toggle("talk-01")
    house.plan.toggle("talk-05")
    gone = {"talk-01", "talk-02"}
    published.publish(programme(*(t for t in talks() if t.id not in gone)), urgent=True)
    sees(qtbot, glass, published.hashes[1])
    assert house.navigator.route == Route("agenda")
    assert house.plan.sessions == ("talk-05",)
    glass.settle()
    assert glass.says("The programme was updated; that page is no longer in it")


def test_urgent_release_that_shortens_the_plan_says_so(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    glass.wake()
    glass.kiosk.house.plan.toggle("talk-01")
    published.publish(programme(*talks()[2:]), urgent=True)
    sees(qtbot, glass, published.hashes[1])
    glass.settle()
    assert glass.says("The programme was updated; 1 session left your plan")


# Refused.


def no_release(published: Published) -> None:
    published.point_to("0" * 64)


def wrong_hash(published: Published) -> None:
    file = published.publish(programme(*talks(3)))
    published.point_to(file.stem.removeprefix("content-") + "0" * 56)


def truncated(published: Published) -> None:
    file = published.publish(programme(*talks(3)))
    content = file.read_bytes()
    put_bytes(file, content[: len(content) // 2])


def altered(published: Published) -> None:
    file = published.publish(programme(*talks(3)))
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    put_bytes(file, bytes(content))


def newer_schema(published: Published) -> None:
    file = published.publish(programme(*talks(3)))
    content = bytearray(file.read_bytes())
    content[60:64] = (9001).to_bytes(4, "big")
    put_bytes(file, bytes(content))


def no_pointer(published: Published) -> None:
    put(published.pointer, {"file": "../../etc/passwd", "sha256": "0" * 64})


def put_bytes(file: Path, content: bytes) -> None:
    unfinished = file.with_name(".unfinished")
    unfinished.write_bytes(content)
    unfinished.replace(file)


def hostile(published: Published) -> None:
    """A whole file with the right hash and a table that no release has."""
    import hashlib

    from db.seal import file_name

    file = published.folder / "hostile"
    released = published.publish(programme(*talks(3)))
    file.write_bytes(released.read_bytes())
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE VIEW more AS SELECT * FROM sessions")
    connection.close()
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    file.replace(published.folder / file_name(sha256))
    published.point_to(sha256)


BAD = (no_release, wrong_hash, truncated, altered, newer_schema, no_pointer, hostile)


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.__name__)
def test_bad_release_is_refused_once_and_the_old_one_stays(
    qtbot: QtBot, follow: Follow, tmp_path: Path, published: Published, bad: Callable[..., None]
) -> None:
    """museum 47: no endless retry of a bad package, nothing stuck, nothing lost."""
    published.publish(programme(name="Good"))
    glass = follow(published.folder)
    other = Published(tmp_path / "other")
    other.publish(programme(name="Good"))
    bad(other)
    for file in sorted(other.folder.iterdir(), key=lambda each: each.suffix == ".json"):
        if file.is_file():
            file.replace(published.folder / file.name)
    qtbot.waitUntil(lambda: refusals(glass) != [], timeout=10_000)
    before = glass.kiosk.house.arrivals.refusals.listed
    looked_again(qtbot, glass)
    assert glass.kiosk.house.arrivals.refusals.listed == before
    ((_, sentence),) = refusals(glass)
    assert (
        sentence.count("\n") == 0 and sentence.endswith(".") and str(published.folder) in sentence
    )
    assert current(glass) == published.hashes[0] and glass.says("Good")
    published.publish(programme(name="Better"))
    sees(qtbot, glass, published.hashes[-1])


def test_release_that_is_still_being_copied_is_taken_when_it_is_whole(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    file = published.publish(programme(*talks(3)))
    sees(qtbot, glass, published.hashes[1])
    published.point_to(published.hashes[0])
    sees(qtbot, glass, published.hashes[0])
    content = file.read_bytes()
    file.unlink()
    published.point_to(published.hashes[1])
    qtbot.waitUntil(lambda: refusals(glass) != [])
    file.write_bytes(content[:5000])
    looked_again(qtbot, glass)
    with file.open("ab") as copy:
        copy.write(content[5000:])
    sees(qtbot, glass, published.hashes[1])


# However files come and go.


def test_folder_that_comes_late_is_taken_up(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    """museum 44: content that was not there at start is noticed."""
    glass = follow(published.folder)
    assert current(glass) == take(None).catalogue.release.sha256
    ((what, sentence),) = refusals(glass)
    assert what == str(published.folder) and "does not exist" in sentence
    published.publish(programme(name="Late"))
    sees(qtbot, glass, published.hashes[0])


def test_pointer_that_is_written_in_place_is_noticed(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    """museum 44, museum 46: same file, same length, other words."""
    published.publish(programme())
    glass = follow(published.pointer)
    published.publish(programme(*talks(3)))
    sees(qtbot, glass, published.hashes[1])
    one, other = published.hashes
    words = published.pointer.read_text(encoding="utf-8")
    published.pointer.write_text(words.replace(other, one).replace(other[:8], one[:8]))
    sees(qtbot, glass, one)


def test_everything_taken_away_changes_nothing_on_screen(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    """museum 46, museum 47: the stick is pulled out, and is put in again with other content."""
    published.publish(programme(name="Here"))
    glass = follow(published.folder)
    away = published.folder.with_name("away")
    published.folder.rename(away)
    qtbot.waitUntil(lambda: refusals(glass) != [])
    glass.wake()
    glass.tap("Agenda")
    assert glass.says("Talk 01")
    glass.kiosk.house.visit.end()
    assert current(glass) == published.hashes[0]
    Published(away, number=1).publish(programme(name="Back"))
    away.rename(published.folder)
    qtbot.waitUntil(lambda: glass.says("Back"), timeout=10_000)


def test_folder_of_releases_may_be_replaced_as_a_whole(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    other = Published(published.folder.with_name("other"))
    other.publish(programme(*talks(3)))
    published.folder.rename(published.folder.with_name("old"))
    other.folder.rename(published.folder)
    sees(qtbot, glass, other.hashes[0])


# Slowness.


def test_touches_are_answered_while_a_release_takes_its_time(
    qtbot: QtBot, follow: Follow, published: Published, held_up: Callable[[Glass], threading.Event]
) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    glass.wake()
    end = held_up(glass)
    published.publish(programme(*talks(3)), urgent=True)
    qtbot.waitUntil(lambda: glass.kiosk.house.arrivals.releases._loading)
    glass.tap("Agenda")
    assert glass.kiosk.house.frame.shown.screen == "agenda"
    assert current(glass) == published.hashes[0]
    end.set()
    sees(qtbot, glass, published.hashes[1])


def test_of_many_quick_changes_the_last_is_taken(
    qtbot: QtBot, follow: Follow, published: Published, held_up: Callable[[Glass], threading.Event]
) -> None:
    """Those that came while one was read are not read one by one."""
    published.publish(programme())
    glass = follow(published.folder)
    swapped: list[str] = []
    glass.kiosk.house.library.changed.connect(lambda: swapped.append(current(glass)))
    end = held_up(glass)
    for count in range(3, 9):
        published.publish(programme(*talks(count)))
        looked_again(qtbot, glass)
    end.set()
    sees(qtbot, glass, published.hashes[-1])
    assert len(swapped) <= 2


def test_kiosk_that_closes_while_a_release_is_read_says_nothing(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    """`follow` closes it, and no complaint of Qt is heard then."""
    published.publish(programme())
    glass = follow(published.folder)
    published.publish(programme(*talks(3)))
    qtbot.waitUntil(lambda: glass.kiosk.house.arrivals.releases._loading)


def test_old_content_is_let_go_of(qtbot: QtBot, follow: Follow, published: Published) -> None:
    published.publish(programme(forums=[forum("law")]))
    glass = follow(published.folder)
    house = glass.kiosk.house
    glass.wake()
    for route in routes(house.screens, house.library.current):  # type: ignore[arg-type]
        house.navigator.open(route.kind, route.record)
        glass.settle()
    assert house.library.current is not None
    old = weakref.ref(house.library.current)
    house.visit.end()
    published.publish(programme(*talks(3)))
    sees(qtbot, glass, published.hashes[1])
    qtbot.waitUntil(lambda: old() is None)  # the job that read the new one may still hold it
