"""Feeds one target in this process: inputs by number, each within its time and memory."""

from __future__ import annotations

import random
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.strain import Hung, Strain
from tests.fuzz.targets import Target


@dataclass(frozen=True, slots=True)
class Failed:
    """An input that a target did not take, and why."""

    target: str
    number: int
    content: bytes
    why: str


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
    """What is wrong with how a target takes an input; "" where nothing is.

    What it took of time and memory is told, also where the target ended as if all were well.
    """
    strain, why = Strain(), ""
    try:
        with strain:
            target.take(content)
    except Hung:
        pass  # strain tells it
    except MemoryError:
        why = "ran out of memory"
    except Exception:  # noqa: BLE001 - every other kind is what is looked for
        why = traceback.format_exc(limit=-6)
    return "\n".join([*strain.wrong, *([why] if why else [])])
