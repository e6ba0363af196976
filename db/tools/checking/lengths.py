"""Texts that are too long to be taken in from two metres, or that the kiosk cuts."""

from __future__ import annotations

from collections.abc import Iterator

from db.catalogue import Catalogue
from db.tools.checking import faces
from db.tools.checking.budgets import BUDGETS, Budget
from db.tools.checking.finding import Finding, Rule, error, warning
from db.tools.checking.typesetting import lines_of
from db.tools.told.records import by_list

_BANNER = "announcements"


def lengths(content: Catalogue) -> Iterator[Finding]:
    """Texts that take more lines than there is room for; none where the faces are not there."""
    if not faces.are_there():
        return
    lists = by_list(content)
    for budget in BUDGETS:
        for record in lists[budget.kind].values():
            for tag, words in getattr(record, budget.field).values:
                lines = lines_of(words, budget.style, budget.width, tag == "zh")
                if lines > budget.lines:
                    field = f"{budget.field}.{tag}"
                    what = f"takes {lines} lines of {budget.lines}, {len(words)} characters"
                    yield Finding(_rule(budget), budget.kind, record.id, field, what)


def _rule(budget: Budget) -> Rule:
    """What is cut in a banner is never read; what is cut elsewhere is whole on its own page."""
    name = f"{budget.kind.capitalize()}, {budget.field}:"
    if budget.kind == _BANNER:
        heading = f"{name} does not fit in {budget.where}"
        return error("cut", heading, "shorten them: visitors never see the rest")
    if budget.cut:
        heading = f"{name} cut on {budget.where}"
        return warning("cut", heading, "shorten them, or accept that they end in …")
    heading = f"{name} too long for {budget.where}"
    return warning("too-long", heading, "shorten them: nobody reads so much from two metres")
