"""A place as a rectangle of the floor plan. Pure."""

from __future__ import annotations

from db.catalogue import Box, Place
from db.frozen import dataclass
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


def box_of(
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
