"""Tests whether a value has the type of its field and its words are allowed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from db.catalogue import Text
from db.policy import fault_in, limit_of
from db.shape import Field

Test = Callable[[Any], str | None]
"""What is wrong with a value as a sentence, "%s" where it is said which record; or None."""


def test_of(field: Field, limit: int | None = None) -> Test:
    """How a field's values are tested: made once for a field, not for each of its values."""
    wrong = f"holds a wrong value at %s, {field.name}"
    kind, optional = field.type, field.optional
    most = limit or limit_of(field.name, kind is Text)
    words_in = _WORDS.get(kind, lambda value: ())
    some = field.required and kind is Text

    def test(value: Any) -> str | None:
        if type(value) is not kind:
            return None if value is None and optional else wrong
        if some and not value:
            return wrong
        for words in words_in(value):
            if fault := fault_in(words, most):
                return f"holds words at %s, {field.name} that cannot be shown: {fault}"
        return None

    return test


_WORDS: Mapping[type[Any], Callable[[Any], Iterable[str]]] = {
    str: lambda value: (value,),
    Text: lambda value: [words for _, words in value.values],
}
