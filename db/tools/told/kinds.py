"""What one record of a list is called, in English and Chinese."""

from __future__ import annotations

from collections.abc import Mapping

KINDS: Mapping[str, tuple[str, str]] = {
    "conference": ("conference", "大会"),
    "organisers": ("organiser", "主办方"),
    "figures": ("figure", "数据"),
    "statements": ("statement", "论述"),
    "outcomes": ("outcome", "成果"),
    "milestones": ("milestone", "里程碑"),
    "days": ("day", "日期"),
    "venues": ("venue", "场馆"),
    "places": ("place", "地点"),
    "forums": ("forum", "论坛"),
    "sessions": ("session", "场次"),
    "people": ("person", "人物"),
    "awards": ("award", "奖项"),
    "winners": ("winner", "获奖者"),
    "treasures": ("treasure", "镇馆之宝"),
    "activities": ("activity", "活动"),
    "zones": ("zone", "展区"),
    "exhibitors": ("exhibitor", "展商"),
    "exhibits": ("exhibit", "展品"),
    "projects": ("project", "项目"),
    "aspects": ("aspect", "方面"),
    "initiatives": ("initiative", "倡议"),
    "sources": ("source", "来源"),
    "disagreements": ("disagreement", "分歧"),
    "announcements": ("announcement", "通知"),
}


def kind_told(kind: str, language: str) -> str:
    """ "session", “场次”."""
    return KINDS[kind][language == "zh"]


def kinds_told(kind: str, language: str) -> str:
    """The name of the list: "Sessions", “场次”."""
    return KINDS[kind][1] if language == "zh" else kind.capitalize()
