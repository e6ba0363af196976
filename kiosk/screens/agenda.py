"""Agenda: one day as a list, by start time, with honest groups for what has no hour."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Slot

from db.catalogue import Session, Strand
from kiosk import day_list, phrases, programme
from kiosk.choices import Chosen
from kiosk.day_list import AgendaRow
from kiosk.navigator import Route
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel


@dataclass(frozen=True, slots=True)
class DayCell:
    """A cell of the day strip; `key` is the ISO date, or "none"."""

    key: str
    weekday: str
    number: str
    count: str
    today: bool
    today_text: str
    selected: bool


@dataclass(frozen=True, slots=True)
class StrandChip:
    """A filter; `key` is a strand, or "" for all."""

    key: str
    text: str
    count: str
    selected: bool


@dataclass(frozen=True, slots=True)
class AgendaProps:
    where: str = ""
    title: str = ""
    theme: str = ""
    day: str = ""
    place: str = ""
    sources: int = 0
    differs: bool = False
    summary: str = ""
    empty: str = ""
    now_text: str = ""
    can_go_now: bool = False
    days: tuple[DayCell, ...] = ()
    strands: tuple[StrandChip, ...] = ()
    rows: tuple[AgendaRow, ...] = ()
    timed_rows: tuple[AgendaRow, ...] = ()
    hourless_rows: tuple[AgendaRow, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaChoices:
    """None for a day means today, or the first day."""

    day: str | None = None
    strand: str = ""
    ended_open: bool = False


def derive_agenda(scene: Scene, choices: AgendaChoices) -> AgendaProps:
    words = scene.words
    day = choices.day or today_key(scene)
    of_day = [s for s in scene.catalogue.sessions.values() if day_key(s) == day]
    shown = [s for s in of_day if choices.strand in ("", s.strand)]
    timed, hourless = day_list.rows(shown, day, choices.ended_open, scene)
    record = next((d for d in scene.catalogue.days.values() if d.date.isoformat() == day), None)
    return AgendaProps(
        where=words.tr("Agenda"),
        title=_title(day, scene),
        theme=words.of(record.theme) if record else "",
        day=record.id if record else "",
        place=f"{day} {choices.strand}",
        sources=len(record.sources) if record and record.theme else 0,
        differs=bool(record and record.disagreements),
        summary=_summary(shown, scene),
        empty="" if shown else words.tr("No session of this kind on this day."),
        now_text=words.tr("Now"),
        can_go_now=_can_go_now(day, scene),
        days=_days(day, scene),
        strands=_strands(of_day, choices.strand, scene),
        rows=(*timed, *hourless),
        timed_rows=timed,
        hourless_rows=hourless,
    )


def _can_go_now(day: str, scene: Scene) -> bool:
    """Another day is shown, and today is one of the conference's."""
    today = today_key(scene)
    return scene.moment.believable and today == scene.moment.day.isoformat() and day != today


def day_key(session: Session) -> str:
    return session.day.isoformat() if session.day else day_list.NO_DATE


def today_key(scene: Scene) -> str:
    """Today while the conference runs, else its first day."""
    days = [d.date for d in scene.catalogue.days.values()]
    today = scene.moment.day
    if scene.moment.believable and today in days:
        return today.isoformat()
    return days[0].isoformat() if days else day_list.NO_DATE


def _title(day: str, scene: Scene) -> str:
    if day == day_list.NO_DATE:
        return scene.words.tr("Without a date")
    return phrases.day_long(date.fromisoformat(day), scene.words)


def _summary(shown: list[Session], scene: Scene) -> str:
    timed = sum(programme.slot_of(s) is not None for s in shown)
    parts = sum(s.part is not None and programme.slot_of(s) is None for s in shown)
    return scene.words.tr(
        "{n} sessions: {timed} with a printed hour, {parts} with part of the day, "
        "{rest} with the date only",
        len(shown),
        timed=timed,
        parts=parts,
        rest=len(shown) - timed - parts,
    )


def _days(selected: str, scene: Scene) -> tuple[DayCell, ...]:
    counts = Counter(day_key(s) for s in scene.catalogue.sessions.values())
    cells = [_day_cell(d.date, counts, selected, scene) for d in scene.catalogue.days.values()]
    if counts[day_list.NO_DATE]:
        undated = DayCell(
            day_list.NO_DATE,
            scene.words.tr("Undated"),
            "?",
            str(counts[day_list.NO_DATE]),
            False,
            "",
            selected == day_list.NO_DATE,
        )
        cells.append(undated)
    return tuple(cells)


def _day_cell(day: date, counts: Counter[str], selected: str, scene: Scene) -> DayCell:
    today = scene.moment.believable and scene.moment.day == day
    return DayCell(
        key=day.isoformat(),
        weekday=phrases.weekday(day, scene.words),
        number=str(day.day),
        count=str(counts[day.isoformat()]),
        today=today,
        today_text=scene.words.tr("Today") if today else "",
        selected=selected == day.isoformat(),
    )


def _strands(of_day: list[Session], selected: str, scene: Scene) -> tuple[StrandChip, ...]:
    """Only strands that lead to something."""
    counts = Counter(str(s.strand) for s in of_day)
    present = [strand for strand in Strand if counts[strand]]
    every = StrandChip("", scene.words.tr("All"), str(len(of_day)), selected == "")
    chips = [StrandChip(s, chip_text(s, scene), str(counts[s]), selected == s) for s in present]
    return (every, *chips)


def chip_text(strand: Strand, scene: Scene) -> str:
    """A strand's short word."""
    words = scene.words
    return {
        Strand.OPENING: words.tr("Opening"),
        Strand.MAIN: words.tr("Main"),
        Strand.THEMED: words.tr("Themed"),
        Strand.NAMED: words.tr("Forum"),
        Strand.INDUSTRY: words.tr("Industry"),
        Strand.HALL: words.tr("Hall"),
        Strand.EXPERIENCE: words.tr("Experience"),
    }[strand]


class AgendaViewModel(ScreenViewModel, props=AgendaProps):
    """Remembers the day and the strand until the visit ends."""

    def __init__(self) -> None:
        super().__init__()
        self._choices = Chosen(AgendaChoices())

    def derive(self, scene: Scene, route: Route) -> AgendaProps:
        return derive_agenda(scene, self._choices.now)

    def forget(self) -> None:
        self._choices.forget()

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        self._choose(day=day, strand="", ended_open=False)

    @Slot(str)
    def chooseStrand(self, strand: str) -> None:
        self._choose(strand=strand)

    @Slot()
    def toggleEnded(self) -> None:
        self._choose(ended_open=not self._choices.now.ended_open)

    @Slot()
    def goNow(self) -> None:
        self._choose(day=None, strand="", ended_open=False)

    def _choose(self, **changes: object) -> None:
        if self._choices.choose(**changes):
            self._derive_again()
