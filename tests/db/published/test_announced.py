"""Announcements are read wholly or refused in one sentence."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from db.catalogue import Announcement, Text
from db.errors import ContentError
from db.published.announced import read_announced

GOOD = {
    "id": "a-1",
    "level": "change",
    "text": {"en": "Hall closes at 17:00", "zh": "展厅17:00关闭"},
    "from": None,
    "until": "2024-07-04T09:00:00Z",
}


def put(folder: Path, *announcements: Any) -> Path:
    path = folder / "announced.json"
    path.write_text(json.dumps({"announcements": announcements}), encoding="utf-8")
    return path


def test_announcements_are_read_in_their_order(tmp_path: Path) -> None:
    path = put(tmp_path, GOOD, {**GOOD, "id": "b", "from": "2024-07-04T16:00:00+08:00"})
    first, second = read_announced(path)
    assert first == Announcement(
        id="a-1",
        level="change",
        text=Text.of(en="Hall closes at 17:00", zh="展厅17:00关闭"),
        expires=datetime(2024, 7, 4, 9, tzinfo=UTC),
    )
    assert (second.id, second.starts) == ("b", datetime(2024, 7, 4, 8, tzinfo=UTC))


def test_no_file_means_no_announcement(tmp_path: Path) -> None:
    assert read_announced(tmp_path / "announced.json") == ()


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"id": "A b"}, 'has no proper "id"'),
        ({"level": "panic"}, 'has no proper "level"'),
        ({"text": "Hall"}, "holds no JSON object"),
        ({"text": {"en": "Hall"}}, 'has no text as "zh"'),
        ({"text": {"en": "Hall", "zh": " "}}, 'has an announcement with an empty "text"'),
        ({"text": {"en": "x" * 201, "zh": "馆"}}, 'has a "en" that has 201 characters'),
        ({"text": {"en": "a\u2066b", "zh": "馆"}}, 'has a "en" that holds an invisible direction'),
        ({"text": {"en": "a\u0000b", "zh": "馆"}}, 'has a "en" that holds a control character'),
        ({"text": {"en": "a\nb", "zh": "馆"}}, 'has a "en" of more than one line'),
        ({"until": None}, 'has an announcement without "until"'),
        ({"until": "17:00"}, 'has a "until" that is not like'),
        ({"from": "2024-07-04T09:00:00Z"}, 'has an announcement without "until", or that ends'),
    ],
)
def test_wrong_announcement_is_refused(tmp_path: Path, change: dict[str, Any], why: str) -> None:
    path = put(tmp_path, GOOD, {**GOOD, "id": "b", **change})
    with pytest.raises(ContentError) as caught:
        read_announced(path)
    assert str(caught.value).startswith(f"{path} {why}")


@pytest.mark.parametrize(
    ("count", "why"),
    [(21, "holds no list of at most 20 announcements"), (2, 'has two announcements of one "id"')],
)
def test_wrong_list_is_refused(tmp_path: Path, count: int, why: str) -> None:
    path = put(tmp_path, *[GOOD] * count)
    with pytest.raises(ContentError) as caught:
        read_announced(path)
    assert str(caught.value).startswith(f"{path} {why}; ")
