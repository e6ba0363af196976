"""New releases while the kiosk runs: between visits, at once where urgent, refused where bad."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.self_test import routes
from kiosk.updates import take
from tests.build import forum
from tests.glass import Glass
from tests.kiosk.conftest import Follow
from tests.kiosk.taking_up import (
    current,
    looked_again,
    programme,
    refusals,
    sees,
    talks,
    waits,
)
from tests.published import Published


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
    qtbot.waitUntil(lambda: refusals(glass) != [], timeout=20_000)
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
    house.arrivals._jobs.finish()  # the thread that read the new one has returned
    assert old() is None
