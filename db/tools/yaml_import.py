"""Records of YAML files over a draft: each stands for its record as a whole."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from db.shape import record_classes
from db.tools.content import read_entry
from db.tools.drafts.changes import Change, changed_fields
from db.tools.drafts.reading import Draft, Lists
from db.tools.hours import LocalTime
from db.tools.importing.finding import ImportStopped
from db.tools.importing.findings import Findings
from db.tools.lined import Lined
from db.tools.problem import Problem
from db.tools.raw_record import RawRecord
from db.tools.references import check_references
from db.tools.sheets.left_out import left_out
from db.tools.sheets.merging import clock_of
from db.tools.sheets.table import Tables
from db.tools.sheets.together import KEPT, new_problems
from db.tools.source_file import read_file


def read_yaml_records(path: Path, findings: Findings) -> list[RawRecord]:
    """Every record of a file of lists, db/content/README.md. Raises ImportStopped."""
    problems: list[Problem] = []
    raws = read_file(path, tuple(record_classes()), problems)
    _tell(problems, findings)
    if findings.stopped:
        raise ImportStopped(path.name)
    return raws


def yaml_changes(
    raws: list[RawRecord], draft: Draft, whole: bool, findings: Findings
) -> list[Change]:
    """What the records change; a key that is left out is not known any more."""
    problems: list[Problem] = []
    clock = clock_of(_with_conference(raws, draft), findings)
    entries = [read_entry(raw, clock, problems) for raw in raws]
    changes = []
    for entry in entries:
        if entry.checked is not None:
            before = draft.lists[entry.raw.kind].get(entry.checked.id)
            if before is None or changed_fields(before, entry.checked):
                line = entry.raw.values.line
                changes.append(
                    Change(entry.raw.kind, before, entry.checked, line, unverified=entry.recalled)
                )
    records = [(e.raw, e.record) for e in entries if e.record is not None]
    held = {(raw.kind, record.id) for raw, record in records}
    others = [
        (RawRecord(kind, "the draft", Lined(id=each.id)), each)
        for kind, listed in draft.lists.items()
        for each in listed.values()
        if (kind, each.id) not in held
    ]
    check_references([*records, *others], set(), problems)
    _tell(problems, findings)
    if whole:
        kinds = {kind: {name for k, name in held if k == kind} for kind, _ in held}
        changes += left_out(kinds, Tables(), draft, changes, findings)
    lines = {f"{e.kind}/{e.id}": e.row for e in changes}
    for each in new_problems(draft, changes):
        told = Problem("", lines.get(each.record, 0), each.record, each.field, each.what)
        _tell([told], findings, stops=each.field not in KEPT)
    return changes


def _with_conference(raws: list[RawRecord], draft: Draft) -> Lists:
    """The conference of the draft; where it has none, that of the file."""
    utc = LocalTime(ZoneInfo("UTC"), 0)
    read = [read_entry(raw, utc, []).record for raw in raws if raw.kind == "conference"]
    found = {each.id: each for each in read if each is not None}
    return {"conference": draft.lists["conference"] or found}


def _tell(problems: list[Problem], findings: Findings, stops: bool = True) -> None:
    for each in sorted(set(problems)):
        what, _, fix = each.what.partition(": ")
        path = ", ".join(part for part in (each.record, each.field) if part)
        findings.file = each.file or findings.file
        say = findings.refuse if stops else findings.tell
        say(what, "good content", fix or "correct it", each.line, path)
