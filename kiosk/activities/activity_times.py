"""When an activity is: its days and hours in words, and where it stands at this moment. Pure."""

from __future__ import annotations

from db.catalogue import Activity
from kiosk.scene import Scene
from kiosk.sessions import programme
from kiosk.wording import phrases, spans


def days(activity: Activity, scene: Scene) -> str:
    """ "Fri 5 July", "4 Jul to 6 Jul"; "" where no day is known."""
    words, first, last = scene.words, activity.first_day, activity.last_day
    if first is None:
        return ""
    if last is None or last == first:
        return phrases.day_short(first, words)
    return words.tr(
        "{start} to {end}",
        start=phrases.day_in_year(first, words),
        end=phrases.day_in_year(last, words),
    )


def hours(activity: Activity, scene: Scene) -> str:
    """ "09:30 to 10:30", "09:30"; "" where no hour is known."""
    if activity.start is None:
        return ""
    start = phrases.hour(activity.start, scene.moment)
    if activity.end is None:
        return start
    end = phrases.hour(activity.end, scene.moment)
    return scene.words.tr("{start} to {end}", start=start, end=end)


def is_on(activity: Activity, scene: Scene) -> bool:
    """Its hours are known, and this moment lies in them."""
    if activity.start is None or not scene.moment.believable:
        return False
    over = activity.end or activity.start + programme.OPEN_ENDED
    return activity.start <= scene.moment.instant < over


def state(activity: Activity, scene: Scene) -> str:
    """ "on now", "today", "ended", "in 2 days"; "" where nothing can be said."""
    words, moment = scene.words, scene.moment
    if not moment.believable or activity.first_day is None:
        return ""
    if is_on(activity, scene):
        return words.tr("on now")
    if activity.start is not None and activity.start <= moment.instant:
        return words.tr("ended")
    if activity.first_day > moment.day:
        return spans.days_away((activity.first_day - moment.day).days, words)
    if activity.last_day is None and activity.first_day < moment.day:
        return ""
    if moment.day <= (activity.last_day or activity.first_day):
        return words.tr("today")
    return words.tr("ended")
