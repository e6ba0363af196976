"""Refuses what could be written but never read again: wrong types, words that the policy bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from db.checked import checked
from db.errors import ContentError
from db.shape import Kind, shape_of
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
    for field in shape_of(type(thing)):
        value = getattr(thing, field.name)
        if field.kind is Kind.SCALAR:
            checked(where, field, value)
        elif field.kind is Kind.TEXTS:
            for text in value:
                checked(where, replace(field, required=True), text)
        elif field.kind is Kind.PARTS:
            for part in value:
                _check(where, part)
        elif field.kind is Kind.PART and value is not None:
            _check(where, value)
