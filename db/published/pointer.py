"""The pointer `current.json`: which release of a folder is live."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from db.errors import ContentError
from db.frozen import dataclass
from db.published.small_json import (
    Words,
    WrongValue,
    flag,
    instant,
    like,
    line,
    object_in,
    told_of_reading,
    whole_number,
)

POINTER = "current.json"
MAX_POINTER_BYTES = 4096
MAX_NUMBER = 999_999
MAX_NAME = 80

RELEASE_NAME = re.compile(r"content-([0-9a-f]{8})\.sqlite")
SHA256 = re.compile("[0-9a-f]{64}")
SCHEMA = re.compile(r"[0-9]{1,4}\.[0-9]{1,4}")

_REMEDY = "publish the release again to write a new pointer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """What names the live release; only `file` and `sha256` are always known."""

    file: str
    sha256: str
    """Of the file, in hex."""
    schema: str = ""
    number: int | None = None
    """Counts the releases and rollbacks of this folder, from 1."""
    name: str = ""
    """What staff call it: "Friday morning"."""
    urgent: bool = False
    """Whether kiosks take it at once, not between two visits."""
    published: datetime | None = None
    """In UTC."""


def read_pointer(path: Path) -> Pointer:
    """The pointer in a published folder, or the pointer that `path` itself is.

    Raises ContentError: which file, what is wrong, what to do.
    """
    with told_of_reading(path):
        file = path / POINTER if path.is_dir() else path
    try:
        return _pointer(object_in(file, MAX_POINTER_BYTES))
    except WrongValue as error:
        raise ContentError.about(
            file, f"is not a pointer to a release: it {error}", _REMEDY
        ) from error


def _pointer(words: Words) -> Pointer:
    return Pointer(
        file=like(words, "file", RELEASE_NAME),
        sha256=like(words, "sha256", SHA256),
        schema=like(words, "schema", SCHEMA, ""),
        number=whole_number(words, "number", MAX_NUMBER),
        name=line(words, "name", MAX_NAME, ""),
        urgent=flag(words, "urgent"),
        published=instant(words, "published"),
    )
