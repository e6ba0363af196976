"""What is wrong with a value of another type, and the exception that says so."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any


class BadValue(ValueError):
    """Why a value is refused, and what to write instead."""


def mistaken(wanted: type[Any], raw: object) -> str:
    """What a value was taken for, and how to write what was meant."""
    taken = {
        bool: "yes or no",
        int: "a number",
        float: "a number",
        date: "a date",
        datetime: "a time",
    }
    meant = {str: "words", bool: "true or false", int: "a whole number", datetime: "a time"}
    was = taken.get(type(raw), "a text" if isinstance(raw, str) else "a list or mapping")
    hint = "put it in quotes" if wanted is str and type(raw) in taken else f"write {meant[wanted]}"
    return f"was read as {was} where {meant[wanted]} must stand: {hint}"
