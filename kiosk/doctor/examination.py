"""Everything that the doctor looks at, in the order in which it is told."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.doctor.line import Line
from kiosk.doctor.settings_lines import settings_lines
from kiosk.settings import Settings


def examine(settings: Settings) -> Sequence[Line]:
    return tuple(settings_lines(settings))
