"""The number and the names that other systems know a record by: the same in every export."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from db.tools.importing.identity import slug

_NUMBERS = 2**31 - 1
"""Readers keep the number in 32 bits with a sign."""


def numbers_of(guids: Iterable[str]) -> dict[str, int]:
    """A positive number for each guid, from the guid; where two would be equal, the next free."""
    taken: dict[int, str] = {}
    for guid in sorted(set(guids)):
        number = UUID(guid).int % _NUMBERS + 1
        while number in taken:
            number = number % _NUMBERS + 1
        taken[number] = guid
    return {guid: number for number, guid in taken.items()}


def acronym_of(conference: str) -> str:
    """At least four of a-z, 0-9 and _: what the schemas of XML and JSON both take."""
    return f"{slug(conference).replace('-', '_'):_<4}"


def slug_of(acronym: str, id: str, guid: str) -> str:
    """A readable name of a session, unique because the id or the guid is in it."""
    plain = slug(id)
    return f"{acronym}-{plain}" if plain == id and len(id) > 3 else f"{acronym}-{plain}{guid[:8]}"
