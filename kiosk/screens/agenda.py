"""Agenda: one day as a list or a grid, with honest groups for what has no hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot

from db.frozen import dataclass
from kiosk.agenda import (
    agenda_facets,
    agenda_filters,
    agenda_grid,
    day_list,
    facet_values,
    filter_words,
)
from kiosk.agenda.agenda_facets import FacetChip
from kiosk.agenda.agenda_filters import Filters
from kiosk.agenda.agenda_rows import AgendaRow
from kiosk.agenda.day_strip import DayCell, day_cells
from kiosk.agenda.day_summary import day_summary
from kiosk.agenda.facet_values import FacetValue
from kiosk.agenda.grid_hours import GridHour
from kiosk.agenda.grid_shapes import Grid, GridBlock, GridRoom
from kiosk.agenda.grid_stages import FIRST, first_blocks, next_blocks
from kiosk.agenda.hourless_list import hourless_rows
from kiosk.scene import Scene
from kiosk.sessions import strand_chips
from kiosk.sessions.listed import Listed
from kiosk.sessions.strand_chips import StrandChip
from kiosk.sessions.timetable import NO_DATE
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.choices import Chosen
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases

LIST, GRID = "list", "grid"
FRAME_MS = 16
ALL = Filters()


@dataclass(frozen=True, slots=True)
class ViewChoice:
    """A side of the switch; `key` is "list" or "grid"."""

    key: str
    text: str
    selected: bool


@dataclass(frozen=True, slots=True)
class AgendaProps:
    where: str = ""
    title: str = ""
    theme: str = ""
    day: str = ""
    place: str = ""
    sources: int = 0
    differs: bool = False
    summary: str = ""
    empty: str = ""
    now_text: str = ""
    can_go_now: bool = False
    days: tuple[DayCell, ...] = ()
    strands: tuple[StrandChip, ...] = ()
    facets: tuple[FacetChip, ...] = ()
    folded: tuple[FacetChip, ...] = ()
    facet: str = ""
    facet_title: str = ""
    facet_subtitle: str = ""
    close_text: str = ""
    values: tuple[FacetValue, ...] = ()
    view: str = LIST
    views: tuple[ViewChoice, ...] = ()
    now_row: int = -1
    rows: tuple[AgendaRow, ...] = ()
    timed_rows: tuple[AgendaRow, ...] = ()
    hourless_rows: tuple[AgendaRow, ...] = ()
    stretch: float = 1.0
    minutes: int = 0
    lanes: int = 0
    now_minute: int = -1
    now_hour: str = ""
    rooms: tuple[GridRoom, ...] = ()
    hours: tuple[GridHour, ...] = ()
    blocks: tuple[GridBlock, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaChoices:
    """None for a day means today, or the first day; `facet` is the one whose sheet is open.

    `told` is the facet of the last sheet: its values stay while the sheet slides away.
    """

    day: str | None = None
    filters: Filters = ALL
    ended_open: bool = False
    view: str = LIST
    facet: str = ""
    told: str = ""


def derive_agenda(scene: Scene, choices: AgendaChoices) -> AgendaProps:
    words, filters = scene.words, choices.filters
    day = choices.day or today_key(scene)
    narrowed = agenda_filters.of_day(scene.catalogue, day, filters)
    shown = narrowed.shown
    record = next((d for d in scene.catalogue.days.values() if d.date.isoformat() == day), None)
    return AgendaProps(
        where=words.tr("Agenda"),
        title=_title(day, scene),
        theme=words.of(record.theme) if record else "",
        day=record.id if record else "",
        place=" ".join((day, filters.strand, filters.topic, filters.venue, filters.language)),
        sources=len(record.sources) if record and record.theme else 0,
        differs=bool(record and record.disagreements),
        summary=day_summary(shown, scene),
        empty="" if shown.all else words.tr("No session of this kind on this day."),
        now_text=words.tr("Now"),
        can_go_now=_can_go_now(scene),
        days=day_cells(day, scene),
        strands=strand_chips.strands(narrowed, scene),
        facets=agenda_facets.facets(narrowed, scene),
        folded=agenda_facets.facets(narrowed, scene, agenda_facets.FOLDED),
        values=facet_values.values(choices.told, narrowed, scene),
        facet=choices.facet,
        facet_title=filter_words.facet_word(choices.told, scene),
        facet_subtitle=_title(day, scene),
        close_text=words.tr("Close"),
        view=choices.view,
        views=_views(choices.view, scene),
        **_lines(shown, day, choices, scene),
    )


def _lines(shown: Listed, day: str, choices: AgendaChoices, scene: Scene) -> dict[str, Any]:
    """The sessions themselves: as a list, and where it is looked at, as a grid."""
    if choices.view != GRID:
        timed, hourless = day_list.rows(shown, day, choices.ended_open, scene)
        now_row = next((n for n, row in enumerate(timed) if row.kind == "now"), -1)
        rows = (*timed, *hourless)
        return {
            "rows": rows,
            "timed_rows": timed,
            "hourless_rows": hourless,
            "now_row": now_row,
        }
    hourless = hourless_rows(shown, day, scene)
    if day == NO_DATE:
        return {"hourless_rows": hourless}
    drawn = agenda_grid.grid(shown, day, scene)
    values = {name: getattr(drawn, name) for name in Grid.__dataclass_fields__}
    values["now_minute"] = values.pop("now")
    values["now_hour"] = values.pop("now_text")
    return {"hourless_rows": hourless, **values}


def _views(chosen: str, scene: Scene) -> tuple[ViewChoice, ...]:
    words = {LIST: scene.words.tr("List"), GRID: scene.words.tr("Grid")}
    return tuple(ViewChoice(key, text, key == chosen) for key, text in words.items())


def _can_go_now(scene: Scene) -> bool:
    """Today is one of the conference's days."""
    return scene.moment.believable and today_key(scene) == scene.moment.day.isoformat()


def today_key(scene: Scene) -> str:
    """Today while the conference runs, else its first day."""
    days = [d.date for d in scene.catalogue.days.values()]
    today = scene.moment.day
    if scene.moment.believable and today in days:
        return today.isoformat()
    return days[0].isoformat() if days else NO_DATE


def _title(day: str, scene: Scene) -> str:
    if day == NO_DATE:
        return scene.words.tr("Without a date")
    return phrases.day_long(date.fromisoformat(day), scene.words)


class AgendaViewModel(ScreenViewModel, props=AgendaProps):
    """Remembers day, filters and view until the visit ends."""

    nowAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices = Chosen(AgendaChoices())
        self._stage = QTimer(self, interval=FRAME_MS)
        self._stage.timeout.connect(self._next_stage)

    def derive(self, scene: Scene, route: Route) -> AgendaProps:
        return derive_agenda(scene, self._choices.now)

    def _announce(self, name: str, value: Any) -> None:
        if name != "blocks":
            super()._announce(name, value)
        elif self._stage.isActive() or len(value) - len(self._models[name].rows) > FIRST:
            self._next_stage()
        else:
            super()._announce(name, value)

    def _next_stage(self) -> None:
        """The blocks of a full day come by and by, those in view first."""
        model, all_blocks, now = self._models["blocks"], self.shown.blocks, self.shown.now_minute
        made = {row.key for row in model.rows}
        if made & {block.key for block in all_blocks}:
            model.replace(next_blocks(all_blocks, made, now))
        else:
            model.replace(first_blocks(all_blocks, now))
        if len(model.rows) < len(all_blocks):
            self._stage.start()
        else:
            self._stage.stop()

    def leave(self) -> None:
        self._choices.choose(facet="", told="")

    def forget(self) -> None:
        self._choices.forget()

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        self._choose(day=day, filters=ALL, ended_open=False)

    @Slot(str)
    def chooseStrand(self, strand: str) -> None:
        self._filter(strand=strand)

    @Slot(str)
    def chooseView(self, view: str) -> None:
        self._choose(view=view)

    @Slot(str)
    def openFacet(self, facet: str) -> None:
        self._choose(facet=facet, told=facet)

    @Slot()
    def closeFacet(self) -> None:
        self._choose(facet="")

    @Slot(str)
    def chooseValue(self, value: str) -> None:
        """In the facet whose sheet is open, which closes with it."""
        facet = self._choices.now.facet
        if facet in agenda_facets.FOLDED:
            self._filter(**{facet: value})

    @Slot()
    def toggleEnded(self) -> None:
        self._choose(ended_open=not self._choices.now.ended_open)

    @Slot()
    def goNow(self) -> None:
        """To the now-line of today, also where today is shown already."""
        if self._scene is not None and self._choices.now.day not in (None, today_key(self._scene)):
            self._choose(day=None, filters=ALL, ended_open=False)
        self.nowAsked.emit()

    def _filter(self, **changes: str) -> None:
        self._choose(filters=replace(self._choices.now.filters, **changes), facet="")

    def _choose(self, **changes: object) -> None:
        if self._choices.choose(**changes):
            self._derive_again()
