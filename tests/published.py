"""A published folder as staff leave it: real releases, a pointer, a history, announcements."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db.catalogue import Catalogue
from db.release import write_release
from db.seal import SCHEMA_VERSION, file_name


@dataclass
class Published:
    """Files are put in place as `waic-content publish` does: whole, by rename, the pointer last."""

    folder: Path
    number: int = 0
    hashes: list[str] = field(default_factory=list)

    @property
    def pointer(self) -> Path:
        return self.folder / "current.json"

    def publish(self, content: Catalogue, **said: Any) -> Path:
        """Write a release and move the pointer to it; the path of the release."""
        workshop = self.folder.with_name(self.folder.name + "-workshop")
        release = write_release(content, workshop)
        file = self.folder / file_name(release.sha256)
        self.folder.mkdir(parents=True, exist_ok=True)
        (workshop / file.name).replace(file)
        self.point_to(release.sha256, **said)
        return file

    def point_to(self, sha256: str, **said: Any) -> None:
        """A new number for a release that is there, as a rollback does."""
        self.number += 1
        self.hashes.append(sha256)
        entry = {
            "number": self.number,
            "name": "Friday",
            "urgent": False,
            "file": file_name(sha256),
            "schema": SCHEMA_VERSION,
            "sha256": sha256,
            "published": "2024-07-04T01:00:00Z",
            **said,
        }
        (self.folder / "history").mkdir(parents=True, exist_ok=True)
        kept = {**entry, "by": "ada", "of": None}
        put(self.folder / "history" / f"{self.number:06}.json", kept)
        put(self.pointer, entry)

    def announce(self, *announcements: dict[str, Any]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        put(self.folder / "announced.json", {"announcements": announcements})


def put(file: Path, value: object) -> None:
    """Replace a file by rename."""
    unfinished = file.with_name(f".{file.name}-new")
    unfinished.write_text(json.dumps(value), encoding="utf-8")
    unfinished.replace(file)


def said(id: str, until: datetime, level: str = "info", **changes: Any) -> dict[str, Any]:
    """An announcement as it stands in the file; `until` is aware."""
    text = {"en": f"In English: {id}", "zh": f"中文：{id}"}
    stamp = until.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return {"id": id, "level": level, "text": text, "from": None, "until": stamp, **changes}
