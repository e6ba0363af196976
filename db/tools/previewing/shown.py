"""What a reading gives a preview to show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from db.catalogue import Catalogue
from db.tools.problem import Problem


@dataclass(frozen=True, slots=True)
class Shown:
    """The content to show, or None with the reason; and every problem of it, in sentences."""

    catalogue: Catalogue | None
    problems: tuple[str, ...] = ()
    why: str = ""


Read = Callable[[], Shown]


def shown(name: str, catalogue: Catalogue | None, problems: Iterable[str | Problem]) -> Shown:
    """Content that was read, or that holds no conference."""
    why = "" if catalogue else f"{name} holds no conference that was checked."
    return Shown(catalogue, tuple(str(each) for each in problems), why)
