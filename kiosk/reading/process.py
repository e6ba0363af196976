"""The process that reads one release: started, listened to with bounds, and ended."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import ContentError
from kiosk.reading.bounds import DEADLINE_SECONDS, MAX_BYTES

if TYPE_CHECKING:  # the process starts before the guide loads even this
    from db.catalogue import Catalogue

COMMAND = "read"
"""The first argument of the program that makes it read instead of show."""
PIECE_BYTES = 1024 * 1024
REMEDY = "publish the release again"

_TREE = Path(__file__).parent.parent.parent
_NEEDED = ("LANG", "LC_", "TZ", "PATH", "PYTHON", "LD_LIBRARY_PATH", "_PYI", "SYSTEMROOT")
"""Of the environment; what names the display, the session or the service manager stays here."""


class ReaderProcess:
    """Reads the release or pointer at `path` from now on, on another core.

    Raises ContentError where it cannot be started.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._deadline = time.monotonic() + DEADLINE_SECONDS
        try:
            self._process = _started(command_to_read(path))
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or error
            what = f"cannot be read: no process can be started for it ({why})"
            raise ContentError.about(ascii(str(path)), what, REMEDY) from error

    def catalogue(self) -> Catalogue:
        """Wait for its answer. Raises ContentError, also where it dies, hangs or lies."""
        from kiosk.reading.answers import catalogue_of, make_ready

        make_ready()
        try:
            answer = self._answer()
        finally:
            self.end()
        try:
            return catalogue_of(answer)
        except ValueError as error:
            what = "cannot be read: the process that reads it did not tell a release"
            raise ContentError.about(self.path, what, REMEDY) from error

    def end(self) -> None:
        """Not needed any more, whatever it does; may be called from any thread, and again."""
        self._process.kill()

    def forget(self) -> None:
        """Nobody will ask for its answer."""
        with self._process:
            self.end()

    def _answer(self) -> bytes:
        with self._process as process:
            assert process.stdout is not None
            answer = bytearray()
            while piece := self._piece(process.stdout.fileno()):
                answer += piece
                if len(answer) > MAX_BYTES:
                    raise self._failed("holds more than a kiosk can show")
            code = self._code()
        if code:
            raise self._failed(f"cannot be read: the process that reads it ended ({code})")
        return bytes(answer)

    def _piece(self, file: int) -> bytes:
        left = max(0.0, self._deadline - time.monotonic())
        if sys.platform != "win32" and not select.select([file], [], [], left)[0]:
            raise self._late()
        try:
            return os.read(file, PIECE_BYTES)
        except OSError as error:
            raise self._failed(f"cannot be read ({error.strerror})") from error

    def _code(self) -> int:
        try:
            return self._process.wait(max(0.1, self._deadline - time.monotonic()))
        except subprocess.TimeoutExpired as error:
            raise self._late() from error

    def _late(self) -> ContentError:
        return self._failed("takes too long to read")

    def _failed(self, what: str) -> ContentError:
        self.end()
        return ContentError.about(self.path, what, REMEDY)


def command_to_read(path: Path) -> list[str]:
    """The command line of such a process; nothing else is ever started by the guide."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "kiosk"]
    return [sys.executable, *module, COMMAND, str(path.absolute())]


def _started(command: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=_TREE,
        env=_environment(os.environ),
        start_new_session=True,  # Ctrl-C on a desk is for the guide, which ends this
    )


def _environment(own: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in own.items() if name.startswith(_NEEDED)}
