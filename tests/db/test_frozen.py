"""Frozen classes made the short way do what those of Python's own dataclasses do."""

from __future__ import annotations

import copy
import dataclasses
from dataclasses import FrozenInstanceError, field, fields, replace
from typing import Any

import pytest

from db.frozen import dataclass


class Shape:
    name: str
    sides: int = 4
    tags: dict[str, int] = field(default_factory=dict)


def _fields() -> dict[str, Any]:
    names = ("__annotations__", "sides", "tags", "__module__")
    return {name: vars(Shape)[name] for name in names}


Own: Any = dataclass(frozen=True, slots=True)(type("Shape", (), _fields()))
Original: Any = dataclasses.dataclass(frozen=True, slots=True)(type("Shape", (), _fields()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """Has what every record has."""

    id: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived(Base):
    title: str
    parts: tuple[str, ...] = ()

    @property
    def length(self) -> int:
        return len(self.title)


@dataclass(frozen=True, slots=True)
class Empty:
    """Nothing."""


@dataclass(frozen=True, slots=True)
class OwnEquality:
    word: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OwnEquality) and self.word.lower() == other.word.lower()

    def __hash__(self) -> int:
        return hash(self.word.lower())


@pytest.mark.parametrize(
    ("given", "named"),
    [(("a",), {}), (("a", 3), {}), (("a",), {"tags": {"x": 1}}), ((), {"name": "a", "sides": 5})],
)
def test_instances_are_as_the_original_makes_them(
    given: tuple[Any, ...], named: dict[str, Any]
) -> None:
    own, original = Own(*given, **named), Original(*given, **named)
    assert dataclasses.asdict(own) == dataclasses.asdict(original)
    assert repr(own) == repr(original)
    assert own == Own(*given, **named) and own != Own("other") and own != original
    assert [each.name for each in fields(own)] == [each.name for each in fields(original)]
    assert Own.__match_args__ == Original.__match_args__


@pytest.mark.parametrize(
    ("given", "named"), [((), {}), (("a", 1, {}, 2), {}), (("a",), {"colour": 1})]
)
def test_wrong_arguments_are_refused_by_each(given: tuple[Any, ...], named: dict[str, Any]) -> None:
    for kind in (Own, Original):
        with pytest.raises(TypeError):
            kind(*given, **named)


def test_defaults_are_made_for_each_instance() -> None:
    assert Own("a").tags is not Own("b").tags


def test_nothing_can_be_changed() -> None:
    record = Derived(id="a", title="Hall")
    with pytest.raises(FrozenInstanceError):
        record.title = "x"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del record.title
    with pytest.raises(FrozenInstanceError):
        record.more = "x"  # type: ignore[attr-defined]
    assert not hasattr(record, "__dict__")


def test_derived_class_has_the_fields_of_its_base() -> None:
    record = Derived(id="a", title="Hall", parts=("x",))
    assert record == Derived(parts=("x",), title="Hall", note="", id="a")
    assert hash(record) == hash(replace(record)) and {record: 1}[replace(record)] == 1
    assert replace(record, note="b").note == "b" and record.length == 4
    assert record != Base(id="a")
    with pytest.raises(TypeError):
        Derived("a", "Hall")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Derived(id="a")  # type: ignore[call-arg]


def test_copies_are_equal() -> None:
    record = Derived(id="a", title="Hall", parts=("x",))
    assert copy.copy(record) == copy.deepcopy(record)


def test_class_without_fields_and_own_equality() -> None:
    assert Empty() == Empty() and hash(Empty()) == hash(Empty()) and repr(Empty()) == "Empty()"
    assert OwnEquality("A") == OwnEquality("a") and len({OwnEquality("A"), OwnEquality("a")}) == 1
