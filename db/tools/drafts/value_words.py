"""Values of fields in words, for people who compare them."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

from db.catalogue import Text

LONGEST = 120
NOTHING = "nothing"


def value_words(value: Any, zone: ZoneInfo | None = None) -> str:
    """A value as one line, cut where it is long; hours in the zone, or in UTC."""
    words = " ".join(_words(value, zone).split()) or NOTHING
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def told_words(value: Any) -> str:
    """The same of a value as the audit log keeps it: JSON."""
    words = " ".join(_told(value).split()) or NOTHING
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def _told(value: Any) -> str:
    if value is None or value in ([], {}, ""):
        return NOTHING
    if isinstance(value, dict):
        return " / ".join(f"{name} {_told(said)}" for name, said in value.items() if said)
    if isinstance(value, list):
        return ", ".join(_told(each) for each in value)
    return f"“{value}”" if isinstance(value, str) else str(value)


def _words(value: Any, zone: ZoneInfo | None) -> str:
    if value is None or value in ((), ""):
        return NOTHING
    if isinstance(value, Text):
        return " / ".join(f"{tag} “{said}”" for tag, said in value.values)
    if isinstance(value, datetime):
        return f"{value.astimezone(zone):%Y-%m-%d %H:%M}" if zone else f"{value:%Y-%m-%d %H:%M}Z"
    if isinstance(value, tuple):
        return ", ".join(_words(each, zone) for each in value)
    if isinstance(value, Enum):
        return str(value.value)
    if is_dataclass(value):
        said = {each.name: getattr(value, each.name) for each in fields(value)}
        return ", ".join(f"{n} {_words(v, zone)}" for n, v in said.items() if v not in (None, ()))
    return f"“{value}”" if isinstance(value, str) else str(value)
