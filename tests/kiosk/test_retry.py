"""What the world kept from being read is tried again, ever more seldom, and told once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTimer

from db.errors import ContentError, ContentUnread, ReaderLost
from kiosk.updates.retry import MOST_LOST, PAUSES_MS, Retry

UNREAD = ContentUnread("/x cannot be read (Too many open files); check the disk.")
LOST = ReaderLost("/x takes too long to read; start the kiosk again.")
BAD = ContentError("/x is truncated; copy it again.")
EVENTS = {"unread": UNREAD, "lost": LOST, "bad": BAD}


@contextmanager
def trying() -> Iterator[Retry]:
    """One whose pause ends with the test."""
    retry = Retry()
    yield retry
    retry.forget()


def pause_of(retry: Retry) -> int:
    """Until it tries again, in ms; 0 where it does not."""
    timer = retry.findChild(QTimer)
    assert timer is not None and timer.isSingleShot()
    return timer.interval() if timer.isActive() else 0


def test_pauses_grow_to_a_minute_and_stay_there(qapp: object) -> None:
    pauses = []
    with trying() as retry:
        for _ in range(100):
            retry.after(UNREAD)
            pauses.append(pause_of(retry))
    assert pauses == [5_000, 10_000, 20_000, 40_000, *[60_000] * 96]


def test_file_that_ends_its_readers_is_given_up(qapp: object) -> None:
    with trying() as retry:
        told = [retry.after(LOST) for _ in range(MOST_LOST + 5)]
        assert pause_of(retry) == 0
    again = "/x takes too long to read; start the kiosk again; it is tried again."
    assert [each for each in told if each] == [again, str(LOST)]
    assert told.index(str(LOST)) == MOST_LOST - 1


@given(st.lists(st.sampled_from([*EVENTS, "something new", "read"]), max_size=80))
def test_it_sleeps_unless_the_world_failed_last(qapp: object, events: list[str]) -> None:
    """And says no sentence twice in a row; a pause is as long as there were failures in a row."""
    failed = lost = 0
    last = ""
    with trying() as retry:
        for event in events:
            error = EVENTS.get(event)
            told = retry.after(error) if error else ""
            if not error:
                retry.forget()
            if not isinstance(error, ContentUnread):
                failed = lost = 0
                last = ""
                assert (told, pause_of(retry)) == (str(error or ""), 0)
                continue
            lost += event == "lost"
            assert told != last or not told
            last = told or last
            tried = lost < MOST_LOST
            assert last.endswith("; it is tried again.") is tried
            assert last.startswith(str(error).removesuffix("."))
            assert pause_of(retry) == (PAUSES_MS[min(failed, len(PAUSES_MS) - 1)] if tried else 0)
            failed += tried


@pytest.mark.parametrize("error", [UNREAD, LOST])
def test_sentence_is_told_again_after_something_new(qapp: object, error: ContentError) -> None:
    with trying() as retry:
        first = retry.after(error)
        assert first and retry.after(error) == ""
        retry.forget()
        assert pause_of(retry) == 0 and retry.after(error) == first
