"""What the staff screen is derived from, gathered in one. Pure."""

from __future__ import annotations

from datetime import datetime

from db.catalogue import Catalogue
from db.frozen import dataclass
from kiosk.ladder.rungs import Rung
from kiosk.language import Words
from kiosk.updates.refusals import Refused
from kiosk.updates.rolled_back import RolledBack
from kiosk.updates.taking import Taken


@dataclass(frozen=True, slots=True)
class Glass:
    """`size` in pixels, `density` in pixels of it in a millimetre; 0 where nobody knows."""

    size: tuple[int, int] = (0, 0)
    density: float = 0.0

    @property
    def millimetres(self) -> tuple[int, int]:
        """(0, 0) where nobody knows."""
        if not self.density:
            return 0, 0
        return round(self.size[0] / self.density), round(self.size[1] / self.density)


@dataclass(frozen=True, slots=True)
class Known:
    """`now` is the conference clock, `system` the host's own; both are aware."""

    words: Words
    now: datetime
    system: datetime
    uptime_seconds: int = 0
    last_visit_seconds: int | None = None
    """Since the last visit ended; None where there was none."""
    catalogue: Catalogue | None = None
    taken: Taken | None = None
    waiting: Taken | None = None
    rolled_back: RolledBack | None = None
    followed: bool = False
    """A published folder is followed, so an earlier release can be shown."""
    watched: bool = False
    """There is something to look at again."""
    refused: tuple[Refused, ...] = ()
    versions: tuple[str, ...] = ()
    glass: Glass = Glass()
    rung: Rung = Rung.ASKED
    """Of the crash ladder."""
    why: str = ""
    """Why something else is shown than was asked for; "" where it is not."""
    state_problem: str = ""
    late_frames: int = 0
    bugs: int = 0
    """Exceptions since the start."""
    blocked: int = 0
    """Links and network requests that were refused."""
