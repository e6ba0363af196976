"""Stable ids: the same guid, slug or name gives the same id, whatever the file is called."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from uuid import UUID, uuid5

NAMESPACE = UUID("5d0f1e0a-7b1c-5a3e-9f52-0a6c1c7b2024")
"""Never to be changed: every guid that was ever exported hangs on it."""

_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_EXACT = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST = 80
_SHORT = 8
"""A key with fewer letters is a number in one file, and means another session in the next."""


def slug(words: str) -> str:
    """a-z, 0-9 and hyphens; "" where nothing is left of the words."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall("[a-z0-9]+", plain))[:_LONGEST].strip("-")


def stable_id(words: str, prefix: str = "") -> str:
    """An id for these words; what a slug loses of them is kept as a short hash."""
    found = slug(words)
    if found != words.lower().replace(" ", "-") or not _EXACT.fullmatch(found):
        found = f"{found[:60]}-{hashlib.sha256(words.encode()).hexdigest()[:8]}".lstrip("-")
    elif words != words.lower() and " " not in words and any(letter.isdigit() for letter in words):
        # A key in mixed letters (YouTube's, frab's) is another one in small letters.
        found = f"{found}-{hashlib.sha256(words.encode()).hexdigest()[:8]}"
    return f"{prefix}-{found}" if prefix else found


def apart(ids: dict[str, str]) -> dict[str, str]:
    """The same ids by words, but words of which only a slug is equal stay apart."""
    taken: set[str] = set()
    found = {}
    for words, each in ids.items():
        unique = each
        if each in taken:
            unique = f"{each}-{hashlib.sha256(words.encode()).hexdigest()[:8]}"
        taken.add(unique)
        found[words] = unique
    return found


def session_id(key: str, conference: str) -> str:
    """The id of a session: its key, after the conference where the key alone says little."""
    return stable_id(key, "" if len(key) >= _SHORT else conference)


def guid_of(conference: str, kind: str, id: str) -> str:
    """The guid that exports give a record of ours: the id where it is a UUID, else made of it."""
    return id if _UUID.fullmatch(id) else str(uuid5(NAMESPACE, f"{conference}/{kind}/{id}"))
