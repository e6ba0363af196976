"""How everything is drawn for this visitor: colours, text size, motion, reach and hand."""

from __future__ import annotations

from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """A kiosk begins every visit with its own; the accessibility sheet changes it for the visit."""

    scheme: str = "day"
    """"day", "night" or "contrast"."""
    text_scale: float = 1.0
    still: bool = False
    """Nothing moves."""
    reach: bool = False
    """Everything that can be touched lies in the lower part of the screen."""
    left_handed: bool = False
