"""The columns of staff's tables: every field has one or is said to be left to YAML."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.shape import Kind, record_classes, shape_of
from db.tools.sheets.columns import columns_of, kinds, left_to_yaml, sheet_name
from db.tools.sheets.hidden_sheet import NewerSheet, hidden_rows, versions_in
from db.tools.sheets.holds import Holds
from db.tools.sheets.separated import joined, separated


@pytest.mark.parametrize("kind", kinds())
def test_every_field_has_columns_or_is_left_to_yaml(kind: str) -> None:
    cls = record_classes()[kind]
    held = {column.field for column in columns_of(kind)}
    fields = {field.name for field in shape_of(cls) if field.kind is not Kind.DERIVED}
    assert held | set(left_to_yaml(kind)) == fields
    assert not held & set(left_to_yaml(kind))


@pytest.mark.parametrize("kind", kinds())
def test_headers_differ_and_what_points_elsewhere_says_where(kind: str) -> None:
    columns = columns_of(kind, ("en", "zh", "fr"))
    assert len({column.header for column in columns}) == len(columns)
    assert all(column.note for column in columns)
    for column in columns:
        points = column.holds in (Holds.REFERENCE, Holds.REFERENCES)
        assert bool(column.targets) == points
        assert bool(column.choices) == (column.holds is Holds.CHOICE)


def test_every_list_but_disagreements_has_a_sheet() -> None:
    assert set(record_classes()) - set(kinds()) == {"disagreements"}
    assert len({sheet_name(kind) for kind in kinds()}) == len(kinds())


def test_what_moves_most_often_stands_first() -> None:
    headers = [column.header for column in columns_of("sessions")]
    assert headers[:10] == [
        *("id", "title (en)", "title (zh)", "day", "start", "end"),
        *("part", "place", "venue", "status"),
    ]


@given(st.lists(st.text(st.sampled_from("a; \\\n&,馆")), min_size=2, max_size=5))
def test_any_values_survive_one_cell(values: list[str]) -> None:
    """museum 25"""
    assert separated(joined(values)) == values


@given(st.text(st.sampled_from("a; \\")))
def test_any_cell_can_be_read(cell: str) -> None:
    again = separated(joined(separated(cell)))
    assert again == separated(cell) or separated(cell) == [""]


def test_versions_survive_the_hidden_sheet() -> None:
    versions = {("sessions", "a"): 3, ("people", "b"): 1}
    assert versions_in(hidden_rows(versions, "2024-07-04T01:00:00Z")) == versions


def test_hidden_sheet_of_a_newer_program_is_refused() -> None:
    with pytest.raises(NewerSheet):
        versions_in([("waic-content", 2, "")])
