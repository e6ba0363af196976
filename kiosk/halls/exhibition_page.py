"""The exhibition's list under each choice. Pure."""

from __future__ import annotations

from kiosk.halls import exhibition_lists, hall_list
from kiosk.halls.exhibition_filters import EXHIBITS, PROJECTS
from kiosk.halls.exhibition_sections import exhibits, hours, projects, section
from kiosk.halls.exhibitor_section import exhibitors
from kiosk.lists import hanging, letters
from kiosk.lists.hanging import HangingRow
from kiosk.lists.letters import StripCell
from kiosk.scene import Scene


def rows(chosen: str, scene: Scene) -> list[HangingRow]:
    catalogue = scene.catalogue
    if chosen == EXHIBITS:
        return exhibits(scene)
    if chosen == PROJECTS:
        return projects(scene)
    if chosen:
        return exhibitors(chosen, scene)
    zones = exhibition_lists.zone_rows(catalogue.zones.values(), scene)
    return [
        *hours(scene),
        *section("halls", scene.words.tr("Halls"), hall_list.rows(scene), scene),
        *exhibitors("", scene),
        *exhibits(scene),
        *projects(scene),
        *section("zones", scene.words.tr("Zones"), zones, scene),
    ]


def strip(lines: list[HangingRow]) -> tuple[StripCell, ...]:
    """The letters of the list, to jump to."""
    return letters.strip([(r.title, n) for n, r in enumerate(lines) if r.kind == "letter"])


def column_break(lines: list[HangingRow]) -> int:
    """Hours and halls stand left of the exhibitors; without them the list is halved."""
    keys = [row.key for row in lines]
    at = keys.index("section-exhibitors") if "section-exhibitors" in keys else 0
    return at or hanging.half(lines)
