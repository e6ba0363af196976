"""People in the order of their names, as the visitor's language writes them. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from db.catalogue import Catalogue, Person, SearchKey
from kiosk.kept import kept
from kiosk.language import said_in

OTHER = "#"
"""The letter of names that begin with none of A to Z."""
LAST = "\uffff"

Spelled = Mapping[tuple[str, str], SearchKey]


@kept
def in_order(catalogue: Catalogue, language: str) -> tuple[tuple[str, Person], ...]:
    """Everybody with the letter that they stand under; Chinese by pinyin, others as written."""
    spelled, people = _spelled(catalogue), catalogue.people
    keyed = sorted((_key(person, spelled, language), person.id) for person in people.values())
    return tuple((_letter(key), people[person]) for key, person in keyed)


def _spelled(catalogue: Catalogue) -> Spelled:
    """The search keys of names, by person and language."""
    return {
        (key.record_id, key.language): key
        for key in catalogue.search_keys
        if key.kind == "people" and key.field == "name"
    }


def _key(person: Person, spelled: Spelled, language: str) -> str:
    """How the shown name is spelled in letters; names without letters come last."""
    said = said_in(person.name, language)
    key = spelled.get((person.id, said.language))
    letters = _bare((key.pinyin or key.folded) if key else said.words)
    return letters if _letter(letters) != OTHER else LAST + letters


def _bare(words: str) -> str:
    """Without case and accents."""
    plain = unicodedata.normalize("NFD", words.casefold())
    return "".join(each for each in plain if unicodedata.category(each) != "Mn")


def _letter(letters: str) -> str:
    first = letters[:1].upper()
    return first if "A" <= first <= "Z" else OTHER
