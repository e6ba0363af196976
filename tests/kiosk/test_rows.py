"""RowModel: views keep their place when rows change."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.rows import RowModel


@dataclass(frozen=True, slots=True)
class Line:
    key: str
    title_mark: str


def lines(keys: str, mark: str = "") -> tuple[Line, ...]:
    return tuple(Line(key, mark) for key in keys)


def test_roles_are_the_fields_in_camel_case() -> None:
    names = [bytes(name.data()).decode() for name in RowModel(Line).roleNames().values()]
    assert names == ["key", "titleMark"]


def test_replace_with_the_same_keys_changes_data_in_place() -> None:
    """museum 40: a language flip resets no model."""
    model = RowModel(Line)
    told: list[object] = []
    model.replace(lines("abc"))
    model.modelReset.connect(lambda: told.append("reset"))
    model.rowsRemoved.connect(lambda *_: told.append("removed"))
    model.dataChanged.connect(lambda first, *_: told.append(first.row()))
    model.replace((Line("a", ""), Line("b", "EN"), Line("c", "")))
    assert told == [1]


def test_neighbours_that_change_are_told_together() -> None:
    model, told = RowModel(Line), list[tuple[int, int, int]]()
    model.replace(lines("abcdef"))
    model.dataChanged.connect(lambda a, b, roles: told.append((a.row(), b.row(), len(roles))))
    model.replace((*lines("ab", "EN"), *lines("c"), *lines("def", "EN")))
    assert told == [(0, 1, 1), (3, 5, 1)]


@given(st.text("abcdef", max_size=6), st.text("abcdef", max_size=6))
def test_replace_shows_exactly_the_new_rows(before: str, after: str) -> None:
    model = RowModel(Line)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.replace(lines(before))
    model.replace(lines(after, "x"))
    assert model.rows == lines(after, "x")
    del tester


@pytest.mark.parametrize(("before", "after"), [(0, 3), (3, 0), (40, 40), (30, 60), (60, 30)])
def test_too_many_pieces_are_written_over_what_is_there(before: int, after: int) -> None:
    """Whatever moved: the items of the places that stay are not made anew."""
    model, told = RowModel(Line), list[str]()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.replace([Line(f"{n}", "") for n in range(before)])
    model.rowsRemoved.connect(lambda _, first, last: told.append(f"-{last - first + 1}"))
    model.rowsInserted.connect(lambda _, first, last: told.append(f"+{last - first + 1}"))
    turned = [Line(f"{n * 37 % 97}", "") for n in range(after)]
    model.overwrite(turned)
    more = after - before
    assert model.rows == tuple(turned)
    assert told == ([f"{more:+}"] if more else [])
    del tester


def test_order_of_another_language_removes_nothing() -> None:
    model, told = RowModel(Line), list[str]()
    model.replace([Line(f"{n}", "") for n in range(97)])
    model.rowsRemoved.connect(lambda *_: told.append("removed"))
    model.rowsInserted.connect(lambda *_: told.append("inserted"))
    model.replace(turned := [Line(f"{n * 37 % 97}", "中") for n in range(97)])
    assert model.rows == tuple(turned)
    assert told == []
