"""run(work, on_result): work off the GUI thread. The only file that knows threads."""

from __future__ import annotations

import sys
from _thread import start_new_thread
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from threading import Event
from typing import Generic, TypeVar
from weakref import finalize

from PySide6.QtCore import QObject, Qt, Signal, Slot

from db.frozen import dataclass

T = TypeVar("T")
Asked = SimpleQueue[Callable[[], object] | None]

MOST_NUMBERS = 2**31 - 1
"""A signal carries 32 bits."""
BEGINS_SECONDS = 10.0
"""So long after it was asked for a thread may begin, however busy the machine is."""


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    value: T


@dataclass(frozen=True, slots=True)
class Err:
    error: Exception


class Jobs(QObject):
    """Runs jobs one after another; every result arrives on the thread that made this.

    Raises OSError where there is no memory for its thread. No pool of Qt's: that waits for ever for
    a job whose thread could not be made, and so a guide that is short of memory would never end.
    """

    _done = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._asked: Asked = SimpleQueue()
        self._waiting: dict[int, Callable[[Ok[object] | Err], None]] = {}
        self._last = 0
        # One connection for all jobs: each that is made leaves a little behind in PySide.
        self._done.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        # From now on: where memory is short later, none could be made.
        _begin(self._asked)
        finalize(self, self._asked.put, None)

    def run(self, work: Callable[[], T], on_result: Callable[[Ok[T] | Err], None]) -> None:
        self._last = self._last % MOST_NUMBERS + 1
        self._waiting[self._last] = on_result  # type: ignore[assignment]
        self._asked.put(partial(self._do, self._last, work))

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
        with suppress(Empty):
            while True:
                self._asked.get_nowait()
        idle = Event()
        self._asked.put(idle.set)
        idle.wait()


def _begin(asked: Asked) -> None:
    """A thread that does what is asked, until None is."""
    begun = Event()
    try:
        start_new_thread(_serve, (asked, begun))
    except RuntimeError as error:
        raise OSError(f"no thread can be made: {error}") from error
    if not begun.wait(BEGINS_SECONDS):
        raise OSError(f"no thread began within {BEGINS_SECONDS:.0f} s")


def _serve(asked: Asked, begun: Event) -> None:
    begun.set()
    while (job := asked.get()) is not None:
        try:
            job()
        except BaseException:  # noqa: BLE001 - whatever it is, the next job is done
            with suppress(BaseException):
                sys.excepthook(*sys.exc_info())
        del job
