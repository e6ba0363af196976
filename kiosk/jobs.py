"""run(work, on_result): work off the GUI thread. The only file that knows threads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from db.frozen import dataclass

T = TypeVar("T")

MOST_NUMBERS = 2**31 - 1
"""A signal carries 32 bits."""


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    value: T


@dataclass(frozen=True, slots=True)
class Err:
    error: Exception


class Jobs(QObject):
    """Runs jobs one after another; every result arrives on the thread that made this."""

    _done = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        # Its thread is there from now on: where memory is short later none could be made, and Qt
        # would wait for ever for the job that it was to do.
        self._pool.setExpiryTimeout(-1)
        self._pool.start(_nothing)
        self._waiting: dict[int, Callable[[Ok[object] | Err], None]] = {}
        self._last = 0
        # One connection for all jobs: each that is made leaves a little behind in PySide.
        self._done.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], on_result: Callable[[Ok[T] | Err], None]) -> None:
        self._last = self._last % MOST_NUMBERS + 1
        self._waiting[self._last] = on_result  # type: ignore[assignment]
        # No QRunnable of our own: one that is done before start() returns is never freed.
        self._pool.start(partial(self._do, self._last, work))

    def _do(self, number: int, work: Callable[[], object]) -> None:
        try:
            result: Ok[object] | Err = Ok(work())
        except Exception as error:  # noqa: BLE001 - handed to the caller as Err
            result = Err(error)
        self._done.emit(number, result)

    @Slot(int, object)
    def _arrived(self, number: int, result: Ok[object] | Err) -> None:
        on_result = self._waiting.pop(number, None)
        if on_result is not None:  # None: finished meanwhile
            on_result(result)

    def finish(self) -> None:
        """Wait for the running job; its result is not delivered any more."""
        self._waiting.clear()
        self._pool.clear()
        self._pool.waitForDone()


def _nothing() -> None:
    """The first job: it makes the thread."""
