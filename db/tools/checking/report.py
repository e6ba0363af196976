"""What was found in a named content, grouped by rule, as lines to read and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from db.tools.checking.every_check import findings_of, further_findings_of
from db.tools.checking.finding import Finding, Level, Rule, warning
from db.tools.checking.record_rules import finding_of
from db.tools.named.content import NamedContent
from db.tools.told.records import Named, by_list, name_of

SHOWN = 3
"""So many of the warnings of one rule are listed; all errors are."""
UNVERIFIED = warning(
    "unverified",
    "Unverified, so visitors do not see it",
    "name who says so, or leave it out until somebody does",
)


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of a content, and what is needed to tell them."""

    content: NamedContent
    findings: tuple[Finding, ...]
    records: int
    named: Named

    def count(self, level: Level) -> int:
        return sum(each.rule.level is level for each in self.findings)

    @property
    def summary(self) -> str:
        """ "654 records: no errors, 12 warnings." """
        errors, warnings = (_counted(self.count(each), each) for each in Level)
        return f"{_counted(self.records, 'record')}: {errors}, {warnings}."

    def lines(self, level: Level, most: int | None = SHOWN) -> Iterator[str]:
        """Each rule that is broken, what to do, and where."""
        groups: dict[Rule, list[Finding]] = {}
        for each in self.findings:
            if each.rule.level is level:
                groups.setdefault(each.rule, []).append(each)
        for rule, listed in groups.items():
            yield f"{rule.heading} ({len(listed)}): {rule.remedy}."
            yield from (f"  {self.told(each)}" for each in listed[:most])
            if most is not None and len(listed) > most:
                yield f"  and {len(listed) - most} more; --all lists them"

    def told(self, each: Finding) -> str:
        """ "agenda.yaml:17: sessions/opening “Opening”, start: 4 July 10:00 is …"."""
        subject = "/".join(part for part in (each.kind, each.id) if part)
        name = self.name(each)
        subject = " ".join(part for part in (subject, name) if part)
        place = ", ".join(part for part in (subject, each.field) if part)
        return ": ".join(part for part in (self.origin(each), place, each.what) if part)

    def name(self, each: Finding) -> str:
        record = self.named.get(each.kind, {}).get(each.id)
        return name_of(record, "en") if record is not None else ""

    def origin(self, each: Finding) -> str:
        return self.content.origins.get((each.kind, each.id), each.origin)

    def data(self) -> dict[str, Any]:
        """Everything, as JSON can hold it."""
        return {
            "content": self.content.name,
            "records": self.records,
            **{f"{level}s": self.count(level) for level in Level},
            "findings": [
                {
                    "level": each.rule.level,
                    "rule": each.rule.name,
                    "heading": each.rule.heading,
                    "kind": each.kind,
                    "id": each.id,
                    "name": self.name(each),
                    "field": each.field,
                    "origin": self.origin(each),
                    "what": each.what,
                    "remedy": each.rule.remedy,
                }
                for each in self.findings
            ],
        }


def report_of(content: NamedContent) -> Report:
    """Everything that is wrong with a content, and everything that nobody has checked."""
    found: Sequence[Finding] = [finding_of(each) for each in content.problems]
    shown = content.shown
    if shown is not None:
        checked = findings_of if content.released else further_findings_of
        found = [*found, *checked(shown)]
    unverified = [Finding(UNVERIFIED, *one.key, one.field, one.why) for one in content.unverified]
    named = by_list(shown) if shown is not None else {}
    hidden = sum(not one.field for one in content.unverified)
    records = sum(map(len, named.values())) + hidden
    return Report(content, (*found, *unverified), records, named)


def _counted(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"
