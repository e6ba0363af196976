"""A record as the content text writes it: a text that lacks a language is declared `absent`."""

from __future__ import annotations

from typing import Any

from db.tools import written
from db.tools.hours import LocalTime
from db.tools.required_languages import REQUIRED_LANGUAGES
from db.tools.texts import texts_in


def written_record(record: Any, clock: LocalTime) -> dict[str, Any]:
    """The mapping to write, in the order of the record's fields."""
    raw = written.written(record, clock)
    absent = [
        f"{path}.{tag}"
        for path, words in texts_in(type(record), raw)
        for tag in REQUIRED_LANGUAGES
        if not words.get(tag)
    ]
    return {**raw, "absent": absent} if absent else raw
