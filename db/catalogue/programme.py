"""What forums and sessions have in common: parts of the day, strands, classes."""

from __future__ import annotations

from enum import StrEnum


class DayPart(StrEnum):
    """What is known of a session's time when no hour is."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    ALL_DAY = "all-day"


class Strand(StrEnum):
    """The part of the programme that a session or forum belongs to: its colour and shape."""

    OPENING = "opening"
    MAIN = "main"
    THEMED = "themed"
    NAMED = "named"
    INDUSTRY = "industry"
    HALL = "hall"
    EXPERIENCE = "experience"


class ForumClass(StrEnum):
    """A forum's class as the sources state it; `named` where they do not."""

    OPENING = "opening"
    MAIN = "main"
    THEMED = "themed"
    NAMED = "named"
    INDUSTRY = "industry"
    GROUP = "group"
    TOPIC = "topic"
