"""What the page of something with a place begins with: its head, the way there, its neighbours."""

from __future__ import annotations

from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class PlacedPageProps:
    """`map_text` offers to show `map_place` on the plan; `before` and `after` are records."""

    record: str = ""
    where: str = ""
    hero: str = ""
    state: str = ""
    title: str = ""
    title_mark: str = ""
    title_other: str = ""
    map_text: str = ""
    map_place: str = ""
    before: str = ""
    before_text: str = ""
    after: str = ""
    after_text: str = ""
