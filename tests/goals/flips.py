"""A release in which one bit is another one is never read."""

from __future__ import annotations

import random
from pathlib import Path

from db.errors import ContentError
from db.reader import read_catalogue
from kiosk.reading.releases import read_here, read_release
from kiosk.updates.taking import take
from tests.db.texts import person, released, small
from tests.goals.goal import Goal, Seen


def play(times: int, folder: Path) -> Seen:
    """Bits spread over the whole file; each is flipped back."""
    read_here(read_catalogue)
    good = released(folder, small(people=[person()]))
    content = good.read_bytes()
    chosen, taken = random.Random(10), list[str]()
    for _ in range(times):
        place = chosen.randrange(8 * len(content))
        bad = bytearray(content)
        bad[place // 8] ^= 1 << place % 8
        good.write_bytes(bad)
        try:
            read_release(good)
        except ContentError:
            continue
        taken.append(f"bit {place} was not noticed")
    instead = take(good).path != good
    good.write_bytes(content)
    wrong = [*taken, *([] if instead else ["nothing else was shown instead"])]
    wrong += [] if take(good).path == good else ["the mended release is not read"]
    figures = (
        f"{times - len(taken):,} of {times:,} flips of {len(content):,} bytes found before use"
    )
    return Seen(times, figures, tuple(wrong))


GOAL = Goal(
    "every flipped bit is found before the release is used", 10_000, "flips", 60, play, "D1"
)
