"""Sentences for staff on standard error, which may be closed, or lie on a full disk."""

from __future__ import annotations

import sys
from contextlib import suppress


def say(sentence: object) -> None:
    """Where nobody can hear it, what was to be done goes on."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):  # ValueError: it was closed
            print(sentence, file=sys.stderr, flush=True)


def say_stack(error: BaseException) -> None:
    import traceback  # not before there is something to tell

    say("".join(traceback.format_exception(error)).rstrip())
