"""Activities: what can be joined, tried or watched, grouped by kind."""

from __future__ import annotations

from PySide6.QtCore import Slot

from db.frozen import dataclass
from kiosk.activities import activity_kinds, activity_lists, activity_times
from kiosk.lists import hanging
from kiosk.lists.chips import FilterChip
from kiosk.lists.hanging import HangingRow
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.choices import Chosen
from kiosk.visitor.navigator import Route


@dataclass(frozen=True, slots=True)
class ActivitiesProps:
    where: str = ""
    title: str = ""
    summary: str = ""
    empty: str = ""
    place: str = ""
    rows: tuple[HangingRow, ...] = ()
    first_rows: tuple[HangingRow, ...] = ()
    second_rows: tuple[HangingRow, ...] = ()
    filters: tuple[FilterChip, ...] = ()


def derive_activities(scene: Scene, wanted: str = "") -> ActivitiesProps:
    words, activities = scene.words, scene.catalogue.activities
    chosen = wanted if any(a.kind == wanted for a in activities.values()) else ""
    rows = tuple(activity_lists.rows(chosen, scene))
    at = hanging.half(rows)
    nothing = words.tr("Nothing to join or try is published yet. The agenda tells what is on.")
    return ActivitiesProps(
        where=words.tr("Try and compete"),
        title=words.tr("Try and compete"),
        summary=_summary(scene) if activities else "",
        empty="" if activities else nothing,
        place=chosen,
        rows=rows,
        first_rows=rows[:at],
        second_rows=rows[at:],
        filters=activity_kinds.filters(chosen, scene),
    )


def _summary(scene: Scene) -> str:
    words, every = scene.words, scene.catalogue.activities.values()
    today = words.tr("today")
    lively = (words.tr("on now"), today)
    count = sum(activity_times.state(activity, scene) in lively for activity in every)
    whole = words.tr("{n} to join, try or watch", len(every))
    return words.tr("{whole}; {n} today", count, whole=whole) if count else whole


@dataclass(frozen=True, slots=True)
class ActivitiesChoices:
    kind: str = ""


class ActivitiesViewModel(ScreenViewModel, props=ActivitiesProps):
    """Remembers the kind until the visit ends."""

    def __init__(self) -> None:
        super().__init__()
        self._choices = Chosen(ActivitiesChoices())

    def derive(self, scene: Scene, route: Route) -> ActivitiesProps:
        return derive_activities(scene, self._choices.now.kind)

    def forget(self) -> None:
        self._choices.forget()

    @Slot(str)
    def chooseFilter(self, key: str) -> None:
        if self._choices.choose(kind=key):
            self._derive_again()
