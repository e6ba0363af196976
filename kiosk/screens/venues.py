"""Venues: halls and rooms on a plan, and what is on there."""

from __future__ import annotations

from PySide6.QtCore import Slot

from db.catalogue import Place, Venue
from db.frozen import dataclass
from kiosk.halls import opening_facts
from kiosk.lists.lines import FactRow, LinkRow
from kiosk.places import floor_plan, marked_place, places_on
from kiosk.places.floor_boxes import PlanBox
from kiosk.scene import Scene
from kiosk.sessions.session_rows import SessionRow
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.choices import Chosen
from kiosk.visitor.navigator import Route


@dataclass(frozen=True, slots=True)
class PlanChip:
    key: str
    text: str
    count: str
    selected: bool


@dataclass(frozen=True, slots=True)
class VenuesChoices:
    """None: what the route says."""

    venue: str | None = None
    level: int | None = None


@dataclass(frozen=True, slots=True)
class VenuesProps:
    where: str = ""
    venue: str = ""
    title: str = ""
    detail: str = ""
    empty: str = ""
    sources: int = 0
    differs: bool = False
    plan_shape: float = 0.0
    here_text: str = ""
    marked_title: str = ""
    marked_note: str = ""
    places_title: str = ""
    places_note: str = ""
    hours_title: str = ""
    boxes: tuple[PlanBox, ...] = ()
    marked: tuple[LinkRow, ...] = ()
    sessions: tuple[SessionRow, ...] = ()
    places: tuple[LinkRow, ...] = ()
    hours: tuple[FactRow, ...] = ()
    venues: tuple[PlanChip, ...] = ()
    levels: tuple[PlanChip, ...] = ()


def derive_venues(scene: Scene, marked_id: str, choices: VenuesChoices) -> VenuesProps:
    """`marked_id` is the place to mark on the plan, or ""."""
    words, marked = scene.words, scene.catalogue.places.get(marked_id)
    venue = _venue(scene, marked, choices)
    if venue is None:
        nothing = words.tr("No venue is published yet. Staff can add them.")
        return VenuesProps(where=words.tr("Venues"), title=words.tr("Venues"), empty=nothing)
    if marked is not None and marked.venue != venue.id:
        marked = None
    floors = floor_plan.levels(venue.id, scene)
    level = _level(floors, marked, choices, scene)
    hours = opening_facts.opening_rows(venue, scene)
    return VenuesProps(
        where=words.tr("Venues"),
        venue=venue.id,
        title=words.of(venue.name),
        detail=_about_plan(bool(floors), scene),
        sources=len(venue.sources),
        differs=bool(venue.disagreements),
        plan_shape=floor_plan.shape(venue.id, scene),
        here_text=words.tr("You are here"),
        hours_title=words.tr("Opening hours") if hours else "",
        boxes=floor_plan.plan_boxes(venue.id, level, marked.id if marked else "", scene),
        hours=hours,
        venues=_venue_chips(venue, scene),
        levels=_level_chips(floors, level, scene),
        **marked_place.marked(marked, scene),
        **places_on.places(venue, scene),
    )


def _venue(scene: Scene, marked: Place | None, choices: VenuesChoices) -> Venue | None:
    """The chosen one, else that of the marked place, else this kiosk's, else the first."""
    venues, here = scene.catalogue.venues, scene.catalogue.places.get(scene.here)
    wanted = [choices.venue, marked.venue if marked else None, here.venue if here else None]
    found = [venues[i] for i in wanted if i is not None and i in venues] + list(venues.values())
    return found[0] if found else None


def _level(
    floors: tuple[int, ...], marked: Place | None, choices: VenuesChoices, scene: Scene
) -> int:
    here = scene.catalogue.places.get(scene.here)
    boxes = [place.box for place in (marked, here) if place and place.box]
    wanted = [choices.level, *(box.level for box in boxes)]
    return next((level for level in wanted if level in floors and level), min(floors, default=1))


def _about_plan(drawn: bool, scene: Scene) -> str:
    if drawn:
        return scene.words.tr("Schematic, not to scale; positions are not published")
    return scene.words.tr("No room of this venue is named in the sources")


def _venue_chips(shown: Venue, scene: Scene) -> tuple[PlanChip, ...]:
    return tuple(
        PlanChip(venue.id, scene.words.of(venue.name), "", venue.id == shown.id)
        for venue in scene.catalogue.venues.values()
    )


def _level_chips(floors: tuple[int, ...], level: int, scene: Scene) -> tuple[PlanChip, ...]:
    """None where there is only one floor."""
    if len(floors) < 2:
        return ()
    return tuple(
        PlanChip(str(floor), scene.words.tr("Level {floor}", floor=floor), "", floor == level)
        for floor in floors
    )


class VenuesViewModel(ScreenViewModel, props=VenuesProps):
    """Remembers venue and level until the visit ends or another place is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self._choices = Chosen(VenuesChoices())
        self._came_by = Route("")

    def derive(self, scene: Scene, route: Route) -> VenuesProps:
        if route != self._came_by:
            self._came_by = route
            self._choices.forget()
        return derive_venues(scene, route.record, self._choices.now)

    def forget(self) -> None:
        self._choices.forget()

    @Slot(str)
    def chooseVenue(self, venue: str) -> None:
        if self._choices.choose(venue=venue, level=None):
            self._derive_again()

    @Slot(str)
    def chooseLevel(self, level: str) -> None:
        if self._choices.choose(level=int(level)):
            self._derive_again()
