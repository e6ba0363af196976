"""My plan: what was added, clashes, free gaps, and the way to take it along."""

from __future__ import annotations

from PySide6.QtCore import Slot

from db.catalogue import Session
from db.frozen import dataclass
from kiosk.lists.lines import FactRow
from kiosk.plans import plan_list, plan_offers, take_lines
from kiosk.plans.plan_rows import PlanRow
from kiosk.scene import Scene
from kiosk.sessions import clashes
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.choices import Chosen
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases

CODES = "codes"
"""The record of the route to the codes."""


@dataclass(frozen=True, slots=True)
class PlanProps:
    where: str = ""
    title: str = ""
    detail: str = ""
    empty: str = ""
    agenda_text: str = ""
    take_text: str = ""
    remove_text: str = ""
    keep_text: str = ""
    asking: bool = False
    codes_shown: bool = False
    code: str = ""
    code_text: str = ""
    code_note: str = ""
    left_out: str = ""
    before_text: str = ""
    after_text: str = ""
    place: str = ""
    rows: tuple[PlanRow, ...] = ()
    timed_rows: tuple[PlanRow, ...] = ()
    around_rows: tuple[PlanRow, ...] = ()
    facts: tuple[FactRow, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanChoices:
    page: int = 0
    """Which of the codes is shown, from 0."""
    asking: bool = False
    """Whether all is to be removed is being asked."""


def derive_plan(scene: Scene, record: str, choices: PlanChoices) -> PlanProps:
    planned = clashes.planned(scene)
    if not planned:
        return _empty(scene)
    return (
        _codes(planned, choices.page, scene) if record == CODES else _list(planned, choices, scene)
    )


def _empty(scene: Scene) -> PlanProps:
    tr = scene.words.tr
    how = tr("Nothing is in it yet. Touch the plus beside a session to add it.")
    offers = plan_offers.offers(scene)
    private = tr("It is forgotten when your visit ends; before that you can take it away.")
    return PlanProps(
        where=tr("My plan"),
        title=tr("My plan"),
        empty=f"{how}\n{private}",
        agenda_text=tr("Open the agenda"),
        rows=offers,
        timed_rows=offers,
    )


def _list(planned: list[Session], choices: PlanChoices, scene: Scene) -> PlanProps:
    tr = scene.words.tr
    lists = plan_list.lists(planned, scene)
    takeable = bool(take_lines.pages(planned, scene))
    remove = tr("Yes, remove {n}", len(planned)) if choices.asking else tr("Remove all")
    return PlanProps(
        where=tr("My plan"),
        title=tr("My plan"),
        detail=_detail(planned, scene),
        take_text=tr("Take it away") if takeable and not choices.asking else "",
        remove_text=remove,
        keep_text=tr("Keep my plan") if choices.asking else "",
        asking=choices.asking,
        rows=lists.whole,
        timed_rows=lists.sessions,
        around_rows=lists.around,
    )


def _detail(planned: list[Session], scene: Scene) -> str:
    words = scene.words
    pairs = sum(len(clashes.clashing(s, planned[:n])) for n, s in enumerate(planned))
    told = words.tr("{n} clashes", pairs) if pairs else words.tr("no clash")
    return phrases.listed([words.tr("{n} sessions", len(planned)), told], words)


def _codes(planned: list[Session], page: int, scene: Scene) -> PlanProps:
    tr = scene.words.tr
    pages = take_lines.pages(planned, scene)
    at = min(page, len(pages) - 1)
    shown = take_lines.code_page(pages[at], scene) if pages else take_lines.CodePage()
    out = len(planned) - sum(len(each) for each in pages)
    left_out = tr("{n} without a date, or cancelled, are in no code", out) if out else ""
    return PlanProps(
        where=" / ".join((tr("My plan"), tr("Take it away"))),
        title=tr("Take it away"),
        codes_shown=True,
        code=shown.code,
        code_text=tr("Code {at} of {count}", at=at + 1, count=len(pages)) if pages else "",
        code_note=tr("Point your phone camera at the code. It needs no network."),
        left_out=left_out,
        before_text=tr("Previous code") if at > 0 else "",
        after_text=tr("Next code") if at + 1 < len(pages) else "",
        place=f"codes {at}",
        facts=shown.facts,
    )


class PlanViewModel(ScreenViewModel, props=PlanProps):
    def __init__(self) -> None:
        super().__init__()
        self._chosen = Chosen(PlanChoices())

    def derive(self, scene: Scene, route: Route) -> PlanProps:
        return derive_plan(scene, route.record, self._chosen.now)

    def forget(self) -> None:
        self._chosen.forget()

    def leave(self) -> None:
        self._chosen.choose(asking=False)

    @Slot()
    def takeAway(self) -> None:
        self._chosen.choose(page=0, asking=False)
        self.opened.emit("plan", CODES)

    @Slot(int)
    def turn(self, by: int) -> None:
        """To the next code (1) or the one before (-1)."""
        self._choose(page=max(0, self._chosen.now.page + by))

    @Slot()
    def removeAll(self) -> None:
        """Ask first; the second touch removes."""
        if self._chosen.now.asking:
            self._chosen.choose(asking=False)
            self.planCleared.emit()
        else:
            self._choose(asking=True)

    @Slot()
    def keep(self) -> None:
        self._choose(asking=False)

    def _choose(self, **changes: int | bool) -> None:
        if self._chosen.choose(**changes):
            self._derive_again()
