"""What the monkey knows: which screens and controls there are, and where each way leads."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from tests.soak.controls import Control, Way

SCREENS_LEAST, CONTROLS_LEAST = 0.95, 0.90
NEW, NEW_KIND, NEW_WORD = 40.0, 200.0, 6.0
"""How much likelier a way is whose control, kind of control or word was never touched."""
SHOWN = 0.25
"""Of what is new, the share that counts for a way after which it was seen."""
STEPS, LATER = 3, 0.6
"""How far ahead is looked, and what a step farther is worth."""


class Model:
    """Grows as it is played with; the least known is the most wanted."""

    def __init__(self, screens: Iterable[str], types: frozenset[str]) -> None:
        self.screens = frozenset(screens)
        self.types = types
        self.visits: Counter[str] = Counter()
        self.reached: set[str] = set()
        """Screens that a touch, a key or time led to, and not the play itself."""
        self.touches: Counter[Control] = Counter()
        self.known: set[Control] = set()
        self.acts: set[tuple[str, str]] = set()
        """(act, the place that it was done on)"""
        self.hit_types: frozenset[str] = frozenset()
        self._tries: Counter[Control] = Counter()
        self._trodden: Counter[Way] = Counter()
        self._leads: dict[Way, Counter[str]] = defaultdict(Counter)
        self._shows: dict[Way, set[Control]] = defaultdict(set)

    def sees(self, controls: Iterable[Control], after: Iterable[Way] = ()) -> None:
        """What stands there now, `after` the last touch."""
        seen = set(controls)
        for way in after:
            self._shows[way] |= seen - self.known
        self.known |= seen

    def tried(self, control: Control) -> None:
        """It was to be touched; until it is, the next try is less wanted."""
        self._tries[control] += 1

    def touched(self, way: Way, after: str) -> None:
        self.touches[way.control] += 1
        self.hit_types |= {way.control.kind}
        self._trodden[way] += 1
        self._leads[way][after] += 1

    def entered(self, screen: str, *, reached: bool = True) -> None:
        self.visits[screen] += 1
        if reached:
            self.reached.add(screen)

    def _wanted(self, control: Control) -> float:
        """Of the control alone."""
        if touched := self.touches[control]:
            return 1 / touched
        first = control.kind in self.types - self.hit_types
        return (NEW_KIND if first else NEW) / (1 + self._tries[control])

    def wanted(self, way: Way, worths: Mapping[str, float]) -> float:
        """The weight of touching this next."""
        own = self._wanted(way.control)
        if not self._trodden[way]:
            return own + NEW_WORD
        shown = (self._wanted(each) for each in self._shows[way] if not self.touches[each])
        return own + SHOWN * sum(shown) + self._ahead(way, worths)

    def _ahead(self, way: Way, worths: Mapping[str, float]) -> float:
        """What the places are worth on average to which the way led."""
        led = {place: often for place, often in self._leads[way].items() if place != way.place}
        whole = self._leads[way].total()
        return sum(often * worths.get(place, 0) for place, often in led.items()) / max(1, whole)

    def worths(self) -> dict[str, float]:
        """What is still to be done on each screen, and on the way from it."""
        here = {screen: self._missed(screen) for screen in self.screens}
        far = here
        for _ in range(STEPS):
            best: dict[str, float] = defaultdict(float)
            for way in self._leads:
                best[way.place] = max(best[way.place], self._ahead(way, far))
            far = {screen: worth + LATER * best[screen] for screen, worth in here.items()}
        return far

    def _missed(self, screen: str) -> float:
        untouched = (c for c in self.known if c.screen == screen and not self.touches[c])
        return 8.0 / (1 + self.visits[screen]) + sum(map(self._wanted, untouched)) / 8

    @property
    def hit_screens(self) -> frozenset[str]:
        return self.screens & self.reached

    @property
    def hit_controls(self) -> frozenset[Control]:
        return frozenset(c for c in self.known if self.touches[c])

    def untouched(self) -> list[str]:
        return sorted(str(c) for c in self.known - self.hit_controls)

    def misses(self) -> list[str]:
        """What falls short of the floor, in sentences."""
        wrong, types = [], self.types
        if len(self.hit_screens) < SCREENS_LEAST * len(self.screens):
            wrong.append(f"screens never reached: {sorted(self.screens - self.hit_screens)}")
        if len(self.hit_controls) < CONTROLS_LEAST * len(self.known):
            wrong.append(f"controls never touched: {self.untouched()}")
        if len(self.hit_types & types) < CONTROLS_LEAST * len(types):
            wrong.append(f"kinds of control never touched: {sorted(types - self.hit_types)}")
        return wrong
