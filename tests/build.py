"""Builders: small real catalogues, whole and valid, with only what a test is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from db.catalogue import (
    Activity,
    Announcement,
    Award,
    Catalogue,
    Conference,
    Day,
    Earlier,
    Exhibit,
    Exhibitor,
    Figure,
    Forum,
    ForumClass,
    Initiative,
    Opening,
    Person,
    Place,
    Project,
    Release,
    SearchKey,
    Session,
    Source,
    Strand,
    Text,
    Treasure,
    Venue,
    Winner,
    Zone,
)
from kiosk.home.announcements import current_announcement
from kiosk.language import Words
from kiosk.moment import moment_of
from kiosk.scene import Scene

SHANGHAI = ZoneInfo("Asia/Shanghai")
TRANSLATIONS = Path(__file__).parent.parent / "resources" / "i18n"


def at(text: str, zone: ZoneInfo = SHANGHAI) -> datetime:
    """ "2024-07-05 14:10" in the conference's zone, as an instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def text(en: str, zh: str = "") -> Text:
    return Text.of(en=en, zh=zh)


def conference(**changes: Any) -> Conference:
    values: dict[str, Any] = {
        "id": "waic-2024",
        "name": text("World AI Conference", "世界人工智能大会"),
        "short_name": text("WAIC 2024", "大会2024"),
        "theme": text("Governing AI", "以共商促共享 以善治促善智"),
        "city": text("Shanghai", "上海"),
        "country": text("China", "中国"),
        "edition": 7,
        "zone": "Asia/Shanghai",
        "day_change_hour": 5,
        "start": date(2024, 7, 4),
        "end": date(2024, 7, 6),
        "exhibition_start": date(2024, 7, 4),
        "exhibition_end": date(2024, 7, 7),
        "pattern": "1+3+10+X",
        "sources": ("news",),
    }
    return Conference(**{**values, **changes})


def session(id: str, start: str | None = None, end: str | None = None, **changes: Any) -> Session:
    """`start` and `end` as "2024-07-05 14:10"; the day follows from the start."""
    zone = changes.pop("in_zone", SHANGHAI)
    values: dict[str, Any] = {
        "id": id,
        "title": text(id.replace("-", " ").title(), f"场次{id}"),
        "strand": Strand.HALL,
        "kind": "release",
        "day": date.fromisoformat(start[:10]) if start else None,
        "start": at(start, zone) if start else None,
        "end": at(end, zone) if end else None,
        "sources": ("news",),
    }
    return Session(**{**values, **changes})


def earlier(start: str | None = None, end: str | None = None, place: str | None = None) -> Earlier:
    """What was announced before a change; hours as "2024-07-05 14:10"."""
    return Earlier(at(start) if start else None, at(end) if end else None, place)


def forum(id: str, **changes: Any) -> Forum:
    values: dict[str, Any] = {
        "id": id,
        "title": text(id.title(), f"论坛{id}"),
        "forum_class": ForumClass.NAMED,
        "strand": Strand.NAMED,
        "sources": ("news",),
    }
    return Forum(**{**values, **changes})


def place(id: str, **changes: Any) -> Place:
    values: dict[str, Any] = {
        "id": id,
        "venue": "expo",
        "kind": "area",
        "name": text(id.replace("-", " ").title(), f"地点{id}"),
    }
    return Place(**{**values, **changes})


def person(id: str, **changes: Any) -> Person:
    return Person(
        **{"id": id, "name": text(id.title(), f"人{id}"), "sources": ("news",), **changes}
    )


def name_key(person: str, words: str, *, language: str = "en", pinyin: str = "") -> SearchKey:
    """What the name of `person` is found by."""
    return SearchKey("people", person, "name", language, words, "", pinyin, pinyin[:1])


def figure(id: str, value: int, **changes: Any) -> Figure:
    """It counts the topic that it is named for."""
    values: dict[str, Any] = {
        "id": id,
        "label": text(f"{id.title()} held", f"共{id}"),
        "value": value,
        "unit": text(id, f"个{id}"),
        "topic": id,
        "sources": ("news",),
    }
    return Figure(**{**values, **changes})


def award(id: str, **changes: Any) -> Award:
    values: dict[str, Any] = {
        "id": id,
        "name": text(f"{id.title()} Award", f"奖{id}"),
        "year": 2024,
        "sources": ("news",),
    }
    return Award(**{**values, **changes})


def winner(id: str, award: str, **changes: Any) -> Winner:
    values: dict[str, Any] = {
        "id": id,
        "award": award,
        "year": 2024,
        "entrant": text(id.title(), f"得主{id}"),
        "sources": ("news",),
    }
    return Winner(**{**values, **changes})


def treasure(id: str, award: str, rank: int, **changes: Any) -> Treasure:
    values: dict[str, Any] = {
        "id": id,
        "award": award,
        "rank": rank,
        "name": text(id.title(), f"宝{id}"),
        "venue": "expo",
        "sources": ("news",),
    }
    return Treasure(**{**values, **changes})


def initiative(id: str, date: str, **changes: Any) -> Initiative:
    """`date` as ISO text, in whole or in part."""
    values: dict[str, Any] = {
        "id": id,
        "name": text(id.title(), f"倡议{id}"),
        "date": date,
        "sources": ("news",),
    }
    return Initiative(**{**values, **changes})


def opening(day: str, opens: str = "09:00", closes: str = "17:00", **changes: Any) -> Opening:
    """`day` as "2024-07-05", hours as "09:00"."""
    return Opening(at(f"{day} {opens}"), at(f"{day} {closes}"), **changes)


def exhibitor(id: str, **changes: Any) -> Exhibitor:
    values = {"id": id, "name": text(id.title(), f"企业{id}"), "sources": ("news",)}
    return Exhibitor(**{**values, **changes})


def exhibit(id: str, **changes: Any) -> Exhibit:
    values = {"id": id, "name": text(id.title(), f"展品{id}"), "sources": ("news",)}
    return Exhibit(**{**values, **changes})


def project(id: str, day: str, session: str, **changes: Any) -> Project:
    values: dict[str, Any] = {
        "id": id,
        "name": text(id.title(), f"项目{id}"),
        "day": date.fromisoformat(day),
        "session": session,
        "sources": ("news",),
    }
    return Project(**{**values, **changes})


def zone(id: str, **changes: Any) -> Zone:
    values = {"id": id, "name": text(id.title(), f"专区{id}"), "sources": ("news",)}
    return Zone(**{**values, **changes})


def activity(id: str, kind: str = "experience", **changes: Any) -> Activity:
    """`first_day` and `last_day` may be ISO text, `start` and `end` "2024-07-05 14:10"."""
    values: dict[str, Any] = {"id": id, "kind": kind, "name": text(id.title(), f"活动{id}")}
    for day in ("first_day", "last_day"):
        if isinstance(changes.get(day), str):
            changes[day] = date.fromisoformat(changes[day])
    for hour in ("start", "end"):
        if isinstance(changes.get(hour), str):
            changes[hour] = at(changes[hour])
    return Activity(**{**values, "sources": ("news",), **changes})


def announcement(id: str, expires: str, **changes: Any) -> Announcement:
    values: dict[str, Any] = {
        "id": id,
        "level": "info",
        "text": text(id.title(), f"通知{id}"),
        "expires": at(expires),
    }
    return Announcement(**{**values, **changes})


def by_id(records: Mapping[str, Any] | list[Any] | tuple[Any, ...]) -> dict[str, Any]:
    if isinstance(records, Mapping):
        return dict(records)
    return {record.id: record for record in records}


LISTS = (
    "organisers figures statements outcomes milestones days venues places forums sessions people "
    "awards winners treasures activities zones exhibitors exhibits projects aspects initiatives "
    "sources disagreements announcements"
).split()


def catalogue(**lists: Any) -> Catalogue:
    """A Catalogue of the given lists; conference days and one source come by themselves."""
    given = {"conference": conference(), **lists}
    days = [date(2024, 7, day) for day in (4, 5, 6, 7)]
    defaults: dict[str, Any] = {
        "days": [Day(id=f"day-{d}", date=d, title=text(f"Day {d.day}")) for d in days],
        "venues": [Venue(id="expo", name=text("Expo", "世博"))],
        "sources": [Source(id="news", title=text("News"), publisher=text("Press"), kind="news")],
    }
    values = {name: by_id(given.get(name, defaults.get(name, []))) for name in LISTS}
    return Catalogue(
        release=Release(schema_version="1.0", sha256="ab" * 32),
        conference=given["conference"],
        search_keys=given.get("search_keys", ()),
        **values,
    )


def keyed(content: Catalogue) -> Catalogue:
    """`content` with the search keys that publishing gives it."""
    from db.tools.search_keys import SEARCHED, search_keys

    return replace(content, search_keys=search_keys({k: getattr(content, k) for k in SEARCHED}))


def words(language: str = "en") -> Words:
    return Words(language, TRANSLATIONS)


def scene(
    content: Catalogue,
    now: str,
    language: str = "en",
    here: str = "",
    plan: tuple[str, ...] = (),
) -> Scene:
    """`now` as "2024-07-05 14:10", in the zone of the conference."""
    instant = at(now, ZoneInfo(content.conference.zone))
    other = words("zh" if language == "en" else "en")
    moment = moment_of(instant, content.conference)
    known = content.announcements.values()
    banner = current_announcement(known, instant, moment.believable)
    return Scene(content, moment, words(language), (other,), here, plan, announcement=banner)
