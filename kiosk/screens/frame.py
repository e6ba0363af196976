"""The frame round every screen: top bar, dock, banner, the question, and what is shown in it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from db.frozen import dataclass
from kiosk.home.announcements import announcement_lead
from kiosk.scene import Scene
from kiosk.view_model import ViewModel
from kiosk.visitor.look import Look
from kiosk.visitor.visit import Visit, VisitState
from kiosk.wording import news, phrases
from kiosk.wording.news import News


@dataclass(frozen=True, slots=True)
class FrameProps:
    """`backwards` comes first: the screen that enters asks for it."""

    backwards: bool = False
    screen: str = "attract"
    record: str = ""
    han: bool = True
    scheme: str = "day"
    text_scale: float = 1.0
    still: bool = False
    reach: bool = False
    left_handed: bool = False
    where: str = ""
    date: str = ""
    clock: str = ""
    can_back: bool = False
    home_text: str = ""
    back_text: str = ""
    search_text: str = ""
    plan_text: str = ""
    language_text: str = ""
    access_text: str = ""
    more_text: str = ""
    reach_text: str = ""
    sources_word: str = ""
    differing_word: str = ""
    banner_level: str = ""
    banner_lead: str = ""
    banner_text: str = ""
    notice_text: str = ""
    asking: bool = False
    seconds: int = 0
    share: float = 0.0
    question: str = ""
    question_other: str = ""
    ask_text: str = ""
    ask_text_other: str = ""
    keep_text: str = ""
    keep_text_other: str = ""
    end_text: str = ""
    end_text_other: str = ""


@dataclass(frozen=True, slots=True)
class Stage:
    """What the frame shows: the screen, its record, its place in words, and the way back."""

    screen: str
    record: str
    where: str
    can_back: bool
    backwards: bool
    next_language: str
    state: VisitState
    seconds: int
    ask_seconds: int
    look: Look
    news: News | None = None


def opening_frame(look: Look, language: str) -> FrameProps:
    """Before there is content: nothing is said, but colours and typefaces are right."""
    return FrameProps(scheme=look.scheme, still=look.still, han=language == "zh")


def derive_frame(scene: Scene, stage: Stage) -> FrameProps:
    words, moment = scene.words, scene.moment
    other = scene.others[0] if scene.others else words
    banner = scene.announcement
    believed = moment.believable
    return FrameProps(
        screen=stage.screen,
        record=stage.record,
        han=words.language == "zh",
        scheme=stage.look.scheme,
        text_scale=stage.look.text_scale,
        still=stage.look.still,
        reach=stage.look.reach,
        left_handed=stage.look.left_handed,
        where=stage.where,
        date=phrases.day_short(moment.local.date(), words) if believed else "",
        clock=f"{moment.local:%H:%M}" if believed else words.tr("clock being checked"),
        can_back=stage.can_back,
        backwards=stage.backwards,
        language_text=stage.next_language,
        **_dock(scene),
        more_text=words.tr("More below"),
        reach_text=words.tr("Reach mode: everything you touch is below"),
        sources_word=words.tr("sources:"),
        differing_word=words.tr("they differ"),
        banner_level=banner.level if banner else "",
        banner_lead=announcement_lead(banner, words) if banner else "",
        banner_text=words.of(banner.text) if banner else "",
        notice_text=news.told(stage.news, words) if stage.news else "",
        asking=stage.state is VisitState.ASKING,
        seconds=stage.seconds,
        share=stage.seconds / stage.ask_seconds,
        question=words.tr("Still there?"),
        question_other=other.tr("Still there?"),
        ask_text=words.tr(ASK_TEXT),
        ask_text_other=other.tr(ASK_TEXT),
        keep_text=words.tr("I am still here"),
        keep_text_other=other.tr("I am still here"),
        end_text=words.tr("End this visit now"),
        end_text_other=other.tr("End this visit now"),
    )


def _dock(scene: Scene) -> dict[str, str]:
    tr = scene.words.tr
    return {
        "home_text": tr("Home"),
        "back_text": tr("Back"),
        "search_text": tr("Search"),
        "plan_text": _plan_text(scene),
        "access_text": tr("Accessibility"),
    }


def _plan_text(scene: Scene) -> str:
    count = len(scene.plan)
    return scene.words.tr("My plan {count}", count=count) if count else scene.words.tr("My plan")


ASK_TEXT = "At zero this visit ends. What you chose is cleared for the next visitor."


class FrameViewModel(ViewModel, props=FrameProps):
    """The dock's intents and the answer to the question."""

    homeAsked = Signal()
    backAsked = Signal()
    searchAsked = Signal()
    planAsked = Signal()
    languageAsked = Signal()
    accessAsked = Signal()

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self._visit = visit

    @Slot()
    def home(self) -> None:
        self.homeAsked.emit()

    @Slot()
    def back(self) -> None:
        self.backAsked.emit()

    @Slot()
    def search(self) -> None:
        self.searchAsked.emit()

    @Slot()
    def plan(self) -> None:
        self.planAsked.emit()

    @Slot()
    def access(self) -> None:
        self.accessAsked.emit()

    @Slot()
    def flipLanguage(self) -> None:
        self.languageAsked.emit()

    @Slot()
    def wake(self) -> None:
        self._visit.touch()

    @Slot()
    def keep(self) -> None:
        self._visit.extend()

    @Slot()
    def end(self) -> None:
        self._visit.end()
