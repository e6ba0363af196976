"""Makes a record of db.catalogue out of plain values, and says what does not fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial
from typing import Any

from db.catalogue import Text
from db.shape import Field, Kind, shape_of
from db.tools import values
from db.tools.bad_value import BadValue
from db.tools.problem import Report

EDITORIAL = ("unchecked", "absent", "editor_note")
"""Keys of a record that are for editors: they have no field."""


def typed(cls: type[Any], raw: Mapping[str, Any], report: Report) -> Any:
    """An instance of `cls`, or None where a required field is missing or wrong."""
    return _Reading(report).thing(cls, raw, "")


@dataclass(frozen=True, slots=True)
class _Reading:
    report: Report

    def thing(self, cls: type[Any], raw: object, where: str) -> Any:
        """A record, or a part of one at `where` ("parts.0.")."""
        if not isinstance(raw, Mapping):
            keys = ", ".join(field.name for field in shape_of(cls))
            self.report(where.rstrip("."), f"must be a mapping of {keys}")
            return None
        fields = {field.name: field for field in shape_of(cls) if field.kind is not Kind.DERIVED}
        self._unknown(raw, [*fields, *(EDITORIAL if not where else ())], where)
        found = {
            name: self._value(field, raw[name], where)
            for name, field in fields.items()
            if raw.get(name) is not None
        }
        for name in raw:
            if raw[name] is None and name in fields:
                self.report(where + name, "is blank: leave it out, absent means unknown")
        return self._complete(cls, fields, found, where)

    def _unknown(self, raw: Mapping[str, Any], known: list[str], where: str) -> None:
        for name in raw:
            if name == "disagreements" and name not in known:
                what = "is worked out: name this record among the subjects of the disagreement"
                self.report(where + name, what)
            elif name not in known:
                near = get_close_matches(str(name), known, n=1)
                hint = f"did you mean {near[0]}?" if near else f"the fields are {', '.join(known)}"
                self.report(f"{where}{name}", f"is not a field: {hint}")

    def _complete(
        self, cls: type[Any], fields: dict[str, Field], found: dict[str, Any], where: str
    ) -> Any:
        missing = [
            n for n, field in fields.items() if field.required and found.get(n) in (None, Text(()))
        ]
        for name in missing:
            if name not in found:
                self.report(where + name, "is missing: every record of this list has one")
        kept = {name: value for name, value in found.items() if value is not None}
        return None if missing else cls(**kept)

    def _value(self, field: Field, raw: object, where: str) -> Any:
        place = where + field.name
        match field.kind:
            case Kind.SCALAR if field.type is Text:
                return self._text(field.name, raw, place)
            case Kind.SCALAR:
                return self._tried(place, lambda: values.scalar(field, raw))
            case Kind.TEXTS:
                return self._each(raw, place, lambda item, at: self._text(field.name, item, at))
            case Kind.IDS:
                return self._ids(raw, place)
            case Kind.PARTS:
                return self._each(
                    raw, place, lambda item, at: self.thing(field.type, item, f"{at}.")
                )
            case Kind.PART:
                return self.thing(field.type, raw, f"{place}.")
            case Kind.CITED if field.name == "field_sources":
                return self._field_sources(raw, place)
            case Kind.CITED:
                return self._ids(raw, place)
            case Kind.SUBJECTS:
                return self._each(
                    raw, place, lambda item, at: self._tried(at, lambda: values.subject(item))
                )

    def _each(self, raw: object, place: str, read: Callable[[object, str], Any]) -> tuple[Any, ...]:
        if not isinstance(raw, list):
            self.report(place, "must be a list: begin each line with `- `")
            return ()
        items = [read(item, f"{place}.{at}") for at, item in enumerate(raw)]
        return tuple(item for item in items if item is not None and item != Text(()))

    def _ids(self, raw: object, place: str) -> tuple[str, ...]:
        ids = self._each(raw, place, lambda item, at: self._tried(at, lambda: values.slug(item)))
        for again in sorted({item for item in ids if ids.count(item) > 1}):
            self.report(place, f"names {again} twice: keep one of them")
        return tuple(dict.fromkeys(ids))

    def _field_sources(self, raw: object, place: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        if not isinstance(raw, Mapping):
            self.report(place, "must be a mapping of fields to lists of sources")
            return ()
        return tuple(
            (str(name), self._ids(ids, f"{place}.{name}")) for name, ids in sorted(raw.items())
        )

    def _text(self, name: str, raw: object, place: str) -> Text | None:
        if not isinstance(raw, Mapping):
            self.report(place, "must say its languages: write {en: ..., zh: ...}")
            return None
        words = {}
        for tag, said in raw.items():
            read = self._tried(f"{place}.{tag}", partial(values.words, name, tag, said))
            if read is not None:
                words[tag] = read
        return Text.of(words)

    def _tried(self, place: str, read: Callable[[], Any]) -> Any:
        try:
            return read()
        except BadValue as error:
            self.report(place, str(error))
            return None
