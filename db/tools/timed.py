"""Finds the hours in a raw record and puts instants in their place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from db.tools.hours import BadHour, LocalTime, is_full
from db.tools.problem import Report

Raw = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Span:
    """The keys of a span of hours, and of the day that they belong to."""

    day: str
    first: str
    last: str


_SESSION = _Span("day", "start", "end")
_ACTIVITY = _Span("first_day", "start", "end")
_OPENING = _Span("day", "opens", "closes")


def with_instants(kind: str, raw: Raw, clock: LocalTime, report: Report) -> Raw:
    """The raw record with instants for hours; what cannot be read is reported and left out."""
    hours = _Hours(clock, report)
    if kind == "sessions":
        found = hours.inside(hours.span(raw, _SESSION), "parts", _SESSION, raw.get("day"))
        return hours.within(found, "earlier", _SESSION, raw.get("day"))
    if kind == "activities":
        return hours.span(raw, _ACTIVITY)
    if kind == "venues":
        return hours.inside(raw, "openings", _OPENING)
    if kind == "announcements":
        return hours.written(raw, ("starts", "expires"))
    return raw


@dataclass(frozen=True, slots=True)
class _Hours:
    clock: LocalTime
    report: Report

    def inside(self, raw: Raw, field: str, span: _Span, day: object = None) -> Raw:
        """The spans of the parts in `field`; their day is their own, or else `day`."""
        parts = raw.get(field)
        if not isinstance(parts, list):
            return raw
        return raw | {
            field: [
                _without(self.span({span.day: day} | part, span, f"{field}.{place}."), span.day)
                if isinstance(part, dict)
                else part
                for place, part in enumerate(parts)
            ]
        }

    def within(self, raw: Raw, field: str, span: _Span, day: object) -> Raw:
        """The span of the one part in `field`; its day is its own, or else `day`."""
        part = raw.get(field)
        if not isinstance(part, dict):
            return raw
        found = self.span({span.day: day} | part, span, f"{field}.")
        return raw | {field: _without(found, span.day)}

    def span(self, raw: Raw, span: _Span, where: str = "") -> Raw:
        """An end before its start is on the next day."""
        found = _without(raw, span.first, span.last)
        if not where and raw.get(span.day) is not None and not _is_day(raw[span.day]):
            return found  # the day itself is told
        instants = self._instants(raw, span, where, 0)
        start, end = instants.get(span.first), instants.get(span.last)
        if start and end and end < start:
            instants |= self._instants(_without(raw, span.first), span, where, 1)
        if span.last in raw and span.first not in raw:
            self.report(where + span.last, f"has no {span.first}: give it, or leave this out")
        if start and start == end:
            self.report(where + span.last, f"is equal to {span.first}: leave it out")
        return found | instants

    def _instants(self, raw: Raw, span: _Span, where: str, later: int) -> dict[str, datetime]:
        instants = {}
        for name in (span.first, span.last):
            if name in raw:
                try:
                    day = date.min if is_full(raw[name]) else _day(raw.get(span.day), span.day)
                    instants[name] = self.clock.instant(day + timedelta(days=later), raw[name])
                except BadHour as error:
                    self.report(where + name, str(error))
        return instants

    def written(self, raw: Raw, names: tuple[str, ...]) -> Raw:
        """Full local times."""
        instants = {}
        for name in names:
            if name in raw:
                try:
                    instants[name] = self.clock.written(raw[name])
                except BadHour as error:
                    self.report(name, str(error))
        return _without(raw, *names) | instants


def _without(raw: Mapping[str, Any], *names: str) -> Raw:
    return {name: value for name, value in raw.items() if name not in names}


def _is_day(value: object) -> bool:
    try:
        return bool(_day(value, ""))
    except BadHour:
        return False


def _day(value: object, name: str) -> date:
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError as error:
        raise BadHour(f'needs a good `{name}`, like "2024-07-05"') from error
