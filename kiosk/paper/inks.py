"""The colours of paper: the day colours of Theme.qml, whose tokens they are tested against."""

from __future__ import annotations

from db.catalogue import Strand

INK = "#14171A"
QUIET = "#41474D"
"""`ink2` of the theme: second lines, still 8.6:1 on paper."""
LINE = "#CBC8BF"
DANGER = "#A3001B"
STRANDS = {
    Strand.OPENING: "#5A2D91",
    Strand.MAIN: "#1A45B8",
    Strand.THEMED: "#00635A",
    Strand.NAMED: "#00635A",
    Strand.INDUSTRY: "#7A4B00",
    Strand.HALL: "#34506B",
    Strand.EXPERIENCE: "#8A1F5C",
}
