"""Initiatives on a timeline: years, entries, and the scrubber's cells. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from db.catalogue import Initiative
from db.frozen import dataclass
from kiosk.governance import initiative_lines
from kiosk.scene import Scene
from kiosk.visitor.compared import Pair
from kiosk.wording import phrases

NOBODY = Pair()


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """An entry, or a year: `kind` is "entry" or "year". `tag`: "A" or "B" where it is compared."""

    key: str
    kind: str
    date: str = ""
    title: str = ""
    detail: str = ""
    tied: bool = False
    binding: bool = False
    force_text: str = ""
    kind_text: str = ""
    mark: str = ""
    sources: int = 0
    differs: bool = False
    first: bool = False
    last: bool = False
    tag: str = ""


@dataclass(frozen=True, slots=True)
class YearCell:
    """A cell of the year scrubber; its rows go from `row` (-1: none) to before `end`."""

    key: str
    year: str
    dots: int
    none_text: str
    row: int
    end: int


def rows(shown: list[Initiative], scene: Scene, pair: Pair = NOBODY) -> Iterable[TimelineRow]:
    """`shown` in order of date; a year stands before its first entry."""
    for n, initiative in enumerate(shown):
        year = initiative.date[:4]
        begins = n == 0 or shown[n - 1].date[:4] != year
        ends = n + 1 == len(shown) or shown[n + 1].date[:4] != year
        if begins:
            yield TimelineRow(f"year-{year}", "year", title=year)
        yield replace(_entry(initiative, begins, ends, scene), tag=pair.tag(initiative.id))


def half(lines: tuple[TimelineRow, ...]) -> int:
    """Where the second column begins: at the year nearest to the middle."""
    starts = [n for n, row in enumerate(lines) if row.kind == "year"]
    return min(starts, key=lambda n: abs(n - len(lines) / 2), default=0)


def _entry(initiative: Initiative, first: bool, last: bool, scene: Scene) -> TimelineRow:
    words = scene.words
    tied = initiative.tied_to_conference
    name = initiative.name if tied else initiative.short_name or initiative.name
    return TimelineRow(
        key=initiative.id,
        kind="entry",
        date=_date(initiative.date, scene),
        title=words.of(name),
        detail=initiative_lines.who(initiative, scene),
        tied=tied,
        binding=initiative.binding,
        force_text=initiative_lines.force(initiative, scene),
        kind_text=initiative_lines.backing(initiative, scene) or words.of(initiative.kind),
        mark=words.mark(name),
        sources=len(initiative.sources),
        differs=bool(initiative.disagreements),
        first=first,
        last=last,
    )


def _date(text: str, scene: Scene) -> str:
    if text.count("-") == 2:
        return phrases.day_in_year(date.fromisoformat(text), scene.words)
    return phrases.partial_date(text, scene.words)


def years(
    shown: list[Initiative], spanned: list[int], lines: tuple[TimelineRow, ...], scene: Scene
) -> tuple[YearCell, ...]:
    """A cell for every year from the first to the last of `spanned`."""
    if not spanned:
        return ()
    counts = Counter(initiative.date[:4] for initiative in shown)
    starts = {row.title: n for n, row in enumerate(lines) if row.kind == "year"}
    return tuple(
        YearCell(
            key=str(year),
            year=str(year),
            dots=counts[str(year)],
            none_text="" if counts[str(year)] else scene.words.tr("none"),
            row=(row := starts.get(str(year), -1)),
            end=row + 1 + counts[str(year)] if row >= 0 else -1,
        )
        for year in range(min(spanned), max(spanned) + 1)
    )
