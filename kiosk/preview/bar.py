"""The bar below a preview: what is shown, what is wrong with it, and what time it is there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot

from db.frozen import dataclass
from kiosk.preview.event_days import event_days, share_at, span_of
from kiosk.preview.report import Report
from kiosk.scene import Scene
from kiosk.view_model import ViewModel
from kiosk.wording import phrases


@dataclass(frozen=True, slots=True)
class DayChoice:
    """A day of the slider; `key` is its ISO date."""

    key: str
    text: str
    selected: bool


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One problem in a sentence."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class PreviewProps:
    """`share` is where the handle stands; `stale` whether older content is shown."""

    mark: str = ""
    name: str = ""
    state: str = ""
    stale: bool = False
    days: tuple[DayChoice, ...] = ()
    share: float = 0.0
    hour: str = ""
    slider_name: str = ""
    playing: bool = False
    play_text: str = ""
    now_text: str = ""
    problems_text: str = ""
    problems: tuple[ProblemRow, ...] = ()
    has_problems: bool = False
    open: bool = False
    more_text: str = ""


def derive_bar(scene: Scene, report: Report, *, playing: bool, opened: bool) -> PreviewProps:
    words, moment = scene.words, scene.moment
    days = event_days(scene.catalogue, moment)
    day = day_shown(days, moment.day)
    span = span_of(day, scene.catalogue, moment)
    return PreviewProps(
        mark=words.tr("Preview"),
        name=report.name,
        state=_state(report, scene),
        stale=bool(report.stale),
        days=tuple(DayChoice(str(d), phrases.day_in_year(d, words), d == moment.day) for d in days),
        share=share_at(moment.instant, span),
        hour=f"{moment.local:%H:%M}",
        slider_name=words.tr("Time of day"),
        playing=playing,
        play_text=words.tr("Pause") if playing else words.tr("Play"),
        now_text=words.tr("Now"),
        problems_text=_problems_text(report, scene),
        problems=tuple(ProblemRow(str(i), each) for i, each in enumerate(report.problems)),
        has_problems=bool(report.problems),
        open=opened and bool(report.problems),
        more_text=words.tr("More below"),
    )


def day_shown(days: tuple[date, ...], today: date) -> date:
    """The day of the slider: today, else the nearest before, else the first."""
    return max((day for day in days if day <= today), default=days[0])


def _state(report: Report, scene: Scene) -> str:
    if not report.stale:
        return scene.words.tr("Read at {time}", time=report.read) if report.read else ""
    told = scene.words.tr("Not read; still shown: what was read at {time}.", time=report.read)
    return f"{told} {report.stale}"


def _problems_text(report: Report, scene: Scene) -> str:
    count = len(report.problems)
    return scene.words.tr("{n} problems", count) if count else scene.words.tr("No problems")


class PreviewViewModel(ViewModel, props=PreviewProps):
    """What staff do with the bar."""

    shareChosen = Signal(float)
    dayChosen = Signal(str)
    playToggled = Signal()
    nowAsked = Signal()
    problemsToggled = Signal()

    @Slot(float)
    def chooseShare(self, share: float) -> None:
        self.shareChosen.emit(share)

    @Slot(str)
    def chooseDay(self, key: str) -> None:
        self.dayChosen.emit(key)

    @Slot()
    def togglePlay(self) -> None:
        self.playToggled.emit()

    @Slot()
    def now(self) -> None:
        self.nowAsked.emit()

    @Slot()
    def toggleProblems(self) -> None:
        self.problemsToggled.emit()
