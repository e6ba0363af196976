"""The plan of one venue on one level, as rectangles in shares of its width. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from db.catalogue import Box, Place
from kiosk.programme import running
from kiosk.scene import Scene


@dataclass(frozen=True, slots=True)
class PlanBox:
    """A rectangle of the plan: sides are shares of the plan's width, so that QML only scales.

    `head` is the height that can be touched: a hall that holds places has its name at the top.
    """

    key: str
    text: str
    spoken: str
    share_x: float
    share_y: float
    share_width: float
    share_height: float
    head: float
    holds: bool
    here: bool
    selected: bool
    live: bool


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
    live = {s.place for s in running(scene.catalogue.sessions.values(), scene.moment)}
    return tuple(
        _box(place, [p for p in on_level if p.within == place.id], scale, selected, live, scene)
        for place in sorted(shown, key=lambda place: place.within is not None)
    )


def _drawn(venue: str, scene: Scene) -> list[Place]:
    return [p for p in scene.catalogue.places.values() if p.venue == venue and p.box]


def _box(
    place: Place,
    inside: list[Place],
    scale: float,
    selected: str,
    live: set[str | None],
    scene: Scene,
) -> PlanBox:
    box, words = place.box or Box(0, 0, 0, 0), scene.words
    tops = [p.box.y for p in inside if p.box]
    head = min(tops) - box.y if tops else box.height
    name = words.of(place.short_name or place.name)
    here, on = place.id == scene.here, place.id in live
    notes = [words.tr("You are here") if here else "", words.tr("on now") if on else ""]
    return PlanBox(
        key=place.id,
        text=name,
        spoken=words.tr(", ").join(part for part in (name, *notes) if part),
        share_x=box.x / scale,
        share_y=box.y / scale,
        share_width=box.width / scale,
        share_height=box.height / scale,
        head=head / scale,
        holds=bool(tops),
        here=here,
        selected=place.id == selected,
        live=on,
    )


def _right(boxes: list[Box]) -> float:
    return max((box.x + box.width for box in boxes), default=1) or 1


def _bottom(boxes: list[Box]) -> float:
    return max(box.y + box.height for box in boxes)
