"""The folder that the previewed guide reads: the newest good content, and what is told of it.

Nothing in it outlives the preview, so nothing is flushed to the disk.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from db.catalogue import Catalogue
from db.durable import put_whole
from db.errors import ContentError
from db.published.pointer import POINTER
from db.release import told_of, write_sealed
from db.seal import SCHEMA_VERSION, file_name
from db.tools.previewing.shown import Read, Shown

REPORT = "problems.json"
KEPT = 2
"""Releases that stay: the one that is shown, and the one that may still be read."""


class ShownFolder:
    """`fill` reads the content; what cannot be read leaves the last good content in place."""

    def __init__(self, folder: Path, name: str, read: Read) -> None:
        self._folder = folder
        self._name = name
        self._read = read
        self._at = ""
        self.catalogue: Catalogue | None = None

    def fill(self) -> Shown:
        """Every time: the content if there is some, then what is told of it."""
        shown = self._read()
        try:
            if shown.catalogue is not None:
                self._put(shown.catalogue)
        except ContentError as error:
            shown = Shown(None, (*shown.problems, str(error)), str(error))
        self._tell(shown)
        return shown

    def _put(self, catalogue: Catalogue) -> None:
        with told_of(self._folder):
            sha256 = write_sealed(catalogue, self._folder, flush=False)
            pointer = {"file": file_name(sha256), "schema": SCHEMA_VERSION, "sha256": sha256}
            words = json.dumps({**pointer, "urgent": True})
            put_whole(self._folder / POINTER, words.encode(), flush=False)
        self.catalogue = catalogue
        self._at = f"{datetime.now().astimezone():%H:%M:%S}"
        self._clear()

    def _tell(self, shown: Shown) -> None:
        why = "" if shown.catalogue is not None else shown.why
        words = {"name": self._name, "read": self._at, "stale": why, "problems": shown.problems}
        put_whole(self._folder / REPORT, json.dumps(words).encode(), flush=False)

    def _clear(self) -> None:
        files = sorted(self._folder.glob("content-*.sqlite"), key=lambda f: f.stat().st_mtime_ns)
        for old in files[:-KEPT]:
            old.unlink(missing_ok=True)
