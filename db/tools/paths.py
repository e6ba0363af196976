"""Paths to single values inside a raw record: `name.zh`, `works.0.title.en`, `works.*.by`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

_GONE = object()


def covers(pattern: str, path: str) -> bool:
    """Whether the pattern names this value, or something that it lies in."""
    names, steps = pattern.split("."), path.split(".")
    return len(names) <= len(steps) and all(
        name in ("*", step) for name, step in zip(names, steps, strict=False)
    )


def matches(raw: object, pattern: str) -> list[str]:
    """The paths of the values that the pattern names."""
    return [".".join(steps) for steps in _found(raw, pattern.split("."))]


def without(raw: dict[str, Any], patterns: Iterable[str]) -> dict[str, Any]:
    """A copy of the record without these values; what they leave empty goes too."""
    gone = {path for pattern in patterns for path in matches(raw, pattern)}
    kept = _kept(raw, gone, "")
    return kept if isinstance(kept, dict) else {}


def _found(value: object, names: list[str]) -> Iterator[list[str]]:
    if not names:
        yield []
        return
    for step, inner in _steps(value):
        if names[0] in ("*", step):
            yield from ([step, *rest] for rest in _found(inner, names[1:]))


def _steps(value: object) -> list[tuple[str, Any]]:
    if isinstance(value, dict):
        return [(str(key), inner) for key, inner in value.items()]
    if isinstance(value, list):
        return [(str(place), inner) for place, inner in enumerate(value)]
    return []


def _kept(value: Any, gone: set[str], where: str) -> Any:
    if where in gone:
        return _GONE
    if not value or not isinstance(value, dict | list):
        return value
    prefix = f"{where}." if where else ""
    inner = [(step, _kept(item, gone, prefix + step)) for step, item in _steps(value)]
    left = [(step, item) for step, item in inner if item is not _GONE]
    if not left:
        return _GONE
    return dict(left) if isinstance(value, dict) else [item for _, item in left]
