"""A pointer is believed only where every value is what it should be."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import ContentError
from db.published.pointer import Pointer, read_pointer

FILE, SHA256 = "content-0123abcd.sqlite", "0123abcd" * 8
WHOLE = {
    "file": FILE,
    "schema": "1.1",
    "sha256": SHA256,
    "number": 12,
    "name": "Friday morning",
    "urgent": True,
    "published": "2024-07-04T01:00:00Z",
}
REMEDY = "publish the release again to write a new pointer."


def written(folder: Path, words: Any) -> Path:
    path = folder / "current.json"
    path.write_text(json.dumps(words), encoding="utf-8")
    return path


def test_pointer_says_all_that_it_holds(tmp_path: Path) -> None:
    path = written(tmp_path, WHOLE)
    assert read_pointer(tmp_path) == read_pointer(path)
    assert read_pointer(path) == Pointer(
        file=FILE,
        sha256=SHA256,
        schema="1.1",
        number=12,
        name="Friday morning",
        urgent=True,
        published=datetime(2024, 7, 4, 1, tzinfo=UTC),
    )


def test_pointer_needs_only_file_and_hash(tmp_path: Path) -> None:
    path = written(tmp_path, {"file": FILE, "sha256": SHA256, "later": [1]})
    assert read_pointer(path) == Pointer(file=FILE, sha256=SHA256)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"file": "content-0123abcd.sqlite/.."}, 'has no proper "file"'),
        ({"sha256": None}, 'has no proper "sha256"'),
        ({"schema": 1.1}, 'has no proper "schema"'),
        ({"number": 0}, 'has a "number" that is no whole number from 1 to 999,999'),
        ({"number": True}, 'has a "number" that is no whole number from 1 to 999,999'),
        ({"number": 1e9}, 'has a "number" that is no whole number from 1 to 999,999'),
        ({"name": None}, 'has no text as "name"'),
        ({"name": "a\nb"}, 'has a "name" of more than one line'),
        ({"name": "x" * 81}, 'has a "name" that has 81 characters, 80 are allowed'),
        (
            {"name": "a\u202eb"},
            'has a "name" that holds an invisible direction mark, U+202E, at character 2',
        ),
        ({"urgent": 1}, 'has a "urgent" that is neither true nor false'),
        ({"published": "today"}, 'has a "published" that is not like "2024-07-04T01:00:00Z"'),
        (
            {"published": "2024-07-04T01:00:00"},
            'has a "published" that is not like "2024-07-04T01:00:00Z"',
        ),
    ],
)
def test_pointer_with_a_wrong_value_is_refused(
    tmp_path: Path, change: dict[str, Any], why: str
) -> None:
    path = written(tmp_path, {**WHOLE, **change})
    with pytest.raises(ContentError) as caught:
        read_pointer(path)
    assert str(caught.value) == f"{path} is not a pointer to a release: it {why}; {REMEDY}"


def test_pointer_that_is_no_file_is_refused(tmp_path: Path) -> None:
    """A pipe would hold its reader for ever."""
    os.mkfifo(tmp_path / "current.json")
    with pytest.raises(ContentError, match=r"current\.json is not a file; choose"):
        read_pointer(tmp_path)


def test_pointer_that_is_huge_is_refused(tmp_path: Path) -> None:
    written(tmp_path, {**WHOLE, "more": "x" * 5000})
    with pytest.raises(ContentError, match="is larger than 4,096 bytes"):
        read_pointer(tmp_path)


@given(st.binary(max_size=300) | st.from_type(dict[str, int]).map(lambda d: json.dumps(d).encode()))
def test_any_bytes_are_refused_in_one_sentence(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_bytes(content)
    with pytest.raises(ContentError) as caught:
        read_pointer(path)
    assert str(caught.value).startswith(f"{path} ")
    assert str(caught.value).endswith(".")
