"""A warm process: everything is imported and used once; each act then happens in a fork of it.

Reads lines {"act", "folder", "mutant", "stopped"} and answers {"pid"}, then {"status", "said"}.
A fork that is `stopped` waits for SIGCONT, so that strace can take hold of it first.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
import tempfile
from pathlib import Path
from typing import Any

from db.errors import ContentError, ContentUnread
from tests.faults.acts import ACTS, OTHERS, content, prepare, with_workbook
from tests.faults.checks import check
from tests.faults.mutants import MUTANTS
from tests.faults.steps import leave_out

EVERY = {**ACTS, **OTHERS, "check": check}

LET_ANYBODY_TRACE = 0x59616D61
"""PR_SET_PTRACER: kernels with Yama else allow only ancestors."""
LIMIT_SECONDS = 300
"""An act that a fault makes wait for ever ends by a signal, which no test takes for an end."""
DONE, TOLD, UNREAD, BUG = 0, 1, 2, 3
"""What a fork ends with: done, a ContentError, one of the world alone, or anything else."""


def main() -> None:
    """Serve until standard input ends."""
    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder))
        content(3)
        with_workbook(Path(folder))
        for act in (*ACTS.values(), *OTHERS.values()):
            act(Path(folder))
    _say({"ready": True})
    for line in sys.stdin:
        _serve(json.loads(line))


def _serve(order: dict[str, Any]) -> None:
    reading, writing = os.pipe()
    if not (child := os.fork()):
        os.close(reading)
        _play(order, writing)
    os.close(writing)
    if order["stopped"]:
        os.waitpid(child, os.WUNTRACED)
    _say({"pid": child})
    with os.fdopen(reading, encoding="utf-8") as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    _say({"status": os.waitstatus_to_exitcode(status), "said": said})


def _play(order: dict[str, Any], writing: int) -> None:
    status, said = BUG, ""
    try:
        if mutant := order["mutant"]:
            MUTANTS[mutant]() if mutant in MUTANTS else leave_out(mutant)
        if order["stopped"]:
            ctypes.CDLL(None).prctl(LET_ANYBODY_TRACE, -1)
            os.kill(os.getpid(), signal.SIGSTOP)
        signal.alarm(LIMIT_SECONDS)
        said = str(EVERY[order["act"]](Path(order["folder"])) or "")
        status = DONE
    except ContentError as error:
        status, said = (UNREAD if isinstance(error, ContentUnread) else TOLD), str(error)
    except BaseException as error:  # noqa: BLE001 - whatever it is, the test is to see it
        said = repr(error)
    finally:
        os.writev(writing, [said.encode() or b" "])  # strace disturbs write(), and this is not one
        os._exit(status)


def _say(words: dict[str, Any]) -> None:
    print(json.dumps(words), flush=True)


if __name__ == "__main__":
    main()
