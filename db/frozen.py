"""`@dataclass(frozen=True, slots=True)` that costs a start a sixth of what the original does.

Python's own writes and compiles six methods for each class, most of which nobody ever calls: there
are 250 such classes, and at the first content a hundred of them. Here only `__init__` is compiled,
and not before the first instance; all else is shared. What a class then does is the same.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["complete", "dataclass"]

Methods = dict[str, Callable[..., Any]]

if TYPE_CHECKING:  # every check that holds for the original holds for these
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool, kw_only: bool = False) -> Callable[[type], type]:
        """Frozen and with slots, as everything in the Catalogue and in props is."""
        assert frozen and slots
        return lambda cls: _frozen(cls, kw_only)


def _frozen(cls: type[Any], kw_only: bool) -> type[Any]:
    cls.__doc__ = cls.__doc__ or cls.__name__  # else the signature is worked out for it
    made = dataclasses.dataclass(cls, init=False, repr=False, eq=False, slots=True, kw_only=kw_only)
    values = _values_of([each.name for each in fields(made)])
    own: Methods = {"__eq__": _equal_by(values), "__hash__": _hash_by(values), "__repr__": _told}
    shared: Methods = {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
    copied: Methods = {"__getstate__": _state, "__setstate__": _put_state}
    kept = {name: method for name, method in own.items() if name not in cls.__dict__}
    for name, method in {"__init__": _first_init(made), **shared, **copied, **kept}.items():
        setattr(made, name, method)
    return made


def _values_of(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    """All values of a record as a tuple, in C."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda record: tuple(getattr(record, name) for name in names)


def _equal_by(values: Callable[[Any], tuple[Any, ...]]) -> Callable[..., Any]:
    def equal(self: Any, other: object) -> Any:
        if other.__class__ is self.__class__:
            return values(self) == values(other)
        return NotImplemented

    return equal


def _hash_by(values: Callable[[Any], tuple[Any, ...]]) -> Callable[..., int]:
    return lambda self: hash(values(self))


def _first_init(cls: type[Any]) -> Callable[..., None]:
    """Makes way for the real one when the first instance is made."""

    def init(self: Any, *given: Any, **named: Any) -> None:
        made = cls.__init__ = _init_of(cls)
        made(self, *given, **named)

    return init


def complete(cls: type[Any]) -> None:
    """Make now what the first instance of a class made here would wait for."""
    cls.__init__ = _init_of(cls)


def _init_of(cls: type[Any]) -> Callable[..., None]:
    """As dataclasses writes it, but by the slots themselves, which is faster."""
    each = fields(cls)
    parameters = [_parameter(field) for field in each if not field.kw_only]
    named = [_parameter(field) for field in each if field.kw_only]
    signature = ", ".join(["self", *parameters, *(["*", *named] if named else [])])
    body = "".join(f"\n _set_{field.name}(self, {_value(field)})" for field in each)
    scope: dict[str, Any] = {"_MISSING": MISSING}
    for field in each:
        scope[f"_set_{field.name}"] = getattr(cls, field.name).__set__
        scope[f"_default_{field.name}"] = _default(field)
    exec(f"def __init__({signature}):{body or ' pass'}", scope)  # noqa: S102 - names of fields only
    init: Callable[..., None] = scope["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _default(field: Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory


def _parameter(field: Field[Any]) -> str:
    if field.default_factory is not MISSING:
        return f"{field.name}=_MISSING"
    return field.name if field.default is MISSING else f"{field.name}=_default_{field.name}"


def _value(field: Field[Any]) -> str:
    if field.default_factory is MISSING:
        return field.name
    return f"_default_{field.name}() if {field.name} is _MISSING else {field.name}"


def _refuse_to_set(self: Any, name: str, value: Any) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _told(self: Any) -> str:
    told = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self))
    return f"{self.__class__.__qualname__}({', '.join(told)})"


def _state(self: Any) -> list[Any]:
    return [getattr(self, each.name) for each in fields(self)]


def _put_state(self: Any, state: list[Any]) -> None:
    for each, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)
