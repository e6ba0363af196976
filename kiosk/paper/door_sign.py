"""The sign at a door: one room on one day, to be read from two metres."""

from __future__ import annotations

from db.catalogue import Said
from kiosk.paper.flow import Block, flowed
from kiosk.paper.imprint import Imprint, page_words
from kiosk.paper.inks import INK, LINE
from kiosk.paper.page import Page, Placed, foot
from kiosk.paper.page_size import BODY_END, INNER, MARGIN
from kiosk.paper.paper_words import joined
from kiosk.paper.printed import PrintedDay, PrintedRoom, PrintedSession
from kiosk.paper.session_lines import RowStyles, session_strips
from kiosk.paper.set_text import set_largest, set_lines, set_right, set_said
from kiosk.paper.strips import Strip, columns, height_of, rule, space
from kiosk.paper.type_styles import (
    ROOM,
    ROOM_OTHER,
    SIGN_DAY,
    SIGN_HOUR,
    SIGN_LINE,
    SIGN_PART,
    SIGN_STRONG,
    SIGN_TITLE,
    SIGN_TITLE_OTHER,
)
from kiosk.scene import Scene

ROWS = RowStyles(
    axis=108.0,
    width=INNER,
    hour=SIGN_HOUR,
    part=SIGN_PART,
    title=SIGN_TITLE,
    other=SIGN_TITLE_OTHER,
    line=SIGN_LINE,
    strong=SIGN_STRONG,
    gap=12.0,
)
MOST_NAME_LINES = 4
"""A name longer than this is cut: the sign is to be read in passing."""


def sign_pages(
    room: PrintedRoom, day: PrintedDay, imprint: Imprint, scenes: tuple[Scene, ...]
) -> list[Page]:
    """The pages of one sign, numbered where there are several."""
    language = scenes[0].words.language
    head = _head(room, day, language)
    top = MARGIN + height_of(head)
    blocks = [Block(_row(session, language)) for session in room.sessions]
    bodies = flowed(blocks, BODY_END - top)
    pages: list[Page] = []
    for number, body in enumerate(bodies, 1):
        count = set_right(
            joined(page_words(number, len(bodies), scenes)), SIGN_LINE, language, INNER
        )
        where = columns(set_lines(room.within, SIGN_LINE, language, INNER * 0.7)[:1], count)
        placed = (Placed(MARGIN, MARGIN - 6, where), Placed(MARGIN, MARGIN, head))
        pages.append((*placed, Placed(MARGIN, top, body), foot(imprint, scenes)))
    return pages


def _head(room: PrintedRoom, day: PrintedDay, language: str) -> list[Strip]:
    """The name, a strong line, the day."""
    return [
        space(SIGN_LINE.line(language) + 4),
        *_names(room.names),
        space(10),
        rule(INNER, 2.0, INK),
        space(9),
        *set_said(day.names, SIGN_DAY, SIGN_TITLE_OTHER, INNER),
        space(6),
    ]


def _names(names: tuple[Said, ...]) -> list[Strip]:
    first, *others = names
    lines = set_largest(first.words, ROOM, first.language, INNER)[:MOST_NAME_LINES]
    for other in others:
        lines += set_largest(other.words, ROOM_OTHER, other.language, INNER)[:MOST_NAME_LINES]
    return lines


def _row(session: PrintedSession, language: str) -> list[Strip]:
    above = [rule(INNER, 0.75, LINE), space(ROWS.gap * 0.7)]
    return [*above, *session_strips(session, ROWS, language), space(ROWS.gap)]
