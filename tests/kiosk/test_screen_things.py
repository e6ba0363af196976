"""What each screen says to a screen reader, whole, and which of it can be touched."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from db.catalogue import Catalogue, Claim, Criterion, Disagreement, ForumClass, Strand
from tests.build import (
    announcement,
    award,
    catalogue,
    figure,
    forum,
    initiative,
    person,
    place,
    session,
    text,
    treasure,
    winner,
)
from tests.glass import Glass
from tests.kiosk.conftest import Start

SHORT = {
    QAccessible.Role.Heading: "heading",
    QAccessible.Role.StaticText: "text",
    QAccessible.Role.Button: "button",
    QAccessible.Role.RadioButton: "choice",
    QAccessible.Role.Dialog: "dialog",
    QAccessible.Role.AlertMessage: "alert",
}


def content() -> Catalogue:
    return catalogue(
        sessions=[
            session(
                "talk", "2024-07-05 12:30", "2024-07-05 14:40", place="desk", people=("ada",),
                forum="law",
            ),
            session("late", "2024-07-05 15:30", "2024-07-05 17:00", place="desk"),
        ],
        places=[place("hall", kind="hall"), place("desk", within="hall")],
        people=[person("ada", role=text("Speaker", "讲者"))],
        forums=[
            forum("law"),
            forum("opening", forum_class=ForumClass.OPENING, strand=Strand.OPENING),
        ],
        figures=[figure("forums", 107, disagreements=("count",))],
        disagreements=[
            Disagreement(
                id="count", about=text("Forums", "论坛"), subjects=(),
                claims=(Claim(text("107", "107"), ("news",)), Claim(text("100", "100"), ("news",))),
            )
        ],
        awards=[award("sail", criteria=(Criterion("S", text("Superior", "超越")),)), award("hall")],
        winners=[winner("chip", "sail")],
        treasures=[treasure("robot", "hall", 1, booth=text("H1", "H1馆"))],
        initiatives=[initiative("pact", "2023-10-18"), initiative("charter", "2024-07")],
    )


def told(glass: Glass) -> list[str]:
    """Everything between top bar and dock, or on what lies over the page."""
    things = [thing for thing in glass.things() if thing.role in SHORT]
    lines = [f"{SHORT[thing.role]} {thing.name}" for thing in things]
    overlaid = any(thing.role is QAccessible.Role.Dialog for thing in things)
    return lines if overlaid else lines[FRAME_TOP:-DOCK]


FRAME_TOP, DOCK = 3, 3
