"""A page: strips that are put somewhere, and its foot, drawn in points of A4."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from db.frozen import dataclass
from kiosk.paper.imprint import Imprint, as_of_words, release_words
from kiosk.paper.inks import DANGER, INK
from kiosk.paper.page_size import FOOT_TOP, INNER, MARGIN
from kiosk.paper.paper_words import in_each, joined
from kiosk.paper.set_text import set_lines, set_right, width_of
from kiosk.paper.strips import Strip, columns, draw_all, rule, shifted, space
from kiosk.paper.type_styles import FOOT, FOOT_STRONG
from kiosk.scene import Scene


@dataclass(frozen=True, slots=True)
class Placed:
    """Strips from a point down, in points from the upper left corner of the page."""

    x: float
    y: float
    strips: Sequence[Strip]


Page = tuple[Placed, ...]


def draw_page(page: Page, painter: QPainter) -> None:
    for placed in page:
        draw_all(placed.strips, painter, QPointF(placed.x, placed.y))


def foot(imprint: Imprint, scenes: tuple[Scene, ...]) -> Placed:
    """The conference, the release and its date: the same on every page of one release."""
    conference = scenes[0].catalogue.conference
    name = joined(in_each(conference.short_name or conference.name, scenes)[:1])
    release = joined(release_words(imprint, scenes))
    language = scenes[0].words.language
    style = FOOT if not imprint.draft else FOOT_STRONG
    lead = width_of(name, FOOT_STRONG, language) + 10
    dates = joined(as_of_words(imprint, scenes), "  ")
    line = columns(
        [*set_lines(name, FOOT_STRONG, language, INNER)][:1],
        [
            *columns(
                shifted(set_lines(release, style, language, INNER * 0.5), lead)[:1],
                set_right(dates, FOOT, language, INNER)[:1],
            )
        ],
    )
    above = rule(INNER, 1.5 if imprint.draft else 0.75, DANGER if imprint.draft else INK)
    return Placed(MARGIN, FOOT_TOP, [above, space(5.0), *line])
