"""Pointer, history entries and announcements as the text of their files; db/published reads it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from db.catalogue import Announcement
from db.published.history import Entry
from db.published.pointer import Pointer


def pointer_to(entry: Entry) -> Pointer:
    """The pointer that makes an entry live."""
    return Pointer(**{each.name: getattr(entry, each.name) for each in fields(Pointer)})


def text_of(record: Pointer | Entry) -> bytes:
    """The text of a pointer or of an entry."""
    return as_json(words_of(record))


def words_of(record: Pointer | Entry) -> dict[str, Any]:
    """What a pointer or an entry says, as plain values."""
    return {each.name: _plain(getattr(record, each.name)) for each in fields(record)}


def announced_text(announcements: Iterable[Announcement]) -> bytes:
    """The text of `announced.json`."""
    return as_json({"announcements": [announcement_words(each) for each in announcements]})


def announcement_words(announcement: Announcement) -> dict[str, Any]:
    """One announcement as its file has it."""
    return {
        "id": announcement.id,
        "level": announcement.level,
        "text": dict(announcement.text.values),
        "from": _plain(announcement.starts),
        "until": _plain(announcement.expires),
    }


def as_json(words: Any) -> bytes:
    """JSON that people can read too."""
    return (json.dumps(words, indent=2, ensure_ascii=False) + "\n").encode()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value
