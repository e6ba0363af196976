"""What one input took: processor time, time of the clock, and memory; whoever hides it."""

from __future__ import annotations

import resource
import signal
import time
from pathlib import Path
from types import FrameType

from tests.soak.queued import queued_seconds

MEMORY_BYTES = 3 * 2**30
"""Of address space, with Qt, SQLAlchemy and the libraries that are mapped, for a whole target."""
CPU_SECONDS = 1.0
"""Of this process, not of the clock: a busy machine is no hang. Honest inputs need up to 0.2."""
WALL_SECONDS = 10.0
BLOCKED_SECONDS = 2.0
"""Of the clock, while nothing was computed and no processor was waited for: a sleep, a lock."""
AGAIN_SECONDS = 0.2
"""Between two interruptions, once time is up: the first may be swallowed."""
ROSE_MB = 300
"""By which resident memory may rise for one input. Honest inputs need up to 5."""
MAPPED_MB = 1024
"""By which address space may rise: what is asked for and never written is not resident."""
_STATUS, _CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")


class Hung(BaseException):
    """An input took too long. A target may swallow this; Strain has noted it all the same."""


def limit_memory(most: int = MEMORY_BYTES) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def documented(error: BaseException) -> None:
    """An error that a reader may raise: unless it stands for memory that ran out."""
    met: BaseException | None = error
    while met is not None:
        if isinstance(met, MemoryError | Hung):
            raise met
        met = met.__cause__ or met.__context__


class Strain:
    """Entered round one input; afterwards `wrong` says what it took too much of."""

    def __init__(self) -> None:
        self.wrong: list[str] = []
        self._within = False
        self._passed: set[int] = set()
        """Signals of the timers that are over."""

    def __enter__(self) -> Strain:
        self._before = memory_mb(anew=True)
        self._began = _clocks()
        self._handlers = {
            each: signal.signal(each, self._late) for each in (signal.SIGPROF, signal.SIGALRM)
        }
        self._within = True
        signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS, AGAIN_SECONDS)
        signal.setitimer(signal.ITIMER_REAL, WALL_SECONDS, AGAIN_SECONDS)
        return self

    def __exit__(self, *_: object) -> None:
        self._within = False
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        for each, handler in self._handlers.items():
            signal.signal(each, handler)
        self.wrong += [*self._too_long(), *self._too_much()]

    def _late(self, number: int, _frame: FrameType | None) -> None:
        if self._within:
            self._passed.add(number)
            raise Hung

    def _too_long(self) -> list[str]:
        wall, cpu, blocked = (now - then for now, then in zip(_clocks(), self._began, strict=True))
        if cpu > CPU_SECONDS or signal.SIGPROF in self._passed:
            return [f"no end within {CPU_SECONDS} s of processor time"]
        if wall > WALL_SECONDS or signal.SIGALRM in self._passed:
            return [f"no end within {WALL_SECONDS} s"]
        if blocked > BLOCKED_SECONDS:
            return [f"no end within {BLOCKED_SECONDS} s in which nothing was computed"]
        return []

    def _too_much(self) -> list[str]:
        before, after = self._before, memory_mb()
        rose, mapped = after["VmHWM"] - before["VmRSS"], after["VmPeak"] - before["VmSize"]
        if rose > ROSE_MB:
            return [f"{rose:.0f} MB of memory more than before; {ROSE_MB} are the bound"]
        if mapped > MAPPED_MB and after["VmPeak"] > before["VmPeak"]:
            return [f"{mapped:.0f} MB of address space more; {MAPPED_MB} are the bound"]
        return []


def _clocks() -> tuple[float, float, float]:
    """Of the clock, of the processor, and what of the clock neither ran nor queued."""
    wall, cpu = time.monotonic(), time.process_time()
    return wall, cpu, wall - time.thread_time() - queued_seconds()


def memory_mb(*, anew: bool = False) -> dict[str, float]:
    """Sizes and peaks of this process by their names in Linux; `anew`, the peak starts here."""
    if anew:
        _CLEAR.write_text("5", encoding="ascii")
    lines = (line.split() for line in _STATUS.read_text(encoding="ascii").splitlines())
    return {words[0][:-1]: int(words[1]) / 1024 for words in lines if words[0].startswith("Vm")}
