"""How values stand in the columns of drafts and releases, and back. Standard library only."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from enum import StrEnum
from json.encoder import encode_basestring

from db.catalogue import NOTHING, Text


class PublicationStatus(StrEnum):
    """A release holds published records only; a draft database holds both."""

    PUBLISHED = "published"
    UNVERIFIED = "unverified"


def canonical(text: Text) -> str:
    """One text, one spelling: JSON sorted by language, as a Text is."""
    said = (f"{encode_basestring(tag)}:{encode_basestring(words)}" for tag, words in text.values)
    return f"{{{','.join(said)}}}"


def text_of(value: str | None) -> Text:
    """Nothing known is NULL."""
    if value is None:
        return NOTHING
    words = json.loads(value)
    good = isinstance(words, dict) and all(isinstance(said, str) for said in words.values())
    text = Text.of(words) if good else NOTHING
    if not text or canonical(text) != value:
        raise ValueError("a text that is not canonical JSON")
    return text


def instant_of(value: str) -> datetime:
    """From "2024-07-04T08:30:00Z", and from no other spelling."""
    if not _INSTANT.fullmatch(value):
        raise ValueError("an instant that is not ISO text in UTC")
    return datetime.fromisoformat(value)


_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


def stored_instant(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def day_of(value: str) -> date:
    """From "2024-07-04", and from no other spelling."""
    day = date.fromisoformat(value)
    if day.isoformat() != value:
        raise ValueError("a day that is not an ISO date")
    return day


def truth_of(value: int) -> bool:
    if value not in (0, 1):
        raise ValueError("neither true nor false")
    return value == 1
