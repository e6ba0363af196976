"""How long an event kept the guide from answering: the event loop stood, or one core was full."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

from tests.soak.queued import queued_seconds

STOOD_SECONDS = 2.0
"""Between two turns of the event loop, without what a busy machine takes away."""
WALL_SECONDS = 10.0
CPU_SECONDS = 2.0
LONGER = {"rest": 30.0}
"""Acts that do many things one after another, and what they may take of the clock and of the CPU.
Each turn of the event loop within them is bound like any other."""
_TICK_MS = 40


class Stalls(QObject):
    """`begin()` before an event, `wrong(what)` after it."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._turned)

    def begin(self) -> None:
        self._timer.start()
        self._wall, self._cpu = time.monotonic(), time.process_time()
        self._turn, self._longest = self._now(), 0.0

    def wrong(self, act: str, what: str) -> list[str]:
        """Sentences that name the event, where it took too long."""
        self._turned()
        self._timer.stop()
        wall, cpu = time.monotonic() - self._wall, time.process_time() - self._cpu
        most = {
            f"the event loop stood for {self._longest:.1f} s": self._longest > STOOD_SECONDS,
            f"it took {cpu:.1f} s of processor time": cpu > LONGER.get(act, CPU_SECONDS),
            f"it took {wall:.1f} s": wall > LONGER.get(act, WALL_SECONDS),
        }
        return [f"{what}: {each}" for each, over in most.items() if over]

    def _turned(self) -> None:
        now = self._now()
        self._longest = max(self._longest, now - self._turn)
        self._turn = now

    def _now(self) -> float:
        return time.monotonic() - queued_seconds()
