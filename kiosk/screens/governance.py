"""Governance: a timeline of who put forward what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Slot

from db.catalogue import Initiative
from kiosk import timeline
from kiosk.choices import Chosen
from kiosk.navigator import Route
from kiosk.scene import Scene
from kiosk.timeline import TimelineRow, YearCell
from kiosk.view_model import ScreenViewModel


@dataclass(frozen=True, slots=True)
class FilterChip:
    key: str
    text: str
    count: str
    selected: bool


@dataclass(frozen=True, slots=True)
class GovernanceProps:
    where: str = ""
    title: str = ""
    summary: str = ""
    place: str = ""
    rows: tuple[TimelineRow, ...] = ()
    earlier_rows: tuple[TimelineRow, ...] = ()
    later_rows: tuple[TimelineRow, ...] = ()
    filters: tuple[FilterChip, ...] = ()
    years: tuple[YearCell, ...] = ()


FILTERS: dict[str, Callable[[Initiative], bool]] = {
    "": lambda _: True,
    "tied": lambda initiative: initiative.tied_to_conference,
    "binding": lambda initiative: initiative.binding,
    "un": lambda initiative: initiative.un_body,
}


def derive_governance(scene: Scene, chosen: str) -> GovernanceProps:
    words = scene.words
    every = sorted(scene.catalogue.initiatives.values(), key=lambda i: (i.date, i.id))
    shown = [initiative for initiative in every if FILTERS[chosen](initiative)]
    rows = tuple(timeline.rows(shown, scene))
    half = timeline.half(rows)
    years = [int(initiative.date[:4]) for initiative in every]
    return GovernanceProps(
        where=words.tr("Governance"),
        title=words.tr("Who put forward what"),
        summary=_summary(every, years, scene),
        place=chosen,
        rows=rows,
        earlier_rows=rows[:half],
        later_rows=rows[half:],
        filters=_filters(every, chosen, scene),
        years=timeline.years(shown, years, rows, scene),
    )


def _summary(every: list[Initiative], years: list[int], scene: Scene) -> str:
    if not every:
        return scene.words.tr("No text is published yet. Staff can add them.")
    return scene.words.tr(
        "{n} texts, {first} to {last}. Set large: those tied to this conference.",
        len(every),
        first=min(years),
        last=max(years),
    )


def _filters(every: list[Initiative], chosen: str, scene: Scene) -> tuple[FilterChip, ...]:
    """A filter that would lead to nothing is not offered."""
    tr = scene.words.tr
    texts = {
        "": tr("All"),
        "tied": tr("Tied to WAIC"),
        "binding": tr("Binding"),
        "un": tr("UN bodies"),
    }
    counts = {key: sum(map(holds, every)) for key, holds in FILTERS.items()}
    return tuple(
        FilterChip(key, texts[key], str(counts[key]), chosen == key)
        for key in FILTERS
        if counts[key] or not key
    )


@dataclass(frozen=True, slots=True)
class GovernanceChoices:
    filter: str = ""


class GovernanceViewModel(ScreenViewModel, props=GovernanceProps):
    """Remembers the filter until the visit ends."""

    def __init__(self) -> None:
        super().__init__()
        self._choices = Chosen(GovernanceChoices())

    def derive(self, scene: Scene, route: Route) -> GovernanceProps:
        return derive_governance(scene, self._choices.now.filter)

    def forget(self) -> None:
        self._choices.forget()

    @Slot(str)
    def chooseFilter(self, key: str) -> None:
        if key in FILTERS and self._choices.choose(filter=key):
            self._derive_again()
