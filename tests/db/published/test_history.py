"""A broken file of the history costs its own number, and is told."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from db.errors import ContentError
from db.published.history import Entry, entry_file, history_of, numbers_of, read_entry, read_history

SHA256 = "0123abcd" * 8


def put(folder: Path, number: int, /, **changes: Any) -> Path:
    words = {
        "number": number,
        "name": f"Release {number}",
        "file": "content-0123abcd.sqlite",
        "schema": "1.1",
        "sha256": SHA256,
        "published": "2024-07-04T09:00:00+08:00",
        "by": "Ann",
        "of": None,
        "urgent": False,
    }
    path = folder / "history" / entry_file(number)
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({**words, **changes}), encoding="utf-8")
    return path


def test_history_is_read_newest_first(tmp_path: Path) -> None:
    for number in (1, 10, 2):
        put(tmp_path, number)
    assert [entry.number for entry in history_of(tmp_path)] == [10, 2, 1]
    assert history_of(tmp_path)[1] == Entry(
        number=2,
        name="Release 2",
        file="content-0123abcd.sqlite",
        schema="1.1",
        sha256=SHA256,
        published=datetime(2024, 7, 4, 1, tzinfo=UTC),
        by="Ann",
    )


def test_broken_entry_is_reported_and_the_rest_is_read(tmp_path: Path) -> None:
    put(tmp_path, 1)
    put(tmp_path, 3, of=2, urgent=True)
    broken = put(tmp_path, 2)
    broken.write_text("{")
    found = read_history(tmp_path)
    assert [(entry.number, entry.of, entry.urgent) for entry in found.entries] == [
        (3, 2, True),
        (1, None, False),
    ]
    assert found.problems == (
        f"{broken} is not JSON; it is left out; the other numbers are not touched by it.",
    )
    assert numbers_of(tmp_path) == (3, 2, 1)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"number": 5}, "says that it is number 5"),
        ({"published": None}, 'has no "number" or no "published"'),
        ({"by": 3}, 'has no text as "by"'),
        ({"file": "../x.sqlite"}, 'has no proper "file"'),
    ],
)
def test_entry_with_a_wrong_value_is_refused(
    tmp_path: Path, changes: dict[str, Any], why: str
) -> None:
    path = put(tmp_path, 4, **changes)
    with pytest.raises(ContentError) as caught:
        read_entry(tmp_path, 4)
    assert str(caught.value).startswith(f"{path} {why}; ")


def test_other_names_are_no_entries(tmp_path: Path) -> None:
    put(tmp_path, 1)
    for name in ("000000.json", "1.json", ".000002.json-x", "000003.json.bak"):
        (tmp_path / "history" / name).write_text("{}")
    assert numbers_of(tmp_path) == (1,)


def test_folder_without_history_has_none(tmp_path: Path) -> None:
    assert history_of(tmp_path) == ()
    assert history_of(tmp_path / "missing") == ()
