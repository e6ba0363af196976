"""Targets that read a file: programmes, tables, content, releases, and what lies beside them."""

from __future__ import annotations

import hashlib
from pathlib import Path

from db.errors import ContentError
from db.published.announced import ANNOUNCED, read_announced
from db.published.history import entry_file, history_of, read_entry
from db.published.pointer import POINTER, read_pointer
from db.reader import read_catalogue
from db.seal import file_name
from db.tools.importing.finding import ImportStopped
from db.tools.importing.findings import Findings
from db.tools.importing.reading import read_programme
from db.tools.sheets.csv_file import read_csv
from db.tools.sheets.workbook import read_workbook
from db.tools.yaml_import import read_yaml_records
from kiosk.settings import SettingsError, read_settings
from tests.fuzz.strain import documented


class Reads:
    """Each method takes one input; it raises only what is a bug."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "history").mkdir(exist_ok=True)

    def _put(self, name: str, content: bytes) -> Path:
        path = self._folder / name
        path.write_bytes(content)
        return path

    def programme(self, content: bytes) -> None:
        findings = Findings("file")
        found = read_programme(self._put("file", content), findings)
        assert (found is None) == findings.stopped, "neither read nor refused"

    def table(self, content: bytes) -> None:
        findings = Findings("days.csv")
        try:
            read_csv(content, "days", findings)
        except ImportStopped as error:
            documented(error)
            assert findings.stopped, "refused without a word"

    def workbook(self, content: bytes) -> None:
        findings = Findings("book.xlsx")
        try:
            read_workbook(content, findings)
        except ImportStopped as error:
            documented(error)
            assert findings.stopped, "refused without a word"

    def yaml(self, content: bytes) -> None:
        findings = Findings("days.yaml")
        try:
            read_yaml_records(self._put("days.yaml", content), findings)
        except (ImportStopped, ContentError) as error:
            documented(error)

    def release(self, content: bytes) -> None:
        path = self._put(file_name(hashlib.sha256(content).hexdigest()), content)
        try:
            read_catalogue(path)
        except ContentError as error:
            documented(error)
        finally:
            path.unlink()

    def pointer(self, content: bytes) -> None:
        try:
            told = read_pointer(self._put(POINTER, content))
        except ContentError as error:
            documented(error)
            return
        assert "/" not in told.file and "\\" not in told.file, "leads out of its folder"

    def history(self, content: bytes) -> None:
        self._put(f"history/{Path(entry_file(12)).name}", content)
        history_of(self._folder)
        try:
            read_entry(self._folder, 12)
        except ContentError as error:
            documented(error)

    def announced(self, content: bytes) -> None:
        try:
            read_announced(self._put(ANNOUNCED, content))
        except ContentError as error:
            documented(error)

    def settings(self, content: bytes) -> None:
        path = self._put("settings.toml", content)
        try:
            read_settings(["--settings", str(path)], {})
        except SettingsError as error:
            documented(error)
            assert "\n" not in str(error).strip(), "more than one line"
