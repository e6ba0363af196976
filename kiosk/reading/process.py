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

from db.errors import ContentError, ContentUnread, ReaderLost
from kiosk.reading.bounds import DEADLINE_SECONDS, MAX_BYTES

if TYPE_CHECKING:  # the process starts before the guide loads even this
    from db.catalogue import Catalogue

COMMAND = "read"
"""The first argument of the program that makes it read instead of show."""
PIECE_BYTES = 1024 * 1024
REMEDY = "publish the release again"
OF_THE_WORLD = "start the kiosk again where this stays so"
"""What to do where nothing may be wrong with the release."""

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
        except OSError as error:
            what = f"cannot be read: no process can be started for it ({error.strerror or error})"
            raise ContentUnread.about(path, what, OF_THE_WORLD) from error
        except ValueError as error:  # a path that no process can be given
            what = f"cannot be read: no process can be started for it ({error})"
            raise ContentError.about(ascii(str(path)), what, REMEDY) from error

    def catalogue(self) -> Catalogue:
        """Wait for its answer. Raises ContentError, also where it dies, hangs or lies."""
        with self._process:
            try:
                from kiosk.reading.answers import catalogue_of, make_ready

                make_ready()
                answer = self._answer()
            except OSError as error:  # of loading what decodes it
                raise ContentUnread.of_disk(self.path, error) from error
            finally:
                self.end()  # before its pipes are closed and it is waited for
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
        assert self._process.stdout is not None
        answer = bytearray()
        while piece := self._piece(self._process.stdout.fileno()):
            answer += piece
            if len(answer) > MAX_BYTES:
                raise ContentError.about(self.path, "holds more than a kiosk can show", REMEDY)
        if code := self._code():
            what = f"cannot be read: the process that reads it ended ({code})"
            raise ReaderLost.about(self.path, what, OF_THE_WORLD)
        return bytes(answer)

    def _piece(self, file: int) -> bytes:
        left = max(0.0, self._deadline - time.monotonic())
        if sys.platform != "win32" and not select.select([file], [], [], left)[0]:
            raise self._late()
        try:
            return os.read(file, PIECE_BYTES)
        except OSError as error:
            what = f"cannot be read ({error.strerror})"
            raise ContentUnread.about(self.path, what, OF_THE_WORLD) from error

    def _code(self) -> int:
        try:
            return self._process.wait(max(0.1, self._deadline - time.monotonic()))
        except subprocess.TimeoutExpired as error:
            raise self._late() from error

    def _late(self) -> ContentError:
        return ReaderLost.about(self.path, "takes too long to read", OF_THE_WORLD)


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
