"""What keeps content from being published although each of its records is right."""

from __future__ import annotations

from db.catalogue import Catalogue
from db.tools.checking.every_check import further_findings_of
from db.tools.checking.finding import Level
from db.tools.problem import Problem


def blocking(content: Catalogue, file: str) -> tuple[Problem, ...]:
    """The errors of the content as a whole, as problems of the `file` (or draft) it comes from."""
    return tuple(
        Problem(file, 0, f"{each.kind}/{each.id}", each.field, f"{each.what}: {each.rule.remedy}")
        for each in further_findings_of(content)
        if each.rule.level is Level.ERROR
    )
