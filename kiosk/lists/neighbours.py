"""What stands before and after a thing in an order. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def neighbours(item: T, order: Sequence[T]) -> tuple[T | None, T | None]:
    """The things before and after `item` in `order`; None at the ends."""
    at = order.index(item)
    return order[at - 1] if at else None, order[at + 1] if at + 1 < len(order) else None
