"""Activities as lines, grouped by kind. Pure."""

from __future__ import annotations

from collections import Counter

from db.catalogue import Activity
from kiosk.activities.activity_kinds import in_order, kind_text
from kiosk.activities.activity_rows import activity_row
from kiosk.lists import hanging
from kiosk.lists.hanging import HangingRow
from kiosk.scene import Scene
from kiosk.wording import figures


def rows(chosen: str, scene: Scene) -> list[HangingRow]:
    found: list[HangingRow] = []
    every = in_order(scene.catalogue.activities.values())
    counts = Counter(activity.kind for activity in every)
    for activity in every:
        if chosen not in ("", activity.kind):
            continue
        key = f"section-{activity.kind}"
        if key not in (row.key for row in found if row.kind == "section"):
            found.append(_heading(activity.kind, counts[activity.kind], every, scene))
        found.append(activity_row(activity, scene))
    return found


def _heading(kind: str, count: int, every: list[Activity], scene: Scene) -> HangingRow:
    undated = sum(a.kind == kind and a.first_day is None for a in every)
    aside = scene.words.tr("{n} without a printed date", undated) if undated else ""
    text, number = kind_text(kind, scene), figures.number(count, scene.words)
    return hanging.section(kind, text, number, aside)
