"""The comparison in every look: names, roles, and targets a finger can hit."""

from __future__ import annotations

from collections.abc import Iterator

from db.catalogue import Catalogue
from kiosk.screens.compare import CompareViewModel
from kiosk.screens.governance import GovernanceViewModel
from tests.glass import Glass
from tests.kiosk.conftest import Start
from tests.kiosk.test_accessibility import begun, faults, looks

PAIRS = [("unga-78-311", "unga-78-265"), ("bletchley-declaration", "humanoid-guidelines")]


@looks
def test_choosing_and_comparing_can_be_hit_and_read(
    start: Start, bundled: Catalogue, size: str, language: str, text_size: str
) -> None:
    glass = begun(start, bundled, size, language, text_size)
    width = glass.window.width()
    wrong = {where: found for where in walk(glass) if (found := faults(glass.things(), width))}
    assert wrong == {}


def walk(glass: Glass) -> Iterator[str]:
    house = glass.kiosk.house
    timeline, compare = house.screens["governance"], house.screens["compare"]
    assert isinstance(timeline, GovernanceViewModel) and isinstance(compare, CompareViewModel)
    for a, b in PAIRS:
        house.navigator.open("governance")
        timeline.chooseTexts()
        glass.settle()
        yield "choosing on the timeline"
        timeline.tapEntry(a)
        timeline.tapEntry(b)
        glass.settle()
        yield "chosen on the timeline"
        timeline.compare()
        glass.settle()
        yield "comparing"
        compare.chooseMode("different")
        glass.settle()
        yield "differences"
        compare.change("b")
        glass.settle()
        yield "the list of texts"
