"""Sections of the exhibition's list: hours, exhibits, projects. Pure."""

from __future__ import annotations

from kiosk.halls import exhibition_lists, halls, opening_hours, project_list
from kiosk.lists import hanging
from kiosk.lists.hanging import HangingRow
from kiosk.scene import Scene
from kiosk.wording import figures


def hours(scene: Scene) -> list[HangingRow]:
    venue = halls.exhibition_venue(scene.catalogue)
    if venue is None or not venue.openings:
        return []
    title = scene.words.tr("Opening hours")
    head = hanging.section("hours", title, aside=scene.words.of(venue.name))
    return [head, *opening_hours.rows(venue, scene)]


def exhibits(scene: Scene) -> list[HangingRow]:
    lines = exhibition_lists.exhibit_rows(scene.catalogue.exhibits.values(), scene)
    return section("exhibits", scene.words.tr("Exhibits"), lines, scene)


def projects(scene: Scene) -> list[HangingRow]:
    lines = project_list.project_rows(scene.catalogue.projects.values(), scene)
    return section("projects", scene.words.tr("Future Tech projects"), lines, scene)


def section(
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
