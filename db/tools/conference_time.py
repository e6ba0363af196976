"""The zone and the change hour of the conference, out of its raw record."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from db.shape import CONFERENCE
from db.tools.hours import BadHour, LocalTime, zone_named
from db.tools.problem import Problem
from db.tools.raw_record import RawRecord


def local_time(raws: list[RawRecord], unread: set[str], problems: list[Problem]) -> LocalTime:
    """The conference's zone and change hour; UTC where they cannot be read, to check the rest."""
    conferences = [raw for raw in raws if raw.kind == CONFERENCE]
    if len(conferences) != 1:
        if CONFERENCE not in unread:
            what = "must hold exactly one conference: write one mapping under `conference:`"
            problems.append(Problem("event.yaml", 0, CONFERENCE, "", what))
        return LocalTime(ZoneInfo("UTC"), 0)
    raw = conferences[0]
    hour = raw.values.get("day_change_hour")
    if type(hour) is int and not 0 <= hour <= 12:
        problems.append(
            raw.problem("day_change_hour", "is not an hour of the night: write 0 to 12")
        )
    good_hour = hour if type(hour) is int and 0 <= hour <= 12 else 0
    try:
        return LocalTime(zone_named(raw.values.get("zone")), good_hour)
    except BadHour as error:
        problems.append(raw.problem("zone", str(error)))
        return LocalTime(ZoneInfo("UTC"), good_hour)
