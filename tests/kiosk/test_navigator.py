"""Routes: open, back, home."""

from __future__ import annotations

from kiosk.visitor.navigator import DEPTH, HOME, Navigator, Route

KINDS = frozenset({"home", "agenda", "session"})


def test_back_retraces_the_way() -> None:
    navigator = Navigator(KINDS)
    navigator.open("agenda")
    navigator.open("session", "a")
    navigator.open("session", "b")
    seen = [navigator.route]
    while navigator.can_go_back:
        navigator.back()
        seen.append(navigator.route)
    assert seen == [Route("session", "b"), Route("session", "a"), Route("agenda"), HOME]


def test_open_of_an_unknown_kind_or_the_same_place_changes_nothing() -> None:
    navigator, told = Navigator(KINDS), []
    navigator.changed.connect(lambda: told.append(navigator.route))
    navigator.open("shell", "/bin/sh")
    navigator.open("agenda")
    navigator.open("agenda")
    assert told == [Route("agenda")]


def test_home_forgets_the_way() -> None:
    navigator = Navigator(KINDS)
    navigator.open("agenda")
    navigator.open("home")
    assert (navigator.route, navigator.can_go_back) == (HOME, False)


def test_the_way_back_is_bounded() -> None:
    navigator = Navigator(KINDS)
    for n in range(200):
        navigator.open("session", str(n))
    steps = 0
    while navigator.can_go_back:
        navigator.back()
        steps += 1
    assert steps == DEPTH - 1
