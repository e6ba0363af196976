"""Refuses what could be written but never read again: wrong types, words that the policy bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from db.checked import Test, test_of
from db.errors import ContentError
from db.shape import Field, Kind, shape_of
from db.tools.drafts.changes import Change


def refuse_unreadable(changes: Sequence[Change]) -> None:
    """Raise ContentError with the first value that would make the draft unreadable."""
    for change in changes:
        if change.after is not None:
            try:
                _check(f"{change.kind}/{change.id}", change.after)
            except ValueError as error:
                raise ContentError(f"The change {error}; nothing was written: mend it.") from error


def _check(where: str, thing: Any) -> None:
    for field, test in _tested(type(thing)):
        value = getattr(thing, field.name)
        if field.kind is Kind.SCALAR:
            _refuse(where, test(value))
        elif field.kind is Kind.TEXTS:
            for text in value:
                _refuse(where, test(text))
        elif field.kind is Kind.PARTS:
            for part in value:
                _check(where, part)
        elif field.kind is Kind.PART and value is not None:
            _check(where, value)


def _refuse(where: str, fault: str | None) -> None:
    if fault:
        raise ValueError(fault % where)


_TESTED: dict[type[Any], list[tuple[Field, Test]]] = {}


def _tested(cls: type[Any]) -> list[tuple[Field, Test]]:
    """The fields of a class with their tests, made once; a text of a list may not be empty."""
    if cls not in _TESTED:
        listed = Kind.TEXTS
        _TESTED[cls] = [
            (field, test_of(replace(field, required=True) if field.kind is listed else field))
            for field in shape_of(cls)
        ]
    return _TESTED[cls]
