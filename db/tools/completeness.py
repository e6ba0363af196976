"""Every text is in English and Chinese, or says that a language is unchecked or absent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from db.catalogue import Text
from db.shape import Kind, record_classes, shape_of
from db.tools.paths import covers, matches
from db.tools.problem import Report
from db.tools.source_text import RawRecord

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


def texts_in(
    cls: type[Any], raw: Mapping[str, Any], where: str = ""
) -> Iterator[tuple[str, Mapping[str, str]]]:
    """(path, words by language) of every text of a raw record or part."""
    for field in shape_of(cls):
        value = raw.get(field.name)
        for step, item in _items(field.kind, value):
            path = f"{where}{field.name}{step}"
            if isinstance(item, Mapping) and field.type is Text:
                yield path, item
            elif isinstance(item, Mapping) and field.kind in (Kind.PARTS, Kind.PART):
                yield from texts_in(field.type, item, f"{path}.")


def _items(kind: Kind, value: object) -> list[tuple[str, object]]:
    if kind in (Kind.TEXTS, Kind.PARTS):
        listed = value if isinstance(value, list) else []
        return [(f".{place}", item) for place, item in enumerate(listed)]
    return [("", value)]


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
