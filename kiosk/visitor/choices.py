"""A visitor's choices on one screen, forgotten when the visit ends."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Generic, TypeVar

Choices = TypeVar("Choices")


class Chosen(Generic[Choices]):
    """A screen's frozen choices (day, filter), and the way back to how they began."""

    def __init__(self, start: Choices) -> None:
        self._start = start
        self.now = start

    def choose(self, **changes: Any) -> bool:
        """Change some choices; False where nothing changed."""
        before, self.now = self.now, replace(self.now, **changes)  # type: ignore[type-var]
        return before != self.now

    def forget(self) -> None:
        self.now = self._start
