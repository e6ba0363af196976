"""People whom the sources name."""

from __future__ import annotations

from db.catalogue.provenance import Record
from db.catalogue.text import NOTHING, Text
from db.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    name: Text
    affiliation: Text = NOTHING
    role: Text = NOTHING
    country: str | None = None
    attended: bool = True
    forums: tuple[str, ...] = ()
    topics: tuple[Text, ...] = ()
