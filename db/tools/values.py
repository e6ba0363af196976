"""Single values out of YAML: each is taken as it is meant, or refused with a hint."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from typing import Any

from db.policy import fault_in, limit_of
from db.sanity import CHOICES, is_web_address
from db.shape import Field
from db.tools.bad_value import BadValue, mistaken
from db.tools.dates import partial_date, whole_date

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_SMALLEST, _LARGEST = -(2**53), 2**53
_REFERENCES = {*"venue place within forum award also session exhibitor target aspect".split()}
_SLUGS = {"id", "kind", "topic", "presented_at", "presented_by"} | _REFERENCES


def scalar(field: Field, raw: object) -> Any:
    """The value of a column that is not a Text."""
    if field.type is str:
        return _string(field.name, raw)
    if field.type is date:
        return whole_date(raw)
    if issubclass(field.type, StrEnum):
        return _chosen(field.type, raw)
    if type(raw) is field.type:
        return _bounded(raw)
    raise BadValue(mistaken(field.type, raw))


def words(name: str, tag: object, raw: object) -> str:
    """Words in one language, in NFC."""
    if not isinstance(tag, str) or not _TAG.fullmatch(tag):
        raise BadValue("is not a language tag: write one like en or zh (quote `no`)")
    if not isinstance(raw, str):
        raise BadValue(f"{mistaken(str, raw)}")
    if not raw.strip():
        raise BadValue("is blank: leave it out")
    return _allowed(raw, limit_of(name, text=True))


def slug(raw: object) -> str:
    """A stable id."""
    if not isinstance(raw, str) or not _SLUG.fullmatch(raw) or len(raw) > 100:
        raise BadValue(f"{raw!r} is not an id: use a-z, 0-9 and single hyphens")
    return raw


def subject(raw: object) -> tuple[str, str, str]:
    """(list, record id, field) from "list/record id" or "list/record id/field"."""
    parts = raw.split("/") if isinstance(raw, str) else []
    if len(parts) not in (2, 3) or not all(parts):
        raise BadValue(f"{raw!r} is not a subject: write list/record-id or list/record-id/field")
    return parts[0], parts[1], parts[2] if len(parts) == 3 else ""


def _string(name: str, raw: object) -> str:
    if not isinstance(raw, str):
        raise BadValue(mistaken(str, raw))
    if name in _SLUGS:
        return slug(raw)
    if name in CHOICES and raw not in CHOICES[name]:
        raise BadValue(f"{raw!r} is not one of {', '.join(CHOICES[name])}")
    if name == "date":
        return partial_date(raw)
    if name == "country" and not _COUNTRY.fullmatch(raw):
        raise BadValue(f"{raw!r} is not an ISO 3166 country: write two capital letters")
    if name == "url":
        return _url(raw)
    if not raw.strip():
        raise BadValue("is blank: leave it out")
    return _allowed(raw, limit_of(name, text=False))


def _chosen(choices: type[StrEnum], raw: object) -> StrEnum:
    known = [choice.value for choice in choices]
    if raw in known:
        return choices(raw)
    near = get_close_matches(str(raw), known, n=1)
    hint = f"did you mean {near[0]}?" if near else f"choose one of {', '.join(known)}"
    raise BadValue(f"{raw!r} is not known: {hint}")


def _bounded(raw: Any) -> Any:
    if type(raw) is int and not _SMALLEST <= raw <= _LARGEST:
        raise BadValue(f"{raw} is out of range: check the number")
    return raw


def _url(raw: str) -> str:
    if not is_web_address(raw):
        raise BadValue("is not a web address: http or https only, other letters as %XX")
    return _allowed(raw, limit_of("url", text=False))


def _allowed(raw: str, limit: int) -> str:
    normal = unicodedata.normalize("NFC", raw)
    if fault := fault_in(normal, limit):
        raise BadValue(f"{fault}: remove or shorten it")
    return normal
