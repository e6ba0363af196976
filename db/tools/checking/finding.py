"""One thing that a check found: which rule, where, what, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from db.catalogue import Catalogue


class Level(StrEnum):
    """An error keeps content from being published, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Rule:
    """What is looked for. `heading` stands over what breaks it: "Sessions without an hour"."""

    name: str
    level: Level
    heading: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A record that breaks a rule; `what` says how, "" where the rule says it all."""

    rule: Rule
    kind: str
    id: str
    field: str
    what: str = ""
    origin: str = ""
    """Where it was written, where the rule knows that."""


Check = Callable[[Catalogue], Iterator[Finding]]


def error(name: str, heading: str, remedy: str) -> Rule:
    """A rule that published content keeps."""
    return Rule(name, Level.ERROR, heading, remedy)


def warning(name: str, heading: str, remedy: str) -> Rule:
    """A rule that good content keeps."""
    return Rule(name, Level.WARNING, heading, remedy)
