"""The choices of the exhibition that lead to something. Pure."""

from __future__ import annotations

from kiosk.halls import halls
from kiosk.lists.chips import FilterChip
from kiosk.scene import Scene
from kiosk.wording import figures

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
