"""How long texts may be where the kiosk shows them.

Portrait, text size 1.0: the smallest words that a visitor ever meets, and the most on a line.
A test keeps this table true to the tokens of Theme and to the controls themselves.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.tools.checking.typesetting import Style

BODY = Style(28, 400, 400)
LABEL_STRONG = Style(24, 600, 700)
PAGE = Style(64, 600, 700, -0.02)
ROW = Style(32, 600, 700, -0.006)
SECTION = Style(40, 600, 700, -0.012)


@dataclass(frozen=True, slots=True)
class Budget:
    """Where the words of a field stand, and the lines that can be taken in from two metres."""

    kind: str
    field: str
    where: str
    """As staff know it: "a row of the agenda"."""
    style: Style
    width: int
    """Logical pixels of a glass 1080 wide."""
    lines: int
    cut: bool = False
    """Whether the kiosk shows no more lines, so that words are lost."""


BUDGETS = (
    Budget("sessions", "title", "a row of the agenda", ROW, 656, 3),
    Budget("sessions", "title", "the head of its page", PAGE, 960, 4),
    Budget("sessions", "title", "the waiting screen", SECTION, 752, 2, cut=True),
    Budget("sessions", "summary", "its page", BODY, 752, 20),
    Budget("forums", "title", "the head of its page", PAGE, 960, 4),
    Budget("forums", "summary", "its page", BODY, 752, 20),
    Budget("activities", "name", "the head of its page", PAGE, 960, 4),
    Budget("activities", "summary", "its page", BODY, 752, 20),
    Budget("initiatives", "name", "the head of its page", PAGE, 960, 5),
    Budget("initiatives", "summary", "its page", BODY, 752, 20),
    Budget("people", "name", "the head of their page", PAGE, 960, 2),
    Budget("exhibitors", "name", "the head of its page", PAGE, 960, 3),
    Budget("announcements", "text", "the banner", BODY, 752, 5, cut=True),
)
