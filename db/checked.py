"""Lets a value through if it has the type of its field and its words are allowed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from db.catalogue import Text
from db.policy import fault_in, limit_of
from db.shape import Field


def checked(where: str, field: Field, value: Any, limit: int | None = None) -> Any:
    """The value, if it has the field's type and its words are allowed."""
    if value is None and field.optional:
        return None
    if type(value) is not field.type or (field.required and value == Text(())):
        raise ValueError(f"holds a wrong value at {where}, {field.name}")
    for words in _words_in(value):
        if fault := fault_in(words, limit or limit_of(field.name, field.type is Text)):
            raise ValueError(f"holds words at {where}, {field.name} that cannot be shown: {fault}")
    return value


def _words_in(value: Any) -> Iterable[str]:
    if isinstance(value, Text):
        return [words for _, words in value.values]
    return [value] if isinstance(value, str) else []
