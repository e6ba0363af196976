"""Every text is in English and Chinese, or says that a language is unchecked or absent."""

from __future__ import annotations

from typing import Any

from db.shape import record_classes, shape_of
from db.tools.paths import covers, matches
from db.tools.problem import Report
from db.tools.raw_record import RawRecord
from db.tools.texts import texts_in

REQUIRED_LANGUAGES = ("en", "zh")


def check_languages(raw: RawRecord, report: Report) -> None:
    """Report missing languages, and declarations that declare nothing."""
    cls = record_classes()[raw.kind]
    missing = [
        f"{path}.{tag}"
        for path, words in texts_in(cls, raw.values)
        for tag in REQUIRED_LANGUAGES
        if not words.get(tag)
    ]
    declared = {name: _patterns(raw, name, report) for name in ("unchecked", "absent")}
    for path in missing:
        if not any(covers(pattern, path) for patterns in declared.values() for pattern in patterns):
            what = "is missing: write it, or name it in `absent` (or `unchecked`)"
            report(path, what)
    for pattern in declared["absent"]:
        _check_absent(cls, raw, pattern, report)
    for pattern in declared["unchecked"]:
        if not matches(raw.values, pattern) and not any(covers(pattern, path) for path in missing):
            report("unchecked", f"names {pattern}, which is not there: correct the path")
    if not isinstance(raw.values.get("editor_note", ""), str):
        report("editor_note", "must be plain words: put them in quotes")


def _patterns(raw: RawRecord, name: str, report: Report) -> list[str]:
    value = raw.values.get(name, [])
    if isinstance(value, list) and all(isinstance(path, str) for path in value):
        return value
    report(name, "must be a list of paths like name.zh")
    return []


def _check_absent(cls: type[Any], raw: RawRecord, pattern: str, report: Report) -> None:
    if present := matches(raw.values, pattern):
        report("absent", f"names {present[0]}, which is there: take it out of `absent`")
    elif pattern.split(".", maxsplit=1)[0] not in {field.name for field in shape_of(cls)}:
        report("absent", f"names {pattern}, which is not a field: correct the path")
