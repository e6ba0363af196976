"""Catalogues as JSON: the same again, and nothing but catalogues."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.reader import read_catalogue
from db.release import BUNDLED
from db.wire import decoded, encoded
from tests.build import catalogue, place, session

GOOD = encoded(catalogue(places=[place("hall")], sessions=[session("talk", "2024-07-05 14:00")]))
Change = Callable[[dict[str, Any]], Any]


def test_bundled_release_is_the_same_again() -> None:
    read = read_catalogue(BUNDLED / "current.json")
    again = decoded(encoded(read))
    assert again == read
    assert [[*getattr(again, kind)] for kind in ("sessions", "people")] == [
        [*read.sessions],
        [*read.people],
    ]


def test_lists_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        decoded(GOOD).sessions["other"] = None  # type: ignore[index]


CHANGES: dict[str, Change] = {
    "no conference": lambda told: told.pop("conference"),
    "no list": lambda told: told.pop("sessions"),
    "a list that is none": lambda told: told.update(places={"hall": []}),
    "a record too short": lambda told: told["places"][0].pop(),
    "a record too long": lambda told: told["places"][0].append(None),
    "a record that is none": lambda told: told["places"].append("hall"),
    "an id that is a number": lambda told: told["places"][0].__setitem__(0, 7),
    "a text that is words": lambda told: told["conference"].__setitem__(5, "WAIC"),
    "a text with numbers": lambda told: told["conference"].__setitem__(5, {"en": 7}),
    "a key of search too few": lambda told: told.update(search_keys=[["places"]]),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_is_no_catalogue_is_refused(change: Change) -> None:
    told = json.loads(GOOD)
    change(told)
    with pytest.raises(ValueError, match="is no catalogue"):
        decoded(json.dumps(told).encode())


@given(st.binary(max_size=40), st.integers(0, len(GOOD)), st.integers(0, 60))
def test_any_other_bytes_are_a_catalogue_or_refused(more: bytes, at: int, cut: int) -> None:
    try:
        decoded(GOOD[:at] + more + GOOD[at + cut :])
    except ValueError as error:
        assert str(error).startswith("is no catalogue")


def test_ids_that_are_referred_to_are_held_once() -> None:
    """Hundreds of records name the same sources."""
    back = decoded(encoded(read_catalogue(BUNDLED / "current.json")))
    held: dict[str, set[int]] = {}
    for record in back.sessions.values():
        for source in record.sources:
            held.setdefault(source, set()).add(id(source))
    assert len(back.sessions) > len(held) and {len(each) for each in held.values()} == {1}
