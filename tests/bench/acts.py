"""What is timed at the glass, each in a process of its own: `python -m tests.bench.acts NAME N`.

Prints one line of JSON: a list of values, or lists of values by name.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import psutil

from kiosk.platform.application import make_application
from kiosk.platform.given_back import WAIT_MS
from kiosk.screens.search import SearchViewModel
from kiosk.self_test import routes
from tests.bench.at_glass import AtGlass
from tests.bench.generated import DAYS
from tests.bench.inside import CPU
from tests.bench.scrolling import Fling, Flinger
from tests.own_memory import own_memory

Told = dict[str, list[float]]

TYPED = (
    *("robot", "model", "rengong", "anquan", "open", "wang", "hall", "zhang", "shanghai"),
    "agnet robt",
)
"""The last finds nothing: what is near is sought."""
OPENED = datetime.fromisoformat(f"{DAYS[0]}T09:10+08:00")
"""Sessions run, so that their rows show all that a row can."""
FLUNG = 500
FLUNG_ROWS = 30
"""Pixels that the finger goes in a fling, and the rows that the list goes at least."""
ROUNDS_BETWEEN = 10
"""From one look at the memory to the next."""
FLIPPED = ("home", "agenda", "governance", "awards", "about", "people")


def keep(told: Told, name: str, ms: float, at: AtGlass) -> None:
    """The CPU time of the same touch stands under "<name>, CPU"."""
    told.setdefault(name, []).append(ms)
    told.setdefault(name + CPU, []).append(at.cpu_ms)


def pages(at: AtGlass, times: int) -> Told:
    """Touch to every page, made anew each time: the first time in a visit."""
    house = at.kiosk.house
    catalogue = house.library.current
    assert catalogue is not None
    house.visit.touch()
    at.rest()
    search = at.place_of("Search")
    told: Told = {}
    for _ in range(times):
        for route in routes(house.screens, catalogue):
            house.visit.end()
            house.visit.touch()
            at._open("about" if route.kind == "home" else "home")
            at.rest()
            at.leads_to(route)
            ms = at.touch(search, lambda kind=route.kind: house.frame.shown.screen == kind)  # type: ignore[misc]
            keep(told, route.kind, ms, at)
    return told


def again(at: AtGlass, times: int) -> Told:
    """Touch back to a page that was opened before in this visit."""
    house = at.kiosk.house
    house.visit.touch()
    at.rest()
    told: Told = {}
    for _ in range(times):
        for kind in ("agenda", "forums", "governance", "people"):
            at._open(kind)
            at.rest()
            at._open("venues")
            at.rest()
            back = at.place_of("Back")
            shown = lambda kind=kind: house.frame.shown.screen == kind  # noqa: E731
            keep(told, kind, at.touch(back, shown), at)
            at.rest()
    return told


def flips(at: AtGlass, times: int) -> Told:
    """Touch on the language to the frame in the other one."""
    house = at.kiosk.house
    house.visit.touch()
    at.rest()
    language = at.place_of("中文")
    told: Told = {}
    for kind in FLIPPED:
        at._open(kind)
        at.rest()
        for _ in range(times):
            before = house.frame.shown.home_text
            shown = lambda before=before: house.frame.shown.home_text != before  # noqa: E731
            keep(told, kind, at.touch(language, shown), at)
            at.rest(0.1)
        if times % 2:
            at.kiosk.presenter.flip_language()
    return told


def keys(at: AtGlass, times: int) -> Told:
    """Touch on a letter of the keypad to the frame with the results."""
    house = at.kiosk.house
    house.visit.touch()
    at._open("search")
    at.rest()
    search = house.screens["search"]
    assert isinstance(search, SearchViewModel)
    keys = {letter: "space" if letter == " " else letter for letter in "".join(TYPED)}
    letters = {letter: at.place_of(key) for letter, key in keys.items()}
    told: Told = {}
    for word in TYPED[: max(2, times)]:
        search.clear()
        at.rest(0.1)
        for place, letter in enumerate(word, 1):
            wanted = word[:place]
            ms = at.touch(letters[letter], lambda w=wanted: search.shown.query == w)  # type: ignore[misc]
            keep(told, "keys", ms, at)
            at.rest(0.05)
    return told


def scrolls(at: AtGlass, times: int) -> Told:
    """A finger flung through the agenda of a day that has begun: two ways down, one up."""
    house = at.kiosk.house
    house.clock.pretend(OPENED)
    house.visit.touch()
    at._open("agenda")
    at.rest()
    middle, flinger = at.window.geometry().center(), Flinger(at.window, at.device)
    flings: list[Fling] = []
    for _ in range(times):
        flings += flinger.go(middle, -FLUNG, 2 * FLUNG_ROWS)
        flings += flinger.go(middle, FLUNG, FLUNG_ROWS)
    frames = [frame for fling in flings for frame in fling.frames]
    return {
        "scroll": [frame.ms for frame in frames],
        "scroll" + CPU: [frame.cpu_ms for frame in frames],
        "rows": [abs(fling.rows) for fling in flings],
    }


def growth(at: AtGlass, times: int) -> Told:
    """Page changes by the thousand, a visit after each round; MiB, threads and files after each
    tenth, when what the visits needed has gone back to the system.
    """
    house = at.kiosk.house
    catalogue = house.library.current
    assert catalogue is not None
    told: Told = {"changes": [], "memory": [], "threads": [], "files": []}
    itself = psutil.Process()
    for turn in range(times):
        house.visit.touch()
        for route in routes(house.screens, catalogue):
            at._open(route.kind, route.record)
            at.rest(0.02)  # an event loop: what is over is let go of only in one
        house.visit.end()
        at.rest(0.02)
        if turn % ROUNDS_BETWEEN:
            continue
        at.rest(WAIT_MS / 1000 + 0.3)
        told["changes"].append((turn + 1) * (len(house.screens) - 1))
        told["memory"].append(own_memory(itself))
        told["threads"].append(itself.num_threads())
        told["files"].append(itself.num_fds())
    return told


ACTS: dict[str, Callable[[AtGlass, int], Told]] = {
    "pages": pages,
    "again": again,
    "growth": growth,
    "flips": flips,
    "keys": keys,
    "scrolls": scrolls,
}


def main() -> int:
    name, times, content = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    application = make_application()
    at = AtGlass(Path(content[0]) if content else None)
    try:
        told = ACTS[name](at, times)
    finally:
        at.close()
    print(json.dumps(told))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
