"""The content as read: every record typed, every problem told, published or not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from db.shape import record_classes
from db.tools.conference_time import local_time
from db.tools.consistency import check_consistency
from db.tools.entries import Content, Entry
from db.tools.hours import LocalTime
from db.tools.paths import without
from db.tools.problem import Problem
from db.tools.raw_record import RawRecord
from db.tools.references import check_references
from db.tools.required_languages import check_languages
from db.tools.source_text import CONTENT, FILES, read_folder
from db.tools.timed import with_instants
from db.tools.typed import typed


def read_content(folder: Path = CONTENT) -> Content:
    """Read and check all files of a folder. Never raises for what stands in them."""
    problems: list[Problem] = []
    raws = read_folder(folder, problems)
    unread = {kind for problem in problems for kind in FILES.get(problem.file, ())}
    clock = local_time(raws, unread, problems)
    entries = [read_entry(raw, clock, problems) for raw in raws]
    records = [(entry.raw, entry.record) for entry in entries if entry.record is not None]
    check_references(records, unread, problems)
    check_consistency(records, problems)
    for entry in entries:
        check_languages(entry.raw, _reporter(entry.raw, problems))
    return Content(tuple(entries), tuple(sorted(set(problems))))


def read_entry(raw: RawRecord, clock: LocalTime, problems: list[Problem]) -> Entry:
    """A record as written, as meant, and without what nobody has checked; problems are added."""
    report = _reporter(raw, problems)
    cls = record_classes()[raw.kind]
    record = typed(cls, with_instants(raw.kind, raw.values, clock, report), report)
    patterns = _patterns(raw)
    entry = Entry(raw, record, record)
    if record is None or entry.recalled or not patterns:
        return entry
    left = with_instants(raw.kind, without(raw.values, patterns), clock, _unheard)
    checked = typed(cls, left, _unheard)
    if checked is None:
        what = "names all that is known of a required field: set `confidence: recalled` instead"
        report("unchecked", what)
    return Entry(raw, record, checked)


def _patterns(raw: RawRecord) -> list[str]:
    unchecked = raw.values.get("unchecked")
    return (
        [path for path in unchecked if isinstance(path, str)] if isinstance(unchecked, list) else []
    )


def _reporter(raw: RawRecord, problems: list[Problem]) -> Callable[[str, str], None]:
    return lambda field, what: problems.append(raw.problem(field, what))


def _unheard(field: str, what: str) -> None:
    """The same has been said of the record as written."""
