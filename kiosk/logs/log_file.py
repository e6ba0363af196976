"""The log as lines of JSON: 5 files of 1 MB at most, written when something happens."""

from __future__ import annotations

import json
import logging
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from kiosk.logs.crash_file import FOLDER
from kiosk.state.folder import StateFolder

FILE = "kiosk.jsonl"
LONGEST_BYTES = 1_000_000
KEPT = 5
MOST_A_MINUTE = 100
"""More of them say nothing new, and wear a memory card out."""


class JsonLines(logging.Formatter):
    """{"at", "level", "event", and the fields of the event}."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        fields = getattr(record, "fields", {})
        told = {"at": at, "level": record.levelname, "event": record.getMessage(), **fields}
        return json.dumps(told, ensure_ascii=False, default=str)


class LogFile(RotatingFileHandler):
    """A full or read-only disk is told in the folder's problem; the guide goes on."""

    def __init__(
        self, folder: StateFolder, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        assert folder.path is not None
        self._folder = folder
        file = folder.path / FOLDER / FILE
        super().__init__(
            file, maxBytes=LONGEST_BYTES, backupCount=KEPT - 1, encoding="utf-8", delay=True
        )
        self.setFormatter(JsonLines())
        self.addFilter(Flood(monotonic))

    def emit(self, record: logging.LogRecord) -> None:
        try:
            Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._folder.failed(f"{FOLDER}/{FILE}", error)
            return
        super().emit(record)

    def close(self) -> None:
        try:
            super().close()
        except OSError as error:  # what was still to be written had no place
            self._folder.failed(f"{FOLDER}/{FILE}", error)

    def handleError(self, record: logging.LogRecord) -> None:
        error = sys.exc_info()[1]
        if isinstance(error, OSError):
            self._folder.failed(f"{FOLDER}/{FILE}", error)


class Flood(logging.Filter):
    """Lets so many records of a minute pass; the first of the next tells how many did not."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        super().__init__()
        self._monotonic = monotonic
        self._began = monotonic()
        self._passed = self._lost = 0

    def filter(self, record: logging.LogRecord) -> bool:
        if self._monotonic() - self._began >= 60:
            if self._lost:
                record.fields = {**getattr(record, "fields", {}), "left_out": self._lost}
            self._began, self._passed, self._lost = self._monotonic(), 0, 0
        self._passed += 1
        passes = self._passed <= MOST_A_MINUTE
        self._lost += not passes
        return passes
