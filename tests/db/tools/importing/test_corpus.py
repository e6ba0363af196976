"""Real programmes: as many sessions, days, rooms and people as an independent script counted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from db.tools.importing.findings import Findings
from db.tools.importing.reading import read_programme
from tests.db.programmes import CORPUS

pytestmark = pytest.mark.skipif(CORPUS is None, reason="../shared/schedules is not here")

OURS = ("frab/", "iCalendar")
ROW = re.compile(
    r"\| `([^`]+)` \| [^|]+ \| ([^|]+) \| [\d,]+ \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|"
)
INDEX = (CORPUS / "INDEX.md").read_text(encoding="utf-8") if CORPUS else ""
ROWS = [found.groups() for found in ROW.finditer(INDEX)]


def path_of(name: str) -> Path:
    assert CORPUS is not None
    return CORPUS / name


def test_the_index_is_read() -> None:
    assert len(ROWS) == 19


@pytest.mark.parametrize("row", [r for r in ROWS if r[1].startswith(OURS)], ids=lambda r: r[0])
def test_real_programme_is_read_whole(row: tuple[str, ...]) -> None:
    """museum 6, 21 and 23: no session, room or speaker of a real file is lost."""
    name, _, *counts = row
    programme = read_programme(path_of(name), Findings(name))
    assert programme is not None
    assert list(programme.counts.values()) == [int(each) for each in counts]


FOREIGN = {
    "c3-hub": "C3VOC hub schedule2",
    "conclar-2022": "ConClár or KonOpas",
    "ietf-82": "Giggity's own XML",
    "sitcon-2022": "OPass",
    "droidkaigi-2018-small": "Sessionize",
    "droidcon-london-2024": "Sessionize",
    "openevent-pycon17": "Open Event",
    "openevent-oscal2017": "Open Event",
    "openevent-opentechsummit2017": "Open Event",
    "pyconfr-2024": "pretalx API",
}


@pytest.mark.parametrize("row", [r for r in ROWS if not r[1].startswith(OURS)], ids=lambda r: r[0])
def test_foreign_format_is_refused_by_name(row: tuple[str, ...]) -> None:
    findings = Findings(row[0])
    assert read_programme(path_of(row[0]), findings) is None
    (only,) = findings.all
    assert only.stops
    assert FOREIGN[row[0].split("/")[0]] in only.found
