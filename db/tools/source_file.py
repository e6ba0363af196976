"""Reads one file of db/content: its lists, and the raw records in them."""

from __future__ import annotations

from pathlib import Path

from db.shape import CONFERENCE
from db.tools.lined import Lined, UnreadableYaml
from db.tools.problem import Problem
from db.tools.raw_record import RawRecord
from db.tools.yaml_file import read_yaml


def read_file(path: Path, kinds: tuple[str, ...], problems: list[Problem]) -> list[RawRecord]:
    """Every raw record of one file; adds to `problems` what cannot be read."""
    if not path.is_file():
        what = f"is missing: restore it, or write empty lists ({', '.join(kinds)})"
        problems.append(Problem(path.name, 0, "", "", what))
        return []
    try:
        lists = read_yaml(path)
    except UnreadableYaml as error:
        problems.append(Problem(path.name, error.line, "", "", error.what))
        return []
    if lists is None:
        what = f"is empty: write its lists ({', '.join(kinds)}), or restore it"
        problems.append(Problem(path.name, 0, "", "", what))
        return []
    if not isinstance(lists, Lined):
        what = f"must hold lists by name ({', '.join(kinds)})"
        problems.append(Problem(path.name, 0, "", "", what))
        return []
    return _records_in(path.name, kinds, lists, problems)


def _records_in(
    file: str, kinds: tuple[str, ...], lists: Lined, problems: list[Problem]
) -> list[RawRecord]:
    records = []
    for kind in lists:
        if kind not in kinds:
            what = f"holds a list that does not belong here: it may hold {', '.join(kinds)}"
            problems.append(Problem(file, lists.line, str(kind), "", what))
    for kind in kinds:
        for values in _listed(kind, lists.get(kind)):
            if isinstance(values, Lined):
                records.append(RawRecord(kind, file, values))
            else:
                what = "must be a list of records: begin each with `- id: ...`"
                problems.append(Problem(file, lists.line, kind, "", what))
    return records


def _listed(kind: str, value: object) -> list[object]:
    """The records of a list; the conference stands alone."""
    if value is None:
        return []
    if kind == CONFERENCE:
        return [value]
    return value if isinstance(value, list) else [value]
