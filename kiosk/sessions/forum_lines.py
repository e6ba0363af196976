"""How a forum stands in a list: its day, place, host and number of people. Pure."""

from __future__ import annotations

from db.catalogue import DayPart, Forum
from kiosk.lists.lines import LinkRow
from kiosk.scene import Scene
from kiosk.wording import phrases


def forum_row(forum: Forum, scene: Scene, *, summary: bool = False) -> LinkRow:
    """`summary` adds the forum's own sentence."""
    words = scene.words
    detail = forum_detail(forum, scene)
    extra = words.of(forum.summary) if summary else ""
    return LinkRow(
        key=forum.id,
        title=words.of(forum.title),
        detail="\n".join(part for part in (detail, extra) if part),
        strand=forum.strand,
        mark=words.mark(forum.title),
        screen="forum",
        record=forum.id,
    )


def forum_detail(forum: Forum, scene: Scene) -> str:
    """ "Thu 4 July, afternoon, Shanghai Expo Center. 25 people named"."""
    words = scene.words
    first = phrases.listed([*forum_when(forum, scene), forum_where(forum, scene)], words)
    people = words.tr("{n} people named", len(forum.people)) if forum.people else ""
    host = _first_host(forum, scene) if not forum.people else ""
    return words.tr(". ").join(part for part in (first, people or host) if part)


def forum_when(forum: Forum, scene: Scene) -> list[str]:
    """Day and part of the day, as far as they are known."""
    words = scene.words
    parts = {
        DayPart.MORNING: words.tr("morning"),
        DayPart.AFTERNOON: words.tr("afternoon"),
        DayPart.EVENING: words.tr("evening"),
        DayPart.ALL_DAY: words.tr("all day"),
    }
    day = phrases.day_short(forum.day, words) if forum.day else words.tr("date not published")
    return [day, parts[forum.part]] if forum.part else [day]


def forum_where(forum: Forum, scene: Scene) -> str:
    place = scene.catalogue.places.get(forum.place or "")
    venue = scene.catalogue.venues.get(forum.venue or "")
    names = [named.name for named in (place, venue) if named is not None]
    return phrases.listed([scene.words.of(name) for name in names], scene.words)


def _first_host(forum: Forum, scene: Scene) -> str:
    if not forum.hosts:
        return ""
    return scene.words.tr("Host: {name}", name=scene.words.of(forum.hosts[0].name))
