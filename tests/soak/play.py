"""One run: the monkey chooses or a file is replayed, everything is watched after each event."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.lazy_screens import ATTRACT
from kiosk.visitor.navigator import Route
from tests.published import Published
from tests.soak.acts import Acts
from tests.soak.again import STRETCHES, again
from tests.soak.controls import Standing, Way, pressable_types, standing
from tests.soak.events import Event, EventFile, Setting, counted
from tests.soak.fresh import left_behind, scrolled, traces
from tests.soak.growth import Growth
from tests.soak.model import Model
from tests.soak.monkey import Monkey
from tests.soak.stage import staged
from tests.soak.stalls import Stalls
from tests.soak.watch import Watch

OFTEN = 20
"""Events between two looks at windows, processes and sockets."""
SHEETS = ("access", "sources", "question")
"""What stands over a screen, and is played with like one."""
HANDS = frozenset(("tap", "move", "fingers", "stuck", "key", "type"))
"""Acts that a visitor can do."""
UNTOUCHED = (ATTRACT, "question")
"""What comes when nobody touches."""
MEMORY_MB, HANDLES, THREADS = 2.0, 0, 0
"""What may be grown in the last turn of the events that are done again."""
STRETCH = 1 / 30
"""Of what the monkey chooses, how much lies between two rests and can be done again."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a run is told to do. `replay` are events to do instead of choosing any."""

    seed: int
    seconds: float
    events: int
    file: Path
    folder: Path
    replay: tuple[Event, ...] = ()
    landscape: bool = False

    @property
    def language(self) -> str:
        return random.Random(self.seed).choice(("zh", "en"))

    @property
    def still(self) -> bool:
        return random.Random(self.seed + 1).random() < 0.5


@dataclass
class Outcome:
    """What came of a run; `wrong` is empty where all is well."""

    model: Model
    growth: Growth
    acts: int = 0
    """How many kinds of act the monkey knows, but touches of controls."""
    wrong: list[str] = field(default_factory=list)
    done: list[Event] = field(default_factory=list)
    visits: int = 0
    seconds: float = 0.0

    def sentences(self) -> Iterator[str]:
        model, types = self.model, self.model.types
        shown, whole = len(model.screens & set(model.visits)), len(model.screens)
        screens = f"{len(model.hit_screens)} of {whole} reached as visitors do, {shown} shown"
        controls = f"{len(model.hit_controls)} of {len(model.known)}"
        yield f"{len(self.done)} events, {self.visits} visits in {self.seconds:.0f} s"
        yield f"screens {screens}, controls {controls}"
        yield f"kinds of control {len(model.hit_types & types)} of {len(types)}"
        places = len(model.screens)
        yield f"kinds of act on screens {len(model.acts)} of {places * self.acts}"
        if missed := model.untouched():
            yield f"never touched: {', '.join(missed)}"
        if grown := self.growth.grown():
            yield f"grown by {grown[0]:.1f} MB, {grown[1]} handles, {grown[2]} threads"
        else:
            yield "too few rests to tell whether memory grows"
        for turn, samples in self.growth.samples.items():
            yield f"MB at rest, turn {turn}: " + ", ".join(f"{each[0]:.1f}" for each in samples)
        yield "acts: " + ", ".join(f"{n} {name}" for name, n in counted(self.done).items())


class Play:
    """Does events until something is wrong, or the time or the events are over."""

    def __init__(self, told: Told, kiosk: Kiosk, published: Published, watch: Watch) -> None:
        self._told = told
        self._kiosk = kiosk
        self._watch = watch
        self._acts = Acts(kiosk, published)
        self._stalls = Stalls()
        growth = Growth(MEMORY_MB, HANDLES, THREADS)
        self.outcome = Outcome(Model([*kiosk.house.screens, *SHEETS], pressable_types()), growth)
        goals = kiosk.house.screens.keys() - {ATTRACT}
        self._monkey = Monkey(told.seed, self.outcome.model, kiosk.window.size(), goals)
        self.outcome.acts = self._monkey.acts
        self._fresh = traces(kiosk)
        self._file = EventFile(told.file, Setting(told.seed, told.landscape))
        self._standing: list[Standing] = []
        self._doing_again = False
        self._ways: list[Way] = []
        """What the last event touched."""

    def run(self) -> Outcome:
        began, out = time.monotonic(), self.outcome
        self._passed = self._progress(began)
        out.model.entered(self._place)
        self._do_all(self._told.replay or self._chosen())
        if not self._told.replay:
            self._doing_again = True
            self._do_all(again(out.done))
        if not out.wrong:
            out.wrong = [*self._watch.at_end(), *out.growth.wrong()]
        out.seconds = time.monotonic() - began
        self._file.close()
        return out

    def _do_all(self, events: Iterable[Event]) -> None:
        for event in events:
            if self.outcome.wrong:
                return
            self._step(event)

    def _progress(self, began: float) -> Callable[[], float]:
        """How much is over of what the monkey chooses, from 0 to 1."""
        told, done = self._told, self.outcome.done
        if told.events:
            return lambda: len(done) / told.events
        return lambda: (time.monotonic() - began) / told.seconds

    @property
    def _place(self) -> str:
        """The sheet that is open, else the screen."""
        house = self._kiosk.house
        if house.frame.shown.asking:
            return "question"
        sheets = {"access": house.access.shown.open, "sources": house.sources.shown.open}
        return next((name for name, there in sheets.items() if there), self._kiosk.presenter.screen)

    def _chosen(self) -> Iterator[Event]:
        """The monkey's events, each chosen when the one before is done.

        They end with a rest, and one stands before each stretch that will be done again.
        """
        rest = 1 - STRETCHES * STRETCH
        while (passed := self._passed()) < 1:
            if passed >= rest:
                rest += STRETCH
                yield Event("rest")
                continue
            screen = self._place
            self._standing = standing(self._acts.glass, screen)
            self.outcome.model.sees((each.control for each in self._standing), self._ways)
            yield self._monkey.next(screen, self._standing)
        yield Event("rest")

    def _step(self, event: Event) -> None:
        out = self.outcome
        before, trail = self._place, self._kiosk.house.navigator._trail
        self._ways = self._touched(event, before)
        self._file.add(event)
        out.done.append(event)
        self._stalls.begin()
        self._acts.do(event)
        out.wrong += self._stalls.wrong(event.do, f"event {len(out.done)}, {event.line():.200}")
        out.wrong += self._acts.wrong
        after = self._place
        for way in self._ways:
            out.model.touched(way, after)
        if after != before:
            out.model.entered(after, reached=self._reached(event, before, after, trail))
            self._came(before, after)
        if event.do == "rest" and event.data:
            out.growth.sample(*event.data)
        often = len(out.done) % OFTEN == 0
        out.wrong += self._watch.wrong() if often else self._watch.said()

    def _reached(self, event: Event, before: str, after: str, trail: tuple[Route, ...]) -> bool:
        """Whether a visitor can come there like this; the way back along `trail` proves nothing."""
        if event.do not in HANDS:
            return after in UNTOUCHED
        new = self._kiosk.house.navigator.route not in trail
        return new or before == ATTRACT or after in (ATTRACT, *SHEETS)

    def _touched(self, event: Event, place: str) -> list[Way]:
        """The way under a tap, before the tap changes what stands there."""
        if event.do != "tap" or self._told.replay or self._doing_again:
            return []
        under = [each for each in self._standing if each.seen.contains(*event.data)]
        return [each.way(place) for each in under[-1:]]

    def _came(self, before: str, after: str) -> None:
        """A visit that ended leaves nothing; a new one begins at the top of home."""
        if after == ATTRACT:
            self.outcome.visits += 1
            self.outcome.wrong += left_behind(self._fresh, traces(self._kiosk))
        elif before == ATTRACT:
            QTest.qWait(20)
            if self._kiosk.presenter.screen == "home":
                self.outcome.wrong += scrolled(self._kiosk.window)


@contextmanager
def played(told: Told) -> Iterator[Outcome]:
    """Play on a stage of its own; what Qt says while it is taken down is looked at too."""
    with staged(told.folder, told.language, told.still) as (kiosk, published):
        folders = (told.folder, told.file.parent)
        with Watch(kiosk.window, folders) as watch:
            outcome = Play(told, kiosk, published, watch).run()
        yield outcome
