"""The grid of the agenda, with its rooms and blocks. Pure."""

from __future__ import annotations

from db.frozen import dataclass
from kiosk.agenda.grid_hours import GridHour


@dataclass(frozen=True, slots=True)
class GridRoom:
    """A row of the grid; `lane` is its first lane of all."""

    key: str
    title: str
    detail: str
    lane: int
    lanes: int


@dataclass(frozen=True, slots=True)
class GridBlock:
    """A session; minutes count from the left edge of the grid. `edge`, `span`: with its words."""

    key: str
    name: str
    time: str
    title: str
    strand: str
    note: str
    status: str
    lane: int
    start: int
    length: int
    edge: int
    span: int
    side: str
    ended: bool
    running: bool
    planned: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """`stretch` widens the hour on days of short sessions; `now` is -1 where now is not shown."""

    stretch: float = 1.0
    minutes: int = 0
    lanes: int = 0
    now: int = -1
    now_text: str = ""
    rooms: tuple[GridRoom, ...] = ()
    hours: tuple[GridHour, ...] = ()
    blocks: tuple[GridBlock, ...] = ()
