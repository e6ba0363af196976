"""Lines that divide a plan: days, free time, gaps. Pure."""

from __future__ import annotations

from datetime import date

from kiosk.plans.plan_rows import PlanRow
from kiosk.scene import Scene
from kiosk.sessions.gaps import Gap
from kiosk.wording import phrases


def day_row(day: date, scene: Scene) -> PlanRow:
    today = scene.moment.believable and day == scene.moment.day
    return PlanRow(
        f"day/{day}",
        "day",
        title=phrases.day_long(day, scene.words),
        place=scene.words.tr("today") if today else "",
    )


def free_row(day: date, scene: Scene) -> PlanRow:
    date = phrases.day_short(day, scene.words)
    return PlanRow(f"free/{day}", "day", title=scene.words.tr("Free, {day}", day=date))


def gap_row(gap: Gap, fits: bool, scene: Scene) -> PlanRow:
    words = scene.words
    start, end = (phrases.hour(at, scene.moment) for at in (gap.start, gap.end))
    return PlanRow(
        f"gap/{gap.start.isoformat()}",
        "gap",
        time=start,
        until=words.tr("to {hour}", hour=end),
        title=words.tr("Free {start} to {end}", start=start, end=end),
        place=words.tr("Fits in here") if fits else words.tr("Nothing with printed hours fits."),
    )
