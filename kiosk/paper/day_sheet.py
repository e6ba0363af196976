"""The sheet of a day: every room and session of it, in two columns."""

from __future__ import annotations

from kiosk.paper.flow import Block, flowed
from kiosk.paper.imprint import Imprint, page_words
from kiosk.paper.inks import INK, LINE
from kiosk.paper.page import Page, Placed, foot
from kiosk.paper.page_size import BODY_END, INNER, MARGIN
from kiosk.paper.paper_words import joined
from kiosk.paper.printed import PrintedDay, PrintedRoom
from kiosk.paper.session_lines import RowStyles, session_strips
from kiosk.paper.set_text import set_lines, set_right, set_said
from kiosk.paper.strips import Strip, height_of, rule, space
from kiosk.paper.type_styles import (
    SHEET_DAY,
    SHEET_DAY_OTHER,
    SHEET_HOUR,
    SHEET_LINE,
    SHEET_ROOM,
    SHEET_ROOM_OTHER,
    SHEET_STRONG,
    SHEET_TITLE,
    SHEET_TITLE_OTHER,
)
from kiosk.scene import Scene

GUTTER = 21.0
COLUMN = (INNER - GUTTER) / 2
ROWS = RowStyles(
    axis=46.0,
    width=COLUMN,
    hour=SHEET_HOUR,
    part=SHEET_HOUR,
    title=SHEET_TITLE,
    other=SHEET_TITLE_OTHER,
    line=SHEET_LINE,
    strong=SHEET_STRONG,
    gap=7.0,
)


def sheet_pages(day: PrintedDay, imprint: Imprint, scenes: tuple[Scene, ...]) -> list[Page]:
    """The pages of one day, numbered where there are several."""
    language = scenes[0].words.language
    head = _head(day)
    top = MARGIN + height_of(head)
    blocks = [block for room in day.rooms for block in _blocks(room, language)]
    bodies = flowed(blocks, BODY_END - top)
    pairs = [bodies[i : i + 2] for i in range(0, len(bodies), 2)]
    pages: list[Page] = []
    for number, pair in enumerate(pairs, 1):
        words = joined(page_words(number, len(pairs), scenes))
        count = Placed(MARGIN, MARGIN, set_right(words, SHEET_DAY_OTHER, language, INNER))
        xs = (MARGIN, MARGIN + COLUMN + GUTTER)
        body = [Placed(x, top, strips) for x, strips in zip(xs, pair, strict=False)]
        pages.append((Placed(MARGIN, MARGIN, head), count, *body, foot(imprint, scenes)))
    return pages


def _head(day: PrintedDay) -> list[Strip]:
    return [
        *set_said(day.names, SHEET_DAY, SHEET_DAY_OTHER, INNER * 0.75),
        *set_said(day.titles, SHEET_DAY_OTHER, SHEET_DAY_OTHER, INNER * 0.75),
        space(8),
        rule(INNER, 2.0, INK),
        space(10),
    ]


def _blocks(room: PrintedRoom, language: str) -> list[Block]:
    heading = _room(room, language)
    rows = [[*session_strips(s, ROWS, language), space(ROWS.gap)] for s in room.sessions]
    last = len(rows) - 1
    return [
        Block([*row, space(8)] if i == last else row, heading, opens=i == 0)
        for i, row in enumerate(rows)
    ]


def _room(room: PrintedRoom, language: str) -> list[Strip]:
    return [
        *set_said(room.names, SHEET_ROOM, SHEET_ROOM_OTHER, COLUMN),
        *set_lines(room.within, SHEET_LINE, language, COLUMN),
        space(3),
        rule(COLUMN, 0.75, LINE),
        space(5),
    ]
