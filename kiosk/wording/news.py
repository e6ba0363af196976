"""What a visitor is told when the programme changed under their eyes. Pure."""

from __future__ import annotations

from db.frozen import dataclass
from kiosk.language import Words


@dataclass(frozen=True, slots=True)
class News:
    """What of this visit could not stay."""

    page_gone: bool = False
    """The page that was open shows something that is no longer in the programme."""
    unplanned: int = 0
    """Sessions that had to leave the plan."""


def told(news: News, words: Words) -> str:
    """One short line; what the visitor lost is said, and nothing else."""
    if news.page_gone:
        return words.tr("The programme was updated; that page is no longer in it")
    if news.unplanned:
        return words.tr("The programme was updated; {n} left your plan", news.unplanned)
    return words.tr("The programme was updated")
