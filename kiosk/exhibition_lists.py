"""What is shown in the halls as lines: exhibitors by letter, exhibits, projects, zones. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from db.catalogue import Exhibit, Exhibitor, Project, Zone
from kiosk import letters, phrases
from kiosk.country_names import country
from kiosk.hanging import HangingRow
from kiosk.scene import Scene

SHOWN_THINGS = 3
LETTERS_FROM = 12
"""From so many exhibitors on, letters stand between them."""


def exhibitor_rows(exhibitors: Iterable[Exhibitor], scene: Scene) -> list[HangingRow]:
    """In the order of the visitor's alphabet."""
    named = letters.by_name(exhibitors, scene)
    lettered, before = len(named) >= LETTERS_FROM, ""
    first_time, rows = scene.words.tr("first time here"), []
    countries = {e.country: country(e.country, scene.words) for _, e in named}
    for letter, exhibitor in named:
        if lettered and letter != before:
            rows.append(HangingRow(f"letter-{letter}", "letter", title=letter))
        before = letter
        aside = first_time if exhibitor.first_time else countries[exhibitor.country]
        rows.append(_exhibitor(exhibitor, aside, scene))
    return rows


def _exhibitor(exhibitor: Exhibitor, aside: str, scene: Scene) -> HangingRow:
    words = scene.words
    return HangingRow(
        key=f"exhibitors/{exhibitor.id}",
        hang=exhibitor.booth or "",
        title=words.of(exhibitor.name),
        detail=phrases.listed([words.of(t) for t in exhibitor.exhibits[:SHOWN_THINGS]], words),
        aside=aside,
        mark=words.mark(exhibitor.name),
        sources=len(exhibitor.sources),
        differs=bool(exhibitor.disagreements),
        screen="exhibitor",
        record=exhibitor.id,
        asks=f"exhibitors/{exhibitor.id}",
    )


def exhibit_rows(exhibits: Iterable[Exhibit], scene: Scene) -> list[HangingRow]:
    """Each opens whoever shows it, where that is known."""
    words, rows = scene.words, []
    for exhibit in exhibits:
        owner = scene.catalogue.exhibitors.get(exhibit.exhibitor or "")
        rows.append(
            HangingRow(
                key=f"exhibits/{exhibit.id}",
                hang=(owner.booth or "") if owner else "",
                title=words.of(exhibit.name),
                detail=words.of(owner.name) if owner else "",
                mark=words.mark(exhibit.name),
                sources=len(exhibit.sources),
                differs=bool(exhibit.disagreements),
                screen="exhibitor" if owner else "",
                record=owner.id if owner else "",
                asks=f"exhibits/{exhibit.id}",
            )
        )
    return rows


def project_rows(projects: Iterable[Project], scene: Scene) -> list[HangingRow]:
    """Each opens the session that it is pitched in."""
    return [_project(project, scene) for project in projects]


def _project(project: Project, scene: Scene) -> HangingRow:
    words = scene.words
    session = scene.catalogue.sessions.get(project.session)
    today = scene.moment.believable and scene.moment.day == project.day
    return HangingRow(
        key=f"projects/{project.id}",
        hang=phrases.day_in_year(project.day, words),
        under=phrases.weekday(project.day, words),
        title=words.of(project.name),
        lead=words.tr("Today") if today else "",
        detail=words.of(project.track),
        mark=words.mark(project.name),
        sources=len(project.sources),
        differs=bool(project.disagreements),
        screen="session" if session else "",
        record=session.id if session else "",
        asks=f"projects/{project.id}",
    )


def zone_rows(zones: Iterable[Zone], scene: Scene) -> list[HangingRow]:
    words = scene.words
    return [
        HangingRow(
            key=f"zones/{zone.id}",
            title=words.of(zone.name),
            mark=words.mark(zone.name),
            sources=len(zone.sources),
            differs=bool(zone.disagreements),
            asks=f"zones/{zone.id}",
        )
        for zone in zones
    ]
