"""Exhibitor: one company, its booth and what it shows."""

from __future__ import annotations

from db.catalogue import Exhibitor
from db.frozen import dataclass
from kiosk.halls import exhibitor_facts, exhibitor_links, halls
from kiosk.lists import letters
from kiosk.lists.lines import FactRow, LinkRow
from kiosk.lists.neighbours import neighbours
from kiosk.places.placed_page import PlacedPageProps
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.navigator import Route


@dataclass(frozen=True, slots=True)
class ExhibitorProps(PlacedPageProps):
    links_title: str = ""
    facts: tuple[FactRow, ...] = ()
    links: tuple[LinkRow, ...] = ()


def derive_exhibitor(scene: Scene, record: str) -> ExhibitorProps:
    words, exhibitor = scene.words, scene.catalogue.exhibitors.get(record)
    if exhibitor is None:
        gone = words.tr("This exhibitor is not in the list any more.")
        return ExhibitorProps(where=words.tr("Exhibition"), title=gone)
    hall = halls.hall_of(exhibitor, scene.catalogue)
    place = halls.known_place(exhibitor.place, scene)
    hall_name = halls.short_name(hall, scene) if hall else ""
    before, after = neighbours(exhibitor, _same_hall(exhibitor, scene))
    links = exhibitor_links.links(exhibitor, scene)
    return ExhibitorProps(
        record=exhibitor.id,
        where=" / ".join(part for part in (words.tr("Exhibition"), hall_name) if part),
        hero=(exhibitor.booth or hall_name).replace(", ", "\n"),
        state=words.tr("first time here") if exhibitor.first_time else "",
        title=words.of(exhibitor.name),
        title_mark=words.mark(exhibitor.name),
        title_other=words.other(exhibitor.name),
        links_title=words.tr("Also in this guide") if links else "",
        map_text=words.tr("Show on map") if place else "",
        map_place=place,
        before=before.id if before else "",
        before_text=words.of(before.name) if before else "",
        after=after.id if after else "",
        after_text=words.of(after.name) if after else "",
        facts=exhibitor_facts.facts(exhibitor, scene),
        links=links,
    )


def _same_hall(exhibitor: Exhibitor, scene: Scene) -> list[Exhibitor]:
    """By name; those whose hall is not known are among themselves."""
    catalogue = scene.catalogue
    hall = halls.hall_of(exhibitor, catalogue)
    same = [e for e in catalogue.exhibitors.values() if halls.hall_of(e, catalogue) == hall]
    return [each for _, each in letters.by_name(same, scene)]


class ExhibitorViewModel(ScreenViewModel, props=ExhibitorProps):
    def derive(self, scene: Scene, route: Route) -> ExhibitorProps:
        return derive_exhibitor(scene, route.record)
