"""The last stretches of a play, done three times more; what still grows in the last is a leak.

What is kept of anything that was shown or done is kept by then: glyphs of faces above all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.soak.events import Event

STRETCHES = 8
"""How many are done again. A stretch ends with a rest, and so begins where every other does."""
TURNS = (1, 2, 3)


def again(done: Sequence[Event]) -> Iterator[Event]:
    """The events of all turns; rests tell of which turn they are. Nothing where none rested."""
    rests = [n for n, event in enumerate(done) if event.do == "rest"]
    if len(rests) < 2:
        return
    first, last = rests[-STRETCHES - 1 :][0], rests[-1]
    for turn in TURNS:
        for event in done[first + 1 : last + 1]:
            yield Event("rest", data=(turn,)) if event.do == "rest" else event
