"""No chip cuts a name: what is long takes a second line, at every text size."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtQuick import QQuickItem

from db.catalogue import Catalogue
from kiosk import updates
from tests.qml.conftest import Begin
from tests.schedules import folder_of

CHIP = 'Chip { text: ""; count: "128"; selected: true; opens: true }'
SCHEDULES = "ccc-31c3 ccc-39c3-draft fosdem-2007 fosdem-2016 fosdem-2020 fosdem-2025".split()
looks = pytest.mark.parametrize("portrait", [True, False])
scales = pytest.mark.parametrize("text_scale", [1.0, 1.2, 1.4])


def names_of(content: Catalogue) -> set[str]:
    named = [*content.venues.values(), *content.places.values()]
    return {words for each in named for _, words in each.name.values}


def rooms_of(schedule: str) -> set[str]:
    root = ET.parse(folder_of(schedule) / "schedule.xml").getroot()
    told = (room.get("name") or room.text for room in root.iter("room"))
    return {name.strip() for name in told if name and name.strip()}


def cut(alone: Begin, names: set[str], **look: object) -> list[str]:
    """The names that a chip in this look does not show whole, or shows wider than its page."""
    words = alone(CHIP, **look).texts()[0]
    row = words.parentItem()
    chip = row.parentItem() if row else None
    assert isinstance(chip, QQuickItem)
    found = []
    for name in sorted(names):
        chip.setProperty("text", name)
        if words.property("truncated") or chip.width() > 960:
            found.append(name)
    return found


@looks
@scales
@pytest.mark.parametrize("han", [False, True])
def test_chip_shows_names_of_the_bundled_conference_whole(
    alone: Begin, portrait: bool, text_scale: float, han: bool
) -> None:
    names = names_of(updates.take(None).catalogue)
    assert len(names) > 40
    assert cut(alone, names, portrait=portrait, textScale=text_scale, han=han) == []


@looks
@scales
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_chip_shows_rooms_of_real_conferences_whole(
    alone: Begin, schedule: str, portrait: bool, text_scale: float
) -> None:
    names = rooms_of(schedule)
    assert names
    assert cut(alone, names, portrait=portrait, textScale=text_scale) == []


def test_chip_cuts_what_would_be_a_third_line(alone: Begin) -> None:
    endless = "Hall of the very many words " * 12
    assert cut(alone, {endless}, textScale=1.4) == [endless]
