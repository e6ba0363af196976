"""A session as a line that opens it, among the lines of a forum or a person. Pure."""

from __future__ import annotations

from db.catalogue import Session
from kiosk.lists.lines import LinkRow
from kiosk.scene import Scene
from kiosk.sessions.session_rows import session_row
from kiosk.wording import phrases


def session_link(session: Session, scene: Scene, *, dated: bool = False) -> LinkRow:
    """`dated` says the day too, where the page does not."""
    row, words = session_row(session, scene), scene.words
    day = phrases.day_short(session.day, words) if dated and session.day else ""
    return LinkRow(
        key=row.key,
        title=row.title,
        detail=phrases.listed([row.status_text, row.lead, day, row.until, row.place], words),
        hang=row.time,
        mark=row.title_mark,
        screen="session",
        record=row.key,
    )
