"""What a process and its children asked of the system that leads outside, by strace."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

STRACE = shutil.which("strace")
CALLS = "execve,execveat,listen,connect"
_INSIDE = ("AF_UNIX", "AF_NETLINK")
_READER = re.compile(r'"-m", "kiosk", "read", "[^"]+"\]')


def traced(command: list[str], file: Path) -> list[str]:
    """`command`, with every such call written to `file`; as it is where there is no strace."""
    if STRACE is None:
        return command
    return [
        STRACE,
        "-f",
        "--seccomp-bpf",
        "-e",
        f"trace={CALLS}",
        "-s",
        "400",
        "-o",
        str(file),
        *command,
    ]


def counted(file: Path) -> tuple[str, list[str]]:
    """(what was seen, what leads outside): but the first program, and what reads a release."""
    if not file.exists():
        return "not traced: strace is not installed", []
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    calls = [line for line in lines if re.match(r"\d+ +\w+\(", line)]
    readers = [line for line in calls if "execve" in line and _READER.search(line)]
    own = [line for line in calls if "execve" in line][:1]
    inside = [line for line in calls if " connect(" in line and any(f in line for f in _INSIDE)]
    outside = [line for line in calls if line not in (*readers, *own, *inside)]
    figures = (
        f"strace: {len(readers)} readers started, {len(outside)} other programs, listening or far"
    )
    return figures, [f"outside: {line[:160]}" for line in outside]
