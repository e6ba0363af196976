"""Projects that are pitched in the halls, as lines. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from db.catalogue import Project
from kiosk.lists.hanging import HangingRow
from kiosk.scene import Scene
from kiosk.wording import phrases


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
