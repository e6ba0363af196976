"""The rules of single records and their references, for content that was not read from text."""

from __future__ import annotations

from collections.abc import Iterator

from db.catalogue import Catalogue
from db.sanity import wrong_values
from db.tools.checking.finding import Finding, error
from db.tools.consistency import check_consistency
from db.tools.lined import Lined
from db.tools.problem import Problem
from db.tools.raw_record import RawRecord
from db.tools.references import check_references
from db.tools.told.records import by_list

RULE = error("record", "Records that break a rule", "correct them")


def record_rules(content: Catalogue) -> Iterator[Finding]:
    """Dead references, values that are none, days and places that contradict each other."""
    listed = [
        (RawRecord(kind, "", Lined(id=name)), record)
        for kind, records in by_list(content).items()
        for name, record in records.items()
    ]
    problems = [raw.problem(*wrong) for raw, record in listed for wrong in wrong_values(record)]
    check_references(listed, set(), problems)
    check_consistency(listed, problems)
    yield from (finding_of(each) for each in sorted(set(problems)))


def finding_of(problem: Problem) -> Finding:
    """A problem of a record as a finding; its sentence says already what to do."""
    kind, _, name = problem.record.partition("/")
    origin = f"{problem.file}:{problem.line}" if problem.line else problem.file
    return Finding(RULE, kind, name, problem.field, problem.what, origin)
