"""What Python does beyond its own process: seen while it happens, so also where it is soon over.

An audit hook cannot be taken away again; this one is set once, and tells whoever listens. What
C++ does is not told to it: for that, tests/soak/watch.py looks at processes and sockets.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.reading.process import command_to_read

LEAVES = frozenset(
    (
        *("os.system", "os.exec", "os.posix_spawn", "os.fork", "os.forkpty", "os.spawn"),
        *("pty.spawn", "os.startfile", "webbrowser.open", "urllib.Request"),
        *("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind"),
        *("socket.getaddrinfo", "socket.gethostbyname", "sqlite3.connect"),
    )
)
"""Never done by the guide."""
CHANGES = {
    **dict.fromkeys(("os.rename", "os.link", "os.symlink"), 2),
    **dict.fromkeys(("os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.chmod"), 1),
}
"""Event -> how many of its first arguments are paths that are changed."""
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
Listener = Callable[[str, tuple[Any, ...]], None]
_listeners: list[Listener] = []
_hooked: list[bool] = []


def _hear(event: str, told: tuple[Any, ...]) -> None:
    if _listeners and (event in LEAVES or event in CHANGES or event in _JUDGED):
        for each in _listeners:
            each(event, told)


class Breakouts:
    """Switched on and off; `seen` are sentences of what went out of this process and `folders`."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = [os.path.realpath(each) for each in folders]
        self.seen: list[str] = []

    def on(self) -> None:
        if not _hooked:
            _hooked.append(True)
            sys.addaudithook(_hear)
        _listeners.append(self._judge)

    def off(self) -> None:
        _listeners.remove(self._judge)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """While whoever watches does what the guide may not: publish a release."""
        self.off()
        try:
            yield
        finally:
            self.on()

    def _judge(self, event: str, told: tuple[Any, ...]) -> None:
        """Hooks may not raise: that would change what is watched."""
        try:
            out = event in LEAVES or any(map(self._outside, _paths(event, told)))
            if event == "subprocess.Popen":
                out = not reads_a_release(told[1])
        except Exception as error:  # noqa: BLE001 - told, and not raised
            out, told = True, (*told, error)
        if out:
            self.seen.append(f"{event} {told!r:.300}")

    def _outside(self, path: str | bytes) -> bool:
        """Whether a path lies in none of the folders; links of its folder are followed."""
        folder, name = os.path.split(os.fsdecode(path))
        whole = os.path.join(os.path.realpath(folder), name)  # noqa: PTH118 - much cheaper
        return whole != os.devnull and not any(
            whole == each or whole.startswith(each + os.sep) for each in self._folders
        )


def _paths(event: str, told: tuple[Any, ...]) -> list[str | bytes]:
    """What is written to, of what is told; a number is a file that was opened before."""
    if event == "open":
        path, mode, flags = told
        writes = any(each in mode for each in "wax+") if mode else bool(flags & WRITES)
        given = (path,) if writes else ()
    else:
        given = told[: CHANGES.get(event, 0)]
    return [os.fspath(each) for each in given if not isinstance(each, int) and each is not None]


def reads_a_release(command: Any) -> bool:
    """Whether a command is this very program, told to read one path."""
    if isinstance(command, str | bytes) or not command:
        return False
    line = [os.fsdecode(each) for each in command]
    return line == command_to_read(Path(line[-1]))


_JUDGED = frozenset(("open", "subprocess.Popen"))
