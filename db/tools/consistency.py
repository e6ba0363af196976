"""What no single field shows: days outside the conference, places in other venues, and such."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from db.catalogue import (
    Activity,
    Conference,
    Confidence,
    Day,
    Disagreement,
    Forum,
    Place,
    Project,
    Record,
    Session,
    Source,
    Venue,
)
from db.sanity import wrong_spans
from db.tools.problem import Problem
from db.tools.raw_record import RawRecord

Wrong = Iterator[tuple[str, str]]
"""(field, what is wrong)."""

RECALLED = "recalled"
"""The kind of a source that nobody has seen."""

PLACE_KINDS = ("hall", "room", "area", "stop")


def is_recalled_source(record: Any) -> bool:
    """Whether this is a source that nobody has seen."""
    return isinstance(record, Source) and record.kind == RECALLED


class _Whole:
    """What a single record is compared with."""

    def __init__(self, records: Sequence[Any]) -> None:
        self.days = {record.date for record in records if isinstance(record, Day)}
        self.places = {record.id: record for record in records if isinstance(record, Place)}
        self.recalled = {record.id for record in records if is_recalled_source(record)}
        conference = next((each for each in records if isinstance(each, Conference)), None)
        self.first = min(conference.start, conference.exhibition_start) if conference else date.min
        self.last = max(conference.end, conference.exhibition_end) if conference else date.max


def check_consistency(records: Sequence[tuple[RawRecord, Any]], problems: list[Problem]) -> None:
    """Report records that contradict themselves or the rest.

    A field that could not be read counts as neither missing nor empty: that it is wrong is told.
    """
    whole = _Whole([record for _, record in records])
    told = {(each.file, each.record, each.field.split(".")[0]) for each in problems}
    for raw, record in records:
        found = [raw.problem(*wrong) for check in _CHECKS for wrong in check(record, whole)]
        problems += [each for each in found if (each.file, each.record, each.field) not in told]


def _days(record: Any, whole: _Whole) -> Wrong:
    name = "date" if isinstance(record, Day) else "day"
    if not isinstance(record, Day | Session | Forum | Project):
        return
    day = getattr(record, name)
    if day is not None and not whole.first <= day <= whole.last:
        what = f"{day} is outside the conference, {whole.first} to {whole.last}"
        yield name, f"{what}: correct the day, or the dates in event.yaml"
    elif day is not None and whole.days and day not in whole.days:
        yield name, f"{day} is not among the days: add it to `days` in agenda.yaml"


def _session(record: Any, whole: _Whole) -> Wrong:
    if not isinstance(record, Session):
        return
    if record.start is not None and record.part is not None:
        yield "part", "is given beside an hour: leave it out, the hour says more"
    if record.part is not None and record.day is None:
        yield "day", "is missing: `part` is given, so say of which day"


def _places(record: Any, whole: _Whole) -> Wrong:
    if isinstance(record, Session | Forum | Activity) and record.place in whole.places:
        lies_in = whole.places[record.place].venue
        if record.venue is not None and record.venue != lies_in:
            yield "place", f"{record.place} lies in {lies_in}, not in {record.venue}: correct one"
    if not isinstance(record, Place):
        return
    if record.kind not in PLACE_KINDS:
        yield "kind", f"{record.kind} is not known: choose one of {', '.join(PLACE_KINDS)}"
    outer = whole.places.get(record.within or "")
    if outer is record or (outer is not None and outer.venue != record.venue):
        yield "within", f"{record.within} cannot hold this place: name a place of the same venue"


def _order(record: Any, whole: _Whole) -> Wrong:
    for field, what in wrong_spans(record):
        yield field, f"{what}: correct one"


def _within_record(record: Any, whole: _Whole) -> Wrong:
    parts = getattr(record, "sections", ()) or getattr(record, "parts", ())
    ids = Counter(part.id for part in parts if hasattr(part, "id"))
    for again in sorted(name for name, count in ids.items() if count > 1):
        yield "id", f"{again} is used twice inside this record: give each part its own"
    if isinstance(record, Disagreement) and len(record.claims) < 2:
        yield "claims", "must be two or more: a disagreement has two sides"
    if isinstance(record, Disagreement) and not all(claim.sources for claim in record.claims):
        yield "claims", "must each name their sources"


def _venue(record: Any, whole: _Whole) -> Wrong:
    if isinstance(record, Venue):
        for place, (early, late) in enumerate(
            zip(record.openings, record.openings[1:], strict=False)
        ):
            if late.opens < early.closes:
                yield (
                    f"openings.{place + 1}",
                    "opens before the opening above it closes: correct one",
                )


def _sources(record: Any, whole: _Whole) -> Wrong:
    if not isinstance(record, Record) or record.confidence is Confidence.RECALLED:
        return
    if not record.sources:
        yield "sources", "is empty: name who says so, or set `confidence: recalled`"
    elif set(record.sources) <= whole.recalled:
        yield "confidence", "must be `recalled`: nobody has seen any of its sources"


_CHECKS: tuple[Callable[[Any, _Whole], Wrong], ...] = (
    *(_days, _session, _places, _sources),
    *(_order, _within_record, _venue),
)
