"""Which values the screens can live with: told when content is written and again when it is read.

Standard library only. The types, the words and the references are checked elsewhere: see
db/assemble.py, db/policy.py and db/reader.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from db.catalogue import Catalogue
from db.shape import CONFERENCE, Field, Kind, fields_of, record_classes

FIRST_YEAR, LAST_YEAR = 1800, 2199
"""Days further off are mistakes, and a list of all the years up to them would be endless."""

CHOICES: Mapping[str, tuple[str, ...]] = {
    "status": ("planned", "moved", "delayed", "cancelled"),
    "level": ("info", "change", "emergency"),
    "how": ("carries-out", "follows", "based-on", "alongside"),
}
"""What a field may say that is no enumeration in the Catalogue."""

SPANS = (
    *(("start", "end"), ("exhibition_start", "exhibition_end")),
    *(("first_day", "last_day"), ("starts", "expires"), ("opens", "closes")),
)
"""Fields of one record of which the second may not come before the first."""

_PARTIAL_DATE = re.compile(r"([0-9]{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")

Wrong = Iterator[tuple[str, str]]
"""(field, what is wrong)."""


def check_sanity(catalogue: Catalogue) -> None:
    """Raise ValueError with a sentence that names the first record with a bad value."""
    for kind, record in _records(catalogue):
        for field, what in wrong_values(record):
            raise ValueError(f"holds a wrong value at {kind}/{record.id}, {field}: {what}")


def wrong_values(thing: Any, where: str = "") -> Wrong:
    """What is wrong with the values of a record, or of a part of one at `where` ("events.0.")."""
    for field in _doubtful(type(thing)):
        value = getattr(thing, field.name)
        if value is not None and (fault := fault_of(field, value)):
            yield where + field.name, fault
    yield from ((where + field, what) for field, what in wrong_spans(thing))
    for field in fields_of(type(thing), Kind.PARTS, Kind.PART):
        value = getattr(thing, field.name)
        if field.kind is Kind.PARTS:
            for place, part in enumerate(value):
                yield from wrong_values(part, f"{where}{field.name}.{place}.")
        elif value is not None:
            yield from wrong_values(value, f"{where}{field.name}.")


def wrong_spans(thing: Any) -> Wrong:
    """Ends that come before their beginning."""
    for first, last in SPANS:
        begins, ends = getattr(thing, first, None), getattr(thing, last, None)
        if begins is not None and ends is not None and ends < begins:
            yield last, f"{ends} is before {first}, {begins}"


_DOUBTFUL: dict[type[Any], tuple[Field, ...]] = {}


def _doubtful(cls: type[Any]) -> tuple[Field, ...]:
    """The columns whose values `fault_of` can find wrong; told once for each class."""
    if cls not in _DOUBTFUL:
        _DOUBTFUL[cls] = tuple(
            field
            for field in fields_of(cls, Kind.SCALAR)
            if field.type is date or field.name in CHOICES or (field.type, field.name) in _TESTS
        )
    return _DOUBTFUL[cls]


def fault_of(field: Field, value: Any) -> str | None:
    """What is wrong with the value of a column, or None."""
    if field.type is date and not in_range(value.year):
        return f"{value} is not in the years {FIRST_YEAR} to {LAST_YEAR}"
    if field.type is str and field.name in CHOICES and value not in CHOICES[field.name]:
        return f"{_quoted(value)} is not one of {', '.join(CHOICES[field.name])}"
    test, what = _TESTS.get((field.type, field.name), (None, ""))
    return f"{_quoted(value)} is not {what}" if test and not test(value) else None


def is_text_date(text: str) -> bool:
    """Whether this is "2024", "2024-07" or "2024-07-04", and a day that there is."""
    found = _PARTIAL_DATE.fullmatch(text)
    return bool(found) and in_range(int(text[:4])) and (len(text) < 10 or _is_day(text))


def is_web_address(text: str) -> bool:
    """Whether this is an http or https address in ASCII."""
    try:
        address = urlsplit(text)
        good = address.scheme in ("http", "https") and bool(address.hostname)
    except ValueError:
        return False
    return good and text.isascii() and not any(letter.isspace() for letter in text)


def is_zone(name: str) -> bool:
    """Whether this is a zone that the IANA names and this machine knows."""
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):  # not there, a path, a folder
        return False
    # Without a "/" it is an abbreviation (CST is four zones), or a fixed offset in disguise.
    return "/" in name or name == "UTC"


def in_range(year: int) -> bool:
    """Whether a date of this year can be meant."""
    return FIRST_YEAR <= year <= LAST_YEAR


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _records(catalogue: Catalogue) -> Iterator[tuple[str, Any]]:
    yield CONFERENCE, catalogue.conference
    for kind in record_classes():
        if kind != CONFERENCE:
            yield from ((kind, record) for record in getattr(catalogue, kind).values())


def _quoted(value: object) -> str:
    words = repr(value)
    return words if len(words) <= 60 else f"{words[:60]}…"


_TESTS: Mapping[tuple[type[Any], str], tuple[Callable[[Any], bool], str]] = {
    (str, "date"): (is_text_date, 'a date like "2024-07-04", "2024-07" or "2024"'),
    (str, "url"): (is_web_address, "a web address (http or https)"),
    (str, "zone"): (is_zone, 'an IANA zone like "Asia/Shanghai"'),
    (int, "day_change_hour"): (lambda hour: 0 <= hour <= 23, "an hour, 0 to 23"),
}
