"""Feeds one target in this process: inputs by number, each within its time and memory."""

from __future__ import annotations

import random
import resource
import signal
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from tests.fuzz.targets import Target

MEMORY_BYTES = 3 * 2**30
"""Of address space, with Qt, SQLAlchemy and the libraries that are mapped."""
CPU_SECONDS = 1.0
"""Of this process, not of the clock: a busy machine is no hang."""


class Hung(BaseException):
    """An input took longer than CPU_SECONDS; nothing of a target swallows it."""


@dataclass(frozen=True, slots=True)
class Failed:
    """An input that a target did not take, and why."""

    target: str
    number: int
    content: bytes
    why: str


def limit_memory(most: int = MEMORY_BYTES) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def input_of(target: Target, name: str, seed: int, number: int) -> bytes:
    """The same for the same seed and number, whatever came before."""
    return target.make(random.Random(f"{seed} {name} {number}"))


def feed(target: Target, name: str, seed: int, numbers: range, now: Path) -> Iterator[Failed]:
    """`now` holds the input that is being taken, for whoever finds this process dead."""
    for number in numbers:
        content = input_of(target, name, seed, number)
        now.write_bytes(content)
        if why := trouble(target, content):
            yield Failed(name, number, content, why)


def trouble(target: Target, content: bytes) -> str:
    """What is wrong with how a target takes an input; "" where nothing is."""
    try:
        with in_time():
            target.take(content)
    except Hung:
        return f"no end within {CPU_SECONDS} s of processor time"
    except MemoryError:
        return f"more than {MEMORY_BYTES >> 20} MB of memory"
    except Exception:  # noqa: BLE001 - every other kind is what is looked for
        return traceback.format_exc(limit=-6)
    return ""


@contextmanager
def in_time(seconds: float = CPU_SECONDS) -> Iterator[None]:
    def hung(_number: int, _frame: FrameType | None) -> Any:
        raise Hung

    before = signal.signal(signal.SIGPROF, hung)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
