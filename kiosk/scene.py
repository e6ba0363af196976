"""What every screen is derived from: content, time, words and this kiosk's place."""

from __future__ import annotations

from dataclasses import field

from db.catalogue import Announcement, Catalogue
from db.frozen import dataclass
from kiosk.language import Words
from kiosk.moment import Moment
from kiosk.visitor.look import Look

MOST_PLANNED = 60
"""Sessions that a plan holds; a visitor cannot attend more, and codes cannot carry more."""


@dataclass(frozen=True, slots=True)
class Scene:
    catalogue: Catalogue
    moment: Moment
    words: Words
    others: tuple[Words, ...] = ()
    """The words of the other languages, for what is said in all of them."""
    here: str = ""
    """Place id of this kiosk, "" where nobody told it."""
    plan: tuple[str, ...] = ()
    """Ids of the sessions in the visitor's plan."""
    look: Look = field(default_factory=Look)
    announcement: Announcement | None = None
    """The one that holds now."""
