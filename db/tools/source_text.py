"""Reads db/content as it stands: which file holds which lists, and the raw records of each."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from db.shape import CONFERENCE
from db.tools.problem import Problem
from db.tools.raw_record import RawRecord
from db.tools.source_file import read_file

CONTENT = Path(__file__).parent.parent / "content"

FILES: Mapping[str, tuple[str, ...]] = {
    "event.yaml": (CONFERENCE, "organisers", "figures", "statements", "outcomes", "milestones"),
    "venues.yaml": ("venues", "places"),
    "agenda.yaml": ("days", "sessions"),
    "forums.yaml": ("forums",),
    "people.yaml": ("people",),
    "awards.yaml": ("awards", "winners", "treasures"),
    "activities.yaml": ("activities",),
    "exhibition.yaml": ("zones", "exhibitors", "exhibits", "projects"),
    "initiatives.yaml": ("aspects", "initiatives"),
    "sources.yaml": ("sources",),
    "disagreements.yaml": ("disagreements",),
    "announcements.yaml": ("announcements",),
}


def read_folder(folder: Path, problems: list[Problem]) -> list[RawRecord]:
    """Every raw record of the folder; adds to `problems` what cannot be read."""
    records: list[RawRecord] = []
    for path in sorted(folder.glob("*.y*ml")):
        if path.name not in FILES:
            what = f"is not a content file: rename it to one of {', '.join(FILES)}, or remove it"
            problems.append(Problem(path.name, 0, "", "", what))
    for file, kinds in FILES.items():
        records += read_file(folder / file, kinds, problems)
    return records
