"""A content that was named: its Catalogue, and where each record of it was written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field

from db.catalogue import Catalogue
from db.errors import ContentError
from db.shape import CONFERENCE
from db.tools.dangling import Lists
from db.tools.drafts.reading import Key
from db.tools.problem import Problem
from db.tools.publishing import catalogue_from, held_together


@dataclass(frozen=True, slots=True)
class Unverified:
    """What nobody has checked and no visitor sees: a record, or values of it."""

    key: Key
    field: str
    why: str


@dataclass(frozen=True, slots=True)
class NamedContent:
    """What a release of it would hold, or holds."""

    name: str
    """How it is told: "draft.sqlite", "release 12 “Friday morning”"."""
    shown: Catalogue | None
    """What holds together of it, whatever the problems; None where no conference does."""
    problems: tuple[Problem, ...] = ()
    """Why it cannot be published as it is."""
    origins: Mapping[Key, str] = dataclass_field(default_factory=dict)
    """Where a record was written, where that is known: "agenda.yaml:12", "plan.xlsx, row 7"."""
    unverified: tuple[Unverified, ...] = ()
    released: bool = False
    """Whether it was published, and cannot be changed any more."""

    @property
    def catalogue(self) -> Catalogue:
        """The content without problems. Raises ContentError where there are some."""
        if self.problems:
            what = f"has problems ({len(self.problems)}), the first: {self.problems[0]}"
            raise ContentError.about(self.name, what, "see waic-content check")
        if self.shown is None:
            raise ContentError.about(self.name, "has no conference that was checked", "check it")
        return self.shown


def held(lists: Lists) -> Catalogue | None:
    """What can be shown of checked records, or None where no conference is among them."""
    together = held_together(lists)
    return catalogue_from(together) if together[CONFERENCE] else None
