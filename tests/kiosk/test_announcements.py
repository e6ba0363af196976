"""Which announcement holds: the gravest, while it holds, and on a clock that can be right."""

from __future__ import annotations

import pytest

from db.catalogue import Announcement
from kiosk.home.announcements import announcement_lead, current_announcement
from tests.build import announcement, at, catalogue, scene, words

LATE = "2024-07-05 18:00"


def shown(*known: Announcement, now: str = "2024-07-05 14:10") -> str | None:
    content = catalogue(announcements=list(known))
    moment = scene(content, now).moment
    found = current_announcement(known, moment.instant, moment.believable)
    return found.id if found else None


def test_gravest_comes_first_whatever_the_order() -> None:
    levels = ["info", "emergency", "change", "info"]
    known = [announcement(f"{n}-{level}", LATE, level=level) for n, level in enumerate(levels)]
    told = []
    while known:
        told.append(shown(*known))
        known = [item for item in known if item.id != told[-1]]
    assert told == ["1-emergency", "2-change", "3-info", "0-info"]


@pytest.mark.parametrize(
    ("now", "held"),
    [
        ("2024-07-05 08:59", None),
        ("2024-07-05 09:00", "moved"),
        ("2024-07-05 17:59", "moved"),
        ("2024-07-05 18:00", None),
    ],
)
def test_announcement_holds_from_its_start_until_it_expires(now: str, held: str | None) -> None:
    moved = announcement("moved", LATE, starts=at("2024-07-05 09:00"))
    assert shown(moved, now=now) == held


def test_announcement_without_a_start_holds_at_once() -> None:
    assert shown(announcement("moved", LATE), now="2024-01-01 00:00") == "moved"


def test_without_a_believable_clock_only_an_emergency_holds() -> None:
    """museum 14"""
    known = [announcement(level, LATE, level=level) for level in ("change", "emergency")]
    told = [shown(*known, now="1970-01-01 00:00"), shown(known[0], now="1970-01-01 00:00")]
    assert told == ["emergency", None]


def test_nothing_announced_shows_nothing() -> None:
    assert shown() is None


def test_lead_names_the_level_in_the_language_of_the_visitor() -> None:
    leads = [
        [
            announcement_lead(announcement("a", LATE, level=level), words(tag))
            for level in ("emergency", "change", "info")
        ]
        for tag in ("en", "zh")
    ]
    assert leads == [["Emergency", "Change", "Notice"], ["紧急", "变更", "通知"]]
