"""The records to count: of the content text, or of a release."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from db.catalogue import Catalogue
from db.rows import records_of
from db.tools.entries import Content
from db.tools.publishing import published


@dataclass(frozen=True, slots=True)
class Counted:
    """One record to count."""

    kind: str
    record: Any
    published: bool


def of_content(content: Content) -> list[Counted]:
    """The records of the text, as they are published where they are."""
    shown = published(content)
    counted = []
    for entry in content.entries:
        if entry.record is not None:
            record = shown[entry.raw.kind].get(entry.record.id)
            counted.append(Counted(entry.raw.kind, record or entry.record, record is not None))
    return counted


def of_catalogue(catalogue: Catalogue) -> list[Counted]:
    """The records of a release: all published."""
    return [
        Counted(kind, record, True)
        for kind, listed in records_of(catalogue).items()
        for record in listed
    ]
