"""Chooses what to do next: mostly the control that is known least, often something rude."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSize, Qt

from kiosk.screens.access import CHANGES
from tests.soak.controls import Standing
from tests.soak.events import Event
from tests.soak.model import Model

TOUCHES, GOES = 0.70, 0.06
"""The shares of events that are a touch of a control, or the way to the screen least known."""
HOMEWARDS = 0.5
"""The share of ways that lead home while a screen is missing."""
FIRST = 6.0
"""How much likelier an act is that was never done on this place."""
LITTLE = 2
"""The release with almost nothing in it, see stage.variants; it is soon replaced."""
SCANNED = (
    "rgzn",
    "tesla\r",
    "人工智能",
    "https://example.org/?q=1\r\n",
    "javascript:alert(1)\t",
    "'; DROP TABLE session; --",
    "\x00\x1d\x1e]C1",
    "Ünïcode “quotes” 👩‍👩‍👧",
    "0123456789" * 30,
)
INSTANTS = (
    "2024-07-04T00:00:00+00:00",
    "2024-07-04T15:59:59+00:00",
    "2024-07-05T06:10:00+00:00",
    "2024-07-06T19:59:58+00:00",
    "2024-07-07T09:00:00+00:00",
    "2025-07-05T06:10:00+00:00",
    "2023-07-05T06:10:00+00:00",
    "1970-01-01T00:00:00+00:00",
    "2099-12-31T23:59:59+00:00",
    "2024-03-31T01:00:00+00:00",
    "2024-10-27T00:59:59+00:00",
)
LOOKS = tuple(CHANGES)
LEVELS = ("info", "change", "emergency")
"""Of announcements."""
KEYS = tuple(Qt.Key)
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)


class Monkey:
    """The same seed chooses the same from the same glass."""

    def __init__(self, seed: int, model: Model, size: QSize, goals: Iterable[str]) -> None:
        """`goals` are the screens that a visitor can be led to."""
        self._random = random.Random(seed)
        self._model = model
        self._size = size
        self._since_little = -1
        self._goals = sorted(model.screens & frozenset(goals))
        self._rude: Sequence[tuple[str, float, Callable[[], Event]]] = (
            ("flick", 10, self._flick),
            ("drag", 6, self._drag),
            ("anywhere", 4, self._anywhere),
            ("fingers", 5, self._fingers),
            ("stuck", 2, self._stuck),
            ("key", 8, self._key),
            ("type", 4, self._type),
            ("window", 6, self._window),
            ("language", 3, lambda: Event("flips", data=(self._random.choice((1, 2, 3, 20)),))),
            ("look", 3, lambda: Event("look", data=(self._random.choice(LOOKS),))),
            ("clock", 4, lambda: Event("clock", data=(self._random.choice(INSTANTS),))),
            ("silence", 2, lambda: Event("silence")),
            ("leave", 3, lambda: Event("leave")),
            ("take-up", 3, self._publish),
            ("bad take-up", 1, lambda: Event("publish_bad", data=(self._random.randrange(3),))),
            ("announce", 2, self._announce),
            ("bad announcement", 1, lambda: Event("announce_bad")),
            ("wait", 2, lambda: Event("wait", data=(self._random.choice((1, 40, 300)),))),
        )

    @property
    def acts(self) -> int:
        """How many kinds of act there are but touches of controls."""
        return len(self._rude)

    def next(self, screen: str, controls: Sequence[Standing]) -> Event:
        if self._since_little > 15:
            self._since_little = -1
            return Event("publish", "the conference again", (0, True))
        self._since_little += self._since_little >= 0
        how = self._random.random()
        if controls and how < TOUCHES:
            return self._touch(screen, controls)
        return self._go() if how > 1 - GOES else self._act(screen)

    def _act(self, screen: str) -> Event:
        done = self._model.acts
        weights = [w if (name, screen) in done else w * FIRST for name, w, _ in self._rude]
        name, _, act = self._random.choices(self._rude, weights)[0]
        done.add((name, screen))
        return act()

    def _go(self) -> Event:
        """To where most is still to be done, as if there were a door to it.

        Or home, from where touches lead everywhere, while some screen was not reached by one.
        """
        if self._model.screens - self._model.reached and self._random.random() < HOMEWARDS:
            return Event("go", data=("home", self._random.random()))
        worths = self._model.worths()
        goal = self._random.choices(self._goals, [worths[each] for each in self._goals])[0]
        return Event("go", data=(goal, self._random.random()))

    def _touch(self, screen: str, controls: Sequence[Standing]) -> Event:
        ways, worths = [each.way(screen) for each in controls], self._model.worths()
        alike = Counter(ways)
        weights = [self._model.wanted(way, worths) / alike[way] for way in ways]
        chosen = self._random.choices(controls, weights)[0]
        self._model.tried(chosen.control)
        if chosen.reachable:
            point = chosen.point
            return Event("tap", f"{chosen.control} {chosen.label!r}", (point.x(), point.y()))
        return self._bring_into_view(chosen)

    def _bring_into_view(self, wanted: Standing) -> Event:
        """Drag the list that it lies in; sideways where it is beside the glass."""
        width, height = self._size.width(), self._size.height()
        x, y = width // 2, height // 2
        beside = wanted.rect.center().x() < 0 or wanted.rect.center().x() > width
        if beside:
            y = min(max(wanted.rect.center().y(), 0), height - 1)
            way = -1 if wanted.rect.center().x() > width else 1
            return Event("move", f"towards {wanted.control}", (self._path(x, y, way * x, 0), 8))
        x = min(max(wanted.rect.center().x(), 0), width - 1)
        way = y - wanted.rect.center().y()
        reach = max(-height // 3, min(height // 3, way))
        return Event("move", f"towards {wanted.control}", (self._path(x, y, 0, reach), 8))

    def _path(self, x: int, y: int, right: int, down: int) -> list[list[int]]:
        steps = 6
        return [[x + right * n // steps, y + down * n // steps] for n in range(steps + 1)]

    def _spot(self) -> list[int]:
        """Anywhere on the glass, and a little beyond its edges."""
        width, height = self._size.width(), self._size.height()
        return [self._random.randint(-5, width + 5), self._random.randint(-5, height + 5)]

    def _flick(self) -> Event:
        x, y = self._spot()
        reach = self._random.choice((-1, 1)) * self._random.randint(200, 1200)
        sideways = self._random.random() < 0.3
        path = self._path(x, y, reach if sideways else 0, 0 if sideways else reach)
        return Event("move", "flick", (path, 1))

    def _drag(self) -> Event:
        return Event("move", "drag", ([self._spot() for _ in range(4)], 10))

    def _anywhere(self) -> Event:
        return Event("tap", "anywhere", tuple(self._spot()))

    def _fingers(self) -> Event:
        count = self._random.choice((2, 2, 3, 4, 5, 10, 20))
        return Event("fingers", data=([[self._spot(), self._spot()] for _ in range(count)],))

    def _stuck(self) -> Event:
        return Event("stuck", data=tuple(self._spot()))

    def _key(self) -> Event:
        usual = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape)
        key = self._random.choice(usual if self._random.random() < 0.5 else KEYS)
        modifiers = self._random.choice(MODIFIERS)
        return Event("key", key.name, (int(key.value), int(modifiers.value)))

    def _type(self) -> Event:
        return Event("type", data=(self._random.choice(SCANNED),))

    def _window(self) -> Event:
        name = self._random.choice(("close", "hide", "minimise", "normal", "resize", "focus"))
        size = self._random.choice(((1920, 1080), (320, 240), (5000, 3000), (600, 1900)))
        return Event(name, data=size if name == "resize" else ())

    def _publish(self) -> Event:
        variant = self._random.choice((0, 0, 0, 1, 1, 1, LITTLE))
        self._since_little = 0 if variant == LITTLE else -1
        return Event("publish", data=(variant, self._random.random() < 0.4))

    def _announce(self) -> Event:
        level = self._random.choice(LEVELS)
        return Event("announce", data=(level, self._random.choice((1, 20, 600))))
