"""Which release this is, and what its records are found by."""

from __future__ import annotations

from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Release:
    """Which release this is: schema version "1.0" and the SHA-256 of the file, in hex."""

    schema_version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class SearchKey:
    """What one word of a record is found by; see db/tools/search_keys.py."""

    kind: str
    record_id: str
    field: str
    language: str
    folded: str
    grams: str
    pinyin: str
    initials: str
