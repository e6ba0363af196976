"""All checks together, in the order in which they are told."""

from __future__ import annotations

from collections.abc import Sequence

from db.catalogue import Catalogue
from db.tools.checking.blanks import blanks
from db.tools.checking.clashes import clashes
from db.tools.checking.finding import Check, Finding, Level
from db.tools.checking.languages import languages
from db.tools.checking.lengths import lengths
from db.tools.checking.missing import missing
from db.tools.checking.record_rules import record_rules
from db.tools.checking.times import times
from db.tools.checking.twice import twice
from db.tools.checking.unused import unused

OF_THE_WHOLE: tuple[Check, ...] = (
    *(times, clashes, twice, lengths),
    *(missing, blanks, languages, unused),
)


def findings_of(content: Catalogue) -> tuple[Finding, ...]:
    """Everything that the checks find in a content, errors first."""
    return _sorted([record_rules, *OF_THE_WHOLE], content)


def further_findings_of(content: Catalogue) -> tuple[Finding, ...]:
    """The same for content whose records were checked as they were read, as text and drafts are."""
    return _sorted(OF_THE_WHOLE, content)


def errors_of(content: Catalogue) -> tuple[Finding, ...]:
    """What keeps a content from being published."""
    return tuple(each for each in findings_of(content) if each.rule.level is Level.ERROR)


def _sorted(checks: Sequence[Check], content: Catalogue) -> tuple[Finding, ...]:
    found = [each for check in checks for each in check(content)]
    return tuple(sorted(found, key=lambda each: each.rule.level is not Level.ERROR))
