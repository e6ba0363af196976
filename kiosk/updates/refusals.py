"""What was refused while the kiosk runs, for staff: when, what, and why in one sentence."""

from __future__ import annotations

import logging
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from db.frozen import dataclass
from kiosk.logs.aloud import say
from kiosk.logs.json_lines import tell

KEPT = 20


@dataclass(frozen=True, slots=True)
class Refused:
    """`at` is in UTC; `what` is a release as staff call it, or the name of a file."""

    at: datetime
    what: str
    sentence: str


class Refusals(QObject):
    """The newest first. The same refusal again takes the place of the one before."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._listed: tuple[Refused, ...] = ()

    @property
    def listed(self) -> tuple[Refused, ...]:
        return self._listed

    def add(self, refused: Refused) -> None:
        others = [each for each in self._listed if each.sentence != refused.sentence]
        self._listed = (refused, *others)[:KEPT]
        say(refused.sentence)
        tell("refused", logging.WARNING, what=refused.what, sentence=refused.sentence)
        self.changed.emit()
