"""What the monkey knows: which screens and controls there are, and where each control leads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from tests.soak.controls import Control

SCREENS_LEAST, CONTROLS_LEAST = 0.95, 0.90
NEW = 40.0
"""How much likelier a control is that was never touched."""


class Model:
    """Grows as it is played with; the least known is the most wanted."""

    def __init__(self, screens: Iterable[str]) -> None:
        self.screens = frozenset(screens)
        self.visits: Counter[str] = Counter()
        self.touches: Counter[Control] = Counter()
        self.known: set[Control] = set()
        self.leads: dict[Control, set[str]] = {}

    def sees(self, controls: Iterable[Control]) -> None:
        self.known.update(controls)

    def touched(self, control: Control, before: str, after: str) -> None:
        self.touches[control] += 1
        if after != before:
            self.leads.setdefault(control, set()).add(after)

    def entered(self, screen: str) -> None:
        self.visits[screen] += 1

    def wanted(self, control: Control) -> float:
        """The weight of touching this control next."""
        touched = self.touches[control]
        own = NEW if not touched else 1 / touched
        return own + sum(self._missed(screen) for screen in self.leads.get(control, ()))

    def _missed(self, screen: str) -> float:
        """How much is still to be done on a screen."""
        untouched = sum(1 for c in self.known if c.screen == screen and not self.touches[c])
        return 4.0 * untouched + 8.0 / (1 + self.visits[screen])

    @property
    def hit_screens(self) -> frozenset[str]:
        return self.screens & set(self.visits)

    @property
    def hit_controls(self) -> frozenset[Control]:
        return frozenset(c for c in self.known if self.touches[c])

    @property
    def hit_types(self) -> frozenset[str]:
        return frozenset(control.kind for control in self.hit_controls)

    def misses(self, types: frozenset[str]) -> list[str]:
        """What falls short of the floor, in sentences."""
        wrong = []
        if len(self.hit_screens) < SCREENS_LEAST * len(self.screens):
            wrong.append(f"screens never shown: {sorted(self.screens - self.hit_screens)}")
        if len(self.hit_controls) < CONTROLS_LEAST * len(self.known):
            missed = sorted(str(c) for c in self.known - self.hit_controls)
            wrong.append(f"controls never touched: {missed}")
        if len(self.hit_types & types) < CONTROLS_LEAST * len(types):
            wrong.append(f"kinds of control never touched: {sorted(types - self.hit_types)}")
        return wrong
