"""Runs acts under strace: undisturbed, killed at a system call, or failed at one."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
STRACE = shutil.which("strace")

CHANGING = (
    *("openat", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "unlink"),
    *("writev", "pwritev", "sendfile", "copy_file_range", "renameat", "renameat2"),
    *("unlinkat", "mkdir", "rmdir", "chmod", "link", "flock"),
)
"""The system calls that change files, or decide who may."""
READING = ("read", "pread64", "newfstatat", "fstat", "getdents64")

_CALL = re.compile(r"(\w+)\((.*)\) += (-?\d+)")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"|\d+<([^>]*)>')


@dataclass(frozen=True, slots=True)
class Call:
    """One system call: its name, the paths that it is about, its text and what it gave."""

    name: str
    paths: tuple[str, ...]
    text: str
    result: int

    @property
    def changes(self) -> bool:
        """Whether it can change a file; most files are opened to be read."""
        return self.name in CHANGING and (self.name != "openat" or "O_CREAT" in self.text)

    @property
    def answers(self) -> bool:
        """Whether it tells the test how the act ended: that goes through a pipe."""
        return bool(self.paths) and self.paths[0].startswith("pipe:")


@dataclass(frozen=True, slots=True)
class End:
    """How an act ended: 0 done, 1 or 2 (unread) told in `said`, -9 killed; its system calls."""

    status: int
    said: str
    calls: tuple[Call, ...] = ()
    """None where strace may not follow the process."""
    reached: bool = False
    """Whether a call was really disturbed."""


class Actor:
    """The warm process of tests/faults/actor.py."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.actor"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._heard()

    def close(self) -> None:
        self._process.communicate()

    def plays(self, act: str, folder: Path, mutant: str = "") -> End:
        """Undisturbed, without strace."""
        self._order(act, folder, mutant, stopped=False)
        return self._end()

    def traced(self, act: str, folder: Path, inject: str = "", mutant: str = "") -> End:
        """Under strace; `inject` is one of its expressions, like "fsync:error=EIO:when=2".

        Processes that it starts are not followed.
        """
        pid = self._order(act, folder, mutant, stopped=True)
        log = folder.parent / "strace.log"
        command = [str(STRACE), "-y", "-s", "0", "-o", str(log), "-p", str(pid)]
        command += ["-e", f"trace={','.join((*CHANGING, *READING))}"]
        command += ["-e", f"inject={inject}"] if inject else []
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
            assert tracer.stderr is not None
            first = tracer.stderr.readline()
            os.kill(pid, signal.SIGCONT)
            end = self._end()
            tracer.communicate()
        followed = "attached" in first
        words = log.read_text(encoding="utf-8") if followed else ""
        return End(end.status, end.said, calls_in(words), "(INJECTED)" in words)

    def _order(self, act: str, folder: Path, mutant: str, *, stopped: bool) -> int:
        order = {"act": act, "folder": str(folder), "mutant": mutant, "stopped": stopped}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return int(self._heard()["pid"])

    def _end(self) -> End:
        heard = self._heard()
        return End(heard["status"], heard["said"].strip())

    def _heard(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        heard: dict[str, Any] = json.loads(self._process.stdout.readline())
        return heard


def calls_in(log: str) -> tuple[Call, ...]:
    """The system calls of a log that ended."""
    found = (_CALL.match(line) for line in log.splitlines())
    return tuple(
        Call(call[1], _paths(call[2]), call[2], int(call[3])) for call in found if call is not None
    )


def _paths(words: str) -> tuple[str, ...]:
    return tuple(quoted or of_handle for quoted, of_handle in _PATH.findall(words))


def moments(
    calls: tuple[Call, ...], names: tuple[str, ...] = CHANGING, also_opened: bool = False
) -> list[tuple[str, int]]:
    """(system call, its how-manieth) of every call that is worth a fault.

    Files that are opened to be read count where `also_opened`.
    """
    read = (*READING, "openat") if also_opened else READING
    counts: dict[str, int] = {}
    found = []
    for call in calls:
        counts[call.name] = counts.get(call.name, 0) + 1
        if call.name in names and (call.changes or call.name in read) and not call.answers:
            found.append((call.name, counts[call.name]))
    return found
