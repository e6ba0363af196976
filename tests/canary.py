"""Canaries: a web server and a file that notice when anything looks at them."""

from __future__ import annotations

import ctypes
import os
import socket
import struct
from pathlib import Path
from types import TracebackType

IN_OPEN = 0x00000020


class WebCanary:
    """Listens on loopback; nobody should come."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/canary.png"

    def visits(self) -> int:
        count = 0
        while True:
            try:
                connection, _ = self._socket.accept()
            except BlockingIOError:
                return count
            connection.close()
            count += 1

    def __enter__(self) -> WebCanary:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._socket.close()


class FileCanary:
    """A file whose every opening is counted by the kernel (inotify)."""

    def __init__(self, path: Path) -> None:
        path.write_bytes(b"\x89PNG\r\n\x1a\n")
        self.url = path.as_uri()
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._watch = self._libc.inotify_init1(os.O_NONBLOCK)
        assert self._watch >= 0
        assert self._libc.inotify_add_watch(self._watch, os.fsencode(path), IN_OPEN) >= 0

    def openings(self) -> int:
        try:
            return len(os.read(self._watch, 4096)) // struct.calcsize("iIII")
        except BlockingIOError:
            return 0

    def close(self) -> None:
        os.close(self._watch)
