"""What an empty plan offers to begin with. Pure."""

from __future__ import annotations

from dataclasses import replace

from kiosk.plans import plan_sessions
from kiosk.plans.plan_list import Rows
from kiosk.plans.plan_rows import PlanRow
from kiosk.scene import Scene
from kiosk.sessions import timetable

OFFERED = 4
"""So many sessions stand in an empty plan, to begin with."""


def offers(scene: Scene) -> Rows:
    """What starts next, to begin a plan with; nothing after the last session."""
    soon = timetable.near(scene).coming(scene.moment, OFFERED)
    rows = tuple(
        replace(
            plan_sessions.session_row(s, "session", scene), until=plan_sessions.day_said(s, scene)
        )
        for s in soon
    )
    return (PlanRow("heading/next", "day", title=scene.words.tr("Next")), *rows) if rows else ()
