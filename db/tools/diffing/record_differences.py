"""In what two states of one record differ: moves and people first, then every other field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from db.catalogue import Session
from db.tools.diffing.difference import Difference, What
from db.tools.drafts.changes import changed_fields

CANCELLED = "cancelled"
_WHERE_AND_WHEN = ("day", "start", "end", "part", "venue", "place")
_TOLD_BY_A_MOVE = ("earlier", "status")
"""What changes with a move and says no more than the move itself."""
_NAMES = ("title", "name")
PEOPLE = ("people",)


def of_record(kind: str, old: Any, new: Any) -> Iterator[Difference]:
    """Every difference of two records of one id; each changed field is in exactly one group."""
    left = changed_fields(old, new)
    if isinstance(new, Session):
        yield from _of_session(kind, old, new, left)
    for field in [name for name in left if name in PEOPLE]:
        left.remove(field)
        yield from _of_people(kind, old, new, field)
    for field in left:
        was, now = getattr(old, field), getattr(new, field)
        what = What.RENAMED if field in _NAMES else What.CHANGED
        yield Difference(kind, new.id, what, (field,), was, now)


def _of_session(kind: str, old: Session, new: Session, left: list[str]) -> Iterator[Difference]:
    """Whether it is on, and where and when; takes what it tells out of `left`."""
    if CANCELLED in (old.status, new.status) and old.status != new.status:
        left.remove("status")
        what = What.CANCELLED if new.status == CANCELLED else What.ON_AGAIN
        yield Difference(kind, new.id, what, ("status",), old.status, new.status)
    moved = [name for name in left if name in _WHERE_AND_WHEN]
    if moved:
        moved += [name for name in left if name in _TOLD_BY_A_MOVE]
        left[:] = [name for name in left if name not in moved]
        yield Difference(kind, new.id, What.MOVED, tuple(moved), old, new)


def _of_people(kind: str, old: Any, new: Any, field: str) -> Iterator[Difference]:
    was, now = getattr(old, field), getattr(new, field)
    joined = [each for each in dict.fromkeys(now) if each not in was]
    left = [each for each in dict.fromkeys(was) if each not in now]
    for person in joined:
        yield Difference(kind, new.id, What.JOINED, (field,), after=person)
    for person in left:
        yield Difference(kind, new.id, What.LEFT, (field,), before=person)
    if not joined and not left:
        yield Difference(kind, new.id, What.CHANGED, (field,), was, now)
