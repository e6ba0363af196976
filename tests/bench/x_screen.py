"""An X server without glass, whose pixels are read from the file that it draws into."""

from __future__ import annotations

import mmap
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

WIDTH, HEIGHT = 1080, 1920
EVERY_ROW = 16
"""One row in so many is looked at."""
XVFB = shutil.which("Xvfb")


class XScreen:
    """`with XScreen() as screen`: its `name` is for DISPLAY."""

    def __enter__(self) -> XScreen:
        self._folder = tempfile.TemporaryDirectory(prefix="bench-x-")
        reading, writing = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        command = [str(XVFB), "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
        self._server = subprocess.Popen(
            [*command, "-fbdir", self._folder.name],
            pass_fds=(writing,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = f":{told.readline().strip()}"
        with (Path(self._folder.name) / "Xvfb_screen0").open("rb") as file:
            self._drawn = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        return self

    def __exit__(self, *error: object) -> None:
        self._drawn.close()
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def picture(self) -> bytes:
        """What is on it now: four bytes a pixel, of one row in EVERY_ROW."""
        row = 4 * WIDTH
        begin = len(self._drawn) - row * HEIGHT
        places = range(begin, len(self._drawn), EVERY_ROW * row)
        return b"".join(self._drawn[place : place + row] for place in places)
