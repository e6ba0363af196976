"""Reads a small JSON object from a file, bounded, and takes single values out of it strictly."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db.errors import ContentError
from db.policy import fault_in
from db.published.file_bounds import check_bounds

Words = Mapping[str, Any]


class WrongValue(ValueError):
    """What is wrong with which value, as the end of a sentence."""


def object_in(path: Path, limit: int) -> Words:
    """The JSON object in a file of at most `limit` bytes.

    Raises ContentError where there is no such file, and WrongValue where it holds no object.
    """
    with told_of_reading(path):
        check_bounds(path, limit)
        with path.open("rb") as file:
            content = file.read(limit + 1)  # it may have grown since it was looked at
    try:
        words = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise WrongValue("is not JSON") from error
    return an_object(words)


@contextmanager
def told_of_reading(path: Path) -> Iterator[None]:
    """Tells what a disk does to a reader as a ContentError, whose cause is the OSError."""
    try:
        yield
    except OSError as error:
        raise ContentError.of_disk(path, error) from error


def an_object(value: object) -> Words:
    """The value, if it is a JSON object."""
    if not isinstance(value, dict):
        raise WrongValue("holds no JSON object")
    return value


def line(words: Words, key: str, limit: int, default: str | None = None) -> str:
    """One line of text that may be shown, of at most `limit` characters."""
    value = words.get(key, default)
    if not isinstance(value, str):
        raise WrongValue(f'has no text as "{key}"')
    if fault := fault_in(value, limit):
        raise WrongValue(f'has a "{key}" that {fault}')
    if "\n" in value or "\t" in value:
        raise WrongValue(f'has a "{key}" of more than one line')
    return value


def like(words: Words, key: str, pattern: re.Pattern[str], default: str | None = None) -> str:
    """A text that the whole pattern matches, or the default where there is none."""
    value = words.get(key)
    if value is None and default is not None:
        return default
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise WrongValue(f'has no proper "{key}"')
    return value


def whole_number(words: Words, key: str, most: int) -> int | None:
    """A whole number from 1 to `most`, or None where there is none."""
    value = words.get(key)
    if value is not None and (type(value) is not int or not 1 <= value <= most):
        raise WrongValue(f'has a "{key}" that is no whole number from 1 to {most:,}')
    return value


def flag(words: Words, key: str) -> bool:
    """True or false; false where there is none."""
    value = words.get(key, False)
    if type(value) is not bool:
        raise WrongValue(f'has a "{key}" that is neither true nor false')
    return value


def instant(words: Words, key: str) -> datetime | None:
    """An instant like "2024-07-04T01:00:00Z", in UTC, or None where there is none."""
    value = words.get(key)
    if value is None:
        return None
    try:
        given = datetime.fromisoformat(value)
        if given.tzinfo is not None:
            return given.astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        pass
    raise WrongValue(f'has a "{key}" that is not like "2024-07-04T01:00:00Z"')
