"""Exhibition: opening hours, halls and zones, exhibitors, exhibits and projects."""

from __future__ import annotations

from PySide6.QtCore import Slot

from db.frozen import dataclass
from kiosk.halls import exhibition_filters, exhibition_page, halls, opening_state
from kiosk.lists.chips import FilterChip
from kiosk.lists.hanging import HangingRow
from kiosk.lists.headlines import FigureRow, headlines
from kiosk.lists.letters import StripCell
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.choices import Chosen
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases

HEADLINES = ("exhibitors", "exhibits", "area", "launches")


@dataclass(frozen=True, slots=True)
class ExhibitionProps:
    where: str = ""
    title: str = ""
    summary: str = ""
    state: str = ""
    venue: str = ""
    sources: int = 0
    differs: bool = False
    empty: str = ""
    place: str = ""
    search_text: str = ""
    figures: tuple[FigureRow, ...] = ()
    rows: tuple[HangingRow, ...] = ()
    first_rows: tuple[HangingRow, ...] = ()
    second_rows: tuple[HangingRow, ...] = ()
    filters: tuple[FilterChip, ...] = ()
    letters: tuple[StripCell, ...] = ()


def derive_exhibition(scene: Scene, wanted: str = "") -> ExhibitionProps:
    words, venue = scene.words, halls.exhibition_venue(scene.catalogue)
    filters = exhibition_filters.filters(wanted, scene)
    chosen = wanted if any(chip.selected for chip in filters) else ""
    rows = tuple(exhibition_page.rows(chosen, scene))
    at = exhibition_page.column_break(list(rows))
    state = opening_state.state(venue, scene) if venue else ""
    return ExhibitionProps(
        where=words.tr("Exhibition"),
        title=words.tr("Exhibition"),
        summary=_summary(scene),
        state=state,
        venue=venue.id if venue else "",
        sources=len(venue.sources) if venue and state else 0,
        differs=bool(venue and state and venue.disagreements),
        empty=_empty(scene),
        place=chosen,
        search_text=words.tr("Search") if scene.catalogue.exhibitors else "",
        figures=headlines(HEADLINES, scene),
        rows=rows,
        first_rows=rows[:at],
        second_rows=rows[at:],
        filters=exhibition_filters.filters(chosen, scene) if len(filters) > 1 else (),
        letters=exhibition_page.strip(list(rows)),
    )


def _summary(scene: Scene) -> str:
    catalogue, tr = scene.catalogue, scene.words.tr
    exhibitors, exhibits = len(catalogue.exhibitors), len(catalogue.exhibits)
    projects = len(catalogue.projects)
    parts = [
        tr("{n} exhibitors named", exhibitors) if exhibitors else "",
        tr("{n} exhibits", exhibits) if exhibits else "",
        tr("{n} Future Tech projects", projects) if projects else "",
    ]
    return phrases.listed(parts, scene.words)


def _empty(scene: Scene) -> str:
    if scene.catalogue.exhibitors:
        return ""
    return scene.words.tr("No exhibitor is published yet. The agenda tells what is on.")


@dataclass(frozen=True, slots=True)
class ExhibitionChoices:
    filter: str = ""


class ExhibitionViewModel(ScreenViewModel, props=ExhibitionProps):
    """Remembers the filter until the visit ends."""

    def __init__(self) -> None:
        super().__init__()
        self._choices = Chosen(ExhibitionChoices())

    def derive(self, scene: Scene, route: Route) -> ExhibitionProps:
        return derive_exhibition(scene, self._choices.now.filter)

    def forget(self) -> None:
        self._choices.forget()

    @Slot(str)
    def chooseFilter(self, key: str) -> None:
        if self._choices.choose(filter=key):
            self._derive_again()
