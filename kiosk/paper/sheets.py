"""Which PDF files a release makes: the signs of each day, and the sheet of each day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from db.frozen import dataclass
from kiosk.paper.day_sheet import sheet_pages
from kiosk.paper.door_sign import sign_pages
from kiosk.paper.imprint import Imprint
from kiosk.paper.page import Page
from kiosk.paper.page_size import PAPERS
from kiosk.paper.paper_words import joined
from kiosk.paper.pdf_file import write_pdf
from kiosk.paper.printed import PrintedDay
from kiosk.paper.printed_days import printed_days
from kiosk.scene import Scene


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to print: door signs, day sheets, on which paper, of one room or of all."""

    signs: bool = True
    days: bool = True
    paper: str = "a4"
    room: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file that was written."""

    file: str
    pages: int
    sessions: int


def write_sheets(
    scenes: tuple[Scene, ...], imprint: Imprint, wanted: Wanted, folder: Path
) -> list[Sheet]:
    """Every file of `wanted` into `folder`. Raises OSError where it cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    sheets = []
    for day in printed_days(scenes, wanted.room):
        for kind, pages in _kinds(day, imprint, wanted, scenes):
            name = f"{kind}-{day.date or 'no-date'}.pdf"
            title = f"{joined(day.names)} {kind} {imprint.sha256[:8]}"
            write_pdf(folder / name, title, pages, PAPERS[wanted.paper])
            sheets.append(Sheet(name, len(pages), sum(len(r.sessions) for r in day.rooms)))
    return sheets


def _kinds(
    day: PrintedDay, imprint: Imprint, wanted: Wanted, scenes: tuple[Scene, ...]
) -> Iterator[tuple[str, list[Page]]]:
    if wanted.signs:
        yield (
            "signs",
            [page for room in day.rooms for page in sign_pages(room, day, imprint, scenes)],
        )
    if wanted.days:
        yield "day", sheet_pages(day, imprint, scenes)
