"""The plan of one venue on one level, as rectangles in shares of its width. Pure."""

from __future__ import annotations

from db.catalogue import Box, Place
from kiosk.places.floor_boxes import PlanBox, box_of
from kiosk.scene import Scene
from kiosk.sessions import timetable


def levels(venue: str, scene: Scene) -> tuple[int, ...]:
    """The floors that the plan of a venue has, from the ground up."""
    return tuple(sorted({place.box.level for place in _drawn(venue, scene) if place.box}))


def shape(venue: str, scene: Scene) -> float:
    """The plan's height as a share of its width; 0 where nothing is drawn."""
    boxes = [place.box for place in _drawn(venue, scene) if place.box]
    return _bottom(boxes) / _right(boxes) if boxes else 0.0


def plan_boxes(venue: str, level: int, selected: str, scene: Scene) -> tuple[PlanBox, ...]:
    """Halls before what lies in them. Of other floors only the halls that hold this one's rooms."""
    drawn = _drawn(venue, scene)
    on_level = [place for place in drawn if place.box and place.box.level == level]
    holders = {place.within for place in on_level}
    shown = [place for place in drawn if place in on_level or place.id in holders]
    scale = _right([place.box for place in drawn if place.box])
    live = {s.place for s in timetable.every(scene.catalogue).running(scene.moment)}
    return tuple(
        box_of(place, [p for p in on_level if p.within == place.id], scale, selected, live, scene)
        for place in sorted(shown, key=lambda place: place.within is not None)
    )


def _drawn(venue: str, scene: Scene) -> list[Place]:
    return [p for p in scene.catalogue.places.values() if p.venue == venue and p.box]


def _right(boxes: list[Box]) -> float:
    return max((box.x + box.width for box in boxes), default=1) or 1


def _bottom(boxes: list[Box]) -> float:
    return max(box.y + box.height for box in boxes)
