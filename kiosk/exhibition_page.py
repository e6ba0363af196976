"""The exhibition's list under each choice, and the choices that lead to something. Pure."""

from __future__ import annotations

from db.catalogue import Exhibitor
from kiosk import exhibition_lists, figures, halls, hanging, letters, opening_hours
from kiosk.chips import FilterChip
from kiosk.hanging import HangingRow
from kiosk.letters import StripCell
from kiosk.scene import Scene

HALL, FIRST, EXHIBITS, PROJECTS = "hall:", "first", "exhibits", "projects"


def filters(chosen: str, scene: Scene) -> tuple[FilterChip, ...]:
    """A choice that would lead to nothing is not offered."""
    catalogue, tr = scene.catalogue, scene.words.tr
    places = catalogue.places
    first = sum(exhibitor.first_time for exhibitor in catalogue.exhibitors.values())
    whole = len(catalogue.exhibitors) + len(catalogue.exhibits) + len(catalogue.projects)
    counts = {
        "": (tr("All"), whole),
        **{
            HALL + i: (halls.short_name(places[i], scene), count)
            for i, count in halls.crowds(catalogue).items()
        },
        FIRST: (tr("First time"), first),
        EXHIBITS: (tr("Exhibits"), len(catalogue.exhibits)),
        PROJECTS: (tr("Projects"), len(catalogue.projects)),
    }
    return tuple(
        FilterChip(key, text, figures.number(count, scene.words), key == chosen)
        for key, (text, count) in counts.items()
        if count
    )


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
        *_section("halls", scene.words.tr("Halls"), halls.rows(scene), scene),
        *exhibitors("", scene),
        *exhibits(scene),
        *projects(scene),
        *_section("zones", scene.words.tr("Zones"), zones, scene),
    ]


def hours(scene: Scene) -> list[HangingRow]:
    venue = halls.exhibition_venue(scene.catalogue)
    if venue is None or not venue.openings:
        return []
    title = scene.words.tr("Opening hours")
    head = hanging.section("hours", title, aside=scene.words.of(venue.name))
    return [head, *opening_hours.rows(venue, scene)]


def exhibitors(chosen: str, scene: Scene) -> list[HangingRow]:
    """All, those of one hall, or those that are here for the first time."""
    tr, shown = scene.words.tr, [e for e in _all(scene) if _holds(chosen, e, scene)]
    booths = sum(bool(exhibitor.booth) for exhibitor in shown)
    place = scene.catalogue.places.get(chosen.removeprefix(HALL))
    title = scene.words.of(place.name) if place else tr("Exhibitors")
    aside = tr("{n} with a printed booth", booths) if booths else tr("No booth is printed")
    lines = exhibition_lists.exhibitor_rows(shown, scene)
    return _section("exhibitors", title, lines, scene, aside, len(shown))


def _all(scene: Scene) -> list[Exhibitor]:
    return list(scene.catalogue.exhibitors.values())


def _holds(chosen: str, exhibitor: Exhibitor, scene: Scene) -> bool:
    if chosen == FIRST:
        return exhibitor.first_time
    hall = halls.hall_of(exhibitor, scene.catalogue)
    return not chosen or (hall is not None and chosen == HALL + hall.id)


def exhibits(scene: Scene) -> list[HangingRow]:
    lines = exhibition_lists.exhibit_rows(scene.catalogue.exhibits.values(), scene)
    return _section("exhibits", scene.words.tr("Exhibits"), lines, scene)


def projects(scene: Scene) -> list[HangingRow]:
    lines = exhibition_lists.project_rows(scene.catalogue.projects.values(), scene)
    return _section("projects", scene.words.tr("Future Tech projects"), lines, scene)


def _section(
    key: str,
    title: str,
    lines: list[HangingRow],
    scene: Scene,
    aside: str = "",
    count: int | None = None,
) -> list[HangingRow]:
    """No heading stands over nothing."""
    if not lines:
        return []
    tail = figures.number(len(lines) if count is None else count, scene.words)
    return [hanging.section(key, title, tail, aside), *lines]


def strip(lines: list[HangingRow]) -> tuple[StripCell, ...]:
    """The letters of the list, to jump to."""
    return letters.strip([(r.title, n) for n, r in enumerate(lines) if r.kind == "letter"])


def column_break(lines: list[HangingRow]) -> int:
    """Hours and halls stand left of the exhibitors; without them the list is halved."""
    keys = [row.key for row in lines]
    at = keys.index("section-exhibitors") if "section-exhibitors" in keys else 0
    return at or hanging.half(lines)
