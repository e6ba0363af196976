"""The bundled conference: without problems, complete, and large enough."""

from __future__ import annotations

import dataclasses
import functools
from pathlib import Path

from db.reader import read_catalogue
from db.release import write_release
from db.tools.content import read_content
from db.tools.counted import of_content
from db.tools.counting import counts_of
from db.tools.entries import Content
from db.tools.publishing import publish


@functools.cache
def bundled() -> Content:
    return read_content()


def test_bundled_content_has_no_problems() -> None:
    assert [str(each) for each in bundled().problems] == []


def test_bundled_content_holds_the_whole_conference() -> None:
    groups = counts_of(of_content(bundled()))["groups"]
    together = {name: counts["together"] for name, counts in groups.items()}
    people = together.pop("people")
    assert together == {
        "sessions": 58,
        "forums": 34,
        "award records": 38,
        "initiatives": 24,
        "exhibition records": 110,
    }
    assert people >= 90


def test_bundled_content_is_one_release(tmp_path: Path) -> None:
    catalogue = publish(bundled())
    first = write_release(catalogue, tmp_path / "1")
    again = write_release(publish(read_content()), tmp_path / "2")
    assert first == again
    read = read_catalogue(tmp_path / "1" / "current.json")
    assert read == dataclasses.replace(catalogue, release=first)
