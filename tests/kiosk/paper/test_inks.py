"""The inks and shapes of paper are those of the glass."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.paper import inks

THEME = Path(__file__).parents[3] / "resources/qml/Exhibition/Theme/Theme.qml"


def test_inks_are_the_day_colours_of_the_theme() -> None:
    day = re.search(r"ColourSet dayColours: ColourSet \{(.*?)\}", THEME.read_text(), re.S)
    assert day is not None
    tokens = dict(re.findall(r'(\w+): "(#\w+)"', day[1]))
    assert {
        "ink": inks.INK,
        "ink2": inks.QUIET,
        "line": inks.LINE,
        "danger": inks.DANGER,
    }.items() <= tokens.items()
    strands = {f"k{strand.title()}": ink for strand, ink in inks.STRANDS.items()}
    strands["kThemed"] = strands.pop("kNamed")
    assert strands.items() <= tokens.items()
