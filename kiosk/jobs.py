"""run(work, on_result): work off the GUI thread. The only file that knows threads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    value: T


@dataclass(frozen=True, slots=True)
class Err:
    error: Exception


class _Return(QObject):
    done = Signal(object)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], object], back: _Return) -> None:
        super().__init__()
        self._work = work
        self._back = back

    def run(self) -> None:
        try:
            result: Ok[object] | Err = Ok(self._work())
        except Exception as error:  # noqa: BLE001 - handed to the caller as Err
            result = Err(error)
        self._back.done.emit(result)


class Jobs(QObject):
    """Runs jobs one after another; every result arrives on the thread that made this."""

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._waiting: dict[_Return, Callable[[Ok[object] | Err], None]] = {}

    def run(self, work: Callable[[], T], on_result: Callable[[Ok[T] | Err], None]) -> None:
        back = _Return(self)
        back.done.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._waiting[back] = on_result  # type: ignore[assignment]
        self._pool.start(_Work(work, back))

    @Slot(object)
    def _arrived(self, result: Ok[object] | Err) -> None:
        back = self.sender()
        if isinstance(back, _Return):
            on_result = self._waiting.pop(back, None)
            back.deleteLater()
            if on_result is not None:  # None: finished meanwhile
                on_result(result)

    def finish(self) -> None:
        """Wait for the running job; its result is not delivered any more."""
        self._waiting.clear()
        self._pool.clear()
        self._pool.waitForDone()
