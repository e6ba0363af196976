"""waic-kiosk read: what the guide starts to read a release; its answer goes to standard output.

It lives no longer than the guide, whose end of standard input closes with it.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from db.errors import ContentError
from kiosk.platform.exit_codes import FINE, USAGE
from kiosk.reading.answers import refusal
from kiosk.reading.bounds import DEADLINE_SECONDS

PIPE_BYTES = 1024 * 1024


def main(arguments: Sequence[str]) -> int:
    """The release or pointer that the only argument is; see kiosk/reading/answers.py."""
    if len(arguments) != 1:
        print("waic-kiosk read takes one release or pointer.", file=sys.stderr)
        return USAGE
    gc.disable()  # it ends before there is much to collect
    end_with_guide()
    wait_for_nobody()
    answer = _answer(Path(arguments[0]))
    sys.stdout.buffer.write(answer)
    sys.stdout.flush()
    os._exit(FINE)  # taking Python apart would only take time


def _answer(path: Path) -> bytes:
    from db.reader import read_catalogue  # not before somebody watches over this process
    from db.wire import encoded

    try:
        return encoded(read_catalogue(path))
    except ContentError as error:
        return refusal(error)


def wait_for_nobody() -> None:
    """An answer of usual size fits into the pipe, so that it is written before somebody listens."""
    if sys.platform == "linux":
        import fcntl

        with suppress(OSError):  # as much as the machine allows
            fcntl.fcntl(sys.stdout.fileno(), fcntl.F_SETPIPE_SZ, PIPE_BYTES)


def end_with_guide() -> None:
    """Ended by the kernel when the guide goes, and by a clock where it cannot end by itself."""
    faulthandler.dump_traceback_later(DEADLINE_SECONDS, exit=True)
    if sys.platform == "linux":
        import fcntl

        guide = sys.stdin.fileno()
        fcntl.fcntl(guide, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(guide, fcntl.F_SETFL, os.O_ASYNC)  # its end closes: SIGIO, which ends us
