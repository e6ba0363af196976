"""Activity: one competition, roadshow, experience or media programme."""

from __future__ import annotations

from db.catalogue import Activity
from db.frozen import dataclass
from kiosk.activities import activity_facts, activity_kinds, activity_times, activity_works
from kiosk.halls import halls
from kiosk.lists.lines import FactRow
from kiosk.lists.neighbours import neighbours
from kiosk.places.placed_page import PlacedPageProps
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.navigator import Route
from kiosk.wording import figures


@dataclass(frozen=True, slots=True)
class ActivityProps(PlacedPageProps):
    note: str = ""
    live: bool = False
    works_title: str = ""
    works_tail: str = ""
    facts: tuple[FactRow, ...] = ()
    works: tuple[FactRow, ...] = ()


def derive_activity(scene: Scene, record: str) -> ActivityProps:
    words, activity = scene.words, scene.catalogue.activities.get(record)
    if activity is None:
        gone = words.tr("This activity is not in the programme any more.")
        return ActivityProps(where=words.tr("Try and compete"), title=gone)
    place = halls.known_place(activity.place, scene)
    before, after = neighbours(activity, _of_its_kind(activity, scene))
    kind = activity_kinds.kind_text(activity.kind, scene)
    return ActivityProps(
        record=activity.id,
        where=" / ".join((words.tr("Try and compete"), kind)),
        hero=activity_times.days(activity, scene),
        state=activity_times.state(activity, scene),
        note=_note(activity, scene),
        live=activity_times.is_on(activity, scene),
        title=words.of(activity.name),
        title_mark=words.mark(activity.name),
        title_other=words.other(activity.name),
        works_title=words.tr("On show") if activity.works else "",
        works_tail=figures.number(len(activity.works), words) if activity.works else "",
        map_text=words.tr("Show on map") if place else "",
        map_place=place,
        before=before.id if before else "",
        before_text=words.of(before.name) if before else "",
        after=after.id if after else "",
        after_text=words.of(after.name) if after else "",
        facts=activity_facts.facts(activity, scene),
        works=activity_works.works(activity, scene),
    )


def _note(activity: Activity, scene: Scene) -> str:
    """Its hours, or that they are not known."""
    if activity.first_day is None:
        return ""
    return activity_times.hours(activity, scene) or scene.words.tr("hour not published")


def _of_its_kind(activity: Activity, scene: Scene) -> list[Activity]:
    every = activity_kinds.in_order(scene.catalogue.activities.values())
    return [each for each in every if each.kind == activity.kind]


class ActivityViewModel(ScreenViewModel, props=ActivityProps):
    def derive(self, scene: Scene, route: Route) -> ActivityProps:
        return derive_activity(scene, route.record)
