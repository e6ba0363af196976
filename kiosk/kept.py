"""What is made of a Catalogue once, and let go of with it."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from db.catalogue import Catalogue

P = ParamSpec("P")
T = TypeVar("T")

MOST = 64
"""Answers of one function about one Catalogue; beyond them it begins anew."""


def kept(
    make: Callable[Concatenate[Catalogue, P], T],
) -> Callable[Concatenate[Catalogue, P], T]:
    """`make` asked once for each Catalogue and each of the other arguments, given by place.

    It is pure, and what it returns holds no reference to the Catalogue itself, which would
    then never end. A Catalogue is known by its identity: its content is too large to compare.
    """
    found: dict[int, tuple[weakref.ref[Catalogue], dict[tuple[object, ...], T]]] = {}

    def answers(catalogue: Catalogue) -> dict[tuple[object, ...], T]:
        key = id(catalogue)
        if key not in found:
            found[key] = (weakref.ref(catalogue, lambda _: found.pop(key, None)), {})
        return found[key][1]

    @wraps(make)
    def ask(catalogue: Catalogue, /, *args: P.args, **named: P.kwargs) -> T:
        own = answers(catalogue)
        if args in own:
            return own[args]
        made = make(catalogue, *args, **named)
        if len(own) >= MOST:
            own.clear()
        own[args] = made
        return made

    return cast(Callable[Concatenate[Catalogue, P], T], ask)
