"""Governance: a timeline of who put forward what."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot

from db.catalogue import Initiative
from db.frozen import dataclass
from kiosk.governance import timeline
from kiosk.governance.timeline import TimelineRow, YearCell
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.choices import Chosen
from kiosk.visitor.compared import Pair
from kiosk.visitor.navigator import Route


@dataclass(frozen=True, slots=True)
class FilterChip:
    key: str
    text: str
    count: str
    selected: bool


@dataclass(frozen=True, slots=True)
class GovernanceChoices:
    """While `choosing`, a touch on a text makes it A or B."""

    filter: str = ""
    choosing: bool = False


@dataclass(frozen=True, slots=True)
class GovernanceProps:
    where: str = ""
    title: str = ""
    summary: str = ""
    place: str = ""
    choosing: bool = False
    choose_text: str = ""
    compare_text: str = ""
    compare_brief: str = ""
    prompt: str = ""
    rows: tuple[TimelineRow, ...] = ()
    earlier_rows: tuple[TimelineRow, ...] = ()
    later_rows: tuple[TimelineRow, ...] = ()
    filters: tuple[FilterChip, ...] = ()
    years: tuple[YearCell, ...] = ()


FILTERS: dict[str, Callable[[Initiative], bool]] = {
    "": lambda _: True,
    "tied": lambda initiative: initiative.tied_to_conference,
    "binding": lambda initiative: initiative.binding,
    "un": lambda initiative: initiative.un_body,
}


def derive_governance(scene: Scene, choices: GovernanceChoices, chosen: Pair) -> GovernanceProps:
    words, pair = scene.words, chosen.within(scene.catalogue.initiatives)
    every = sorted(scene.catalogue.initiatives.values(), key=lambda i: (i.date, i.id))
    shown = [initiative for initiative in every if FILTERS[choices.filter](initiative)]
    rows = tuple(timeline.rows(shown, scene, pair))
    half = timeline.half(rows)
    years = [int(initiative.date[:4]) for initiative in every]
    return GovernanceProps(
        where=words.tr("Governance"),
        title=words.tr("Who put forward what"),
        summary=_summary(every, years, scene),
        place=choices.filter,
        choosing=choices.choosing,
        choose_text=_choose_text(every, choices.choosing, pair, scene),
        compare_text=_compare_text(pair, scene),
        compare_brief=words.tr("Compare A with B") if pair.complete else "",
        prompt=_prompt(pair, scene) if choices.choosing else "",
        rows=rows,
        earlier_rows=rows[:half],
        later_rows=rows[half:],
        filters=_filters(every, choices.filter, scene),
        years=timeline.years(shown, years, rows, scene),
    )


def _summary(every: list[Initiative], years: list[int], scene: Scene) -> str:
    if not every:
        return scene.words.tr("No text is published yet. Staff can add them.")
    return scene.words.tr(
        "{n} texts, {first} to {last}. Set large: those tied to this conference.",
        len(every),
        first=min(years),
        last=max(years),
    )


def _choose_text(every: list[Initiative], choosing: bool, pair: Pair, scene: Scene) -> str:
    tr = scene.words.tr
    if choosing:
        return tr("Cancel")
    if len(every) < 2:
        return ""
    return tr("Choose others") if pair.complete else tr("Choose two to compare")


def _compare_text(pair: Pair, scene: Scene) -> str:
    """ "Compare A/RES/78/311 with A/RES/78/265"; "" until both are chosen."""
    if not pair.complete:
        return ""
    texts = [scene.catalogue.initiatives[text] for text in (pair.a, pair.b)]
    a, b = (scene.words.of(text.short_name or text.name) for text in texts)
    return scene.words.tr("Compare {a} with {b}", a=a, b=b)


def _prompt(pair: Pair, scene: Scene) -> str:
    tr = scene.words.tr
    return tr("Touch one more text.") if pair.a or pair.b else tr("Touch two texts in the list.")


def _filters(every: list[Initiative], chosen: str, scene: Scene) -> tuple[FilterChip, ...]:
    """A filter that would lead to nothing is not offered."""
    tr = scene.words.tr
    texts = {
        "": tr("All"),
        "tied": tr("Tied to WAIC"),
        "binding": tr("Binding"),
        "un": tr("UN bodies"),
    }
    counts = {key: sum(map(holds, every)) for key, holds in FILTERS.items()}
    return tuple(
        FilterChip(key, texts[key], str(counts[key]), chosen == key)
        for key in FILTERS
        if counts[key] or not key
    )


class GovernanceViewModel(ScreenViewModel, props=GovernanceProps):
    """Remembers the filter and, with the screen that compares, A and B until the visit ends."""

    def __init__(self, pair: Chosen[Pair]) -> None:
        super().__init__()
        self._pair = pair
        self._choices = Chosen(GovernanceChoices())

    def derive(self, scene: Scene, route: Route) -> GovernanceProps:
        return derive_governance(scene, self._choices.now, self._pair.now)

    def leave(self) -> None:
        self._choices.choose(choosing=False)

    def forget(self) -> None:
        self._choices.forget()
        self._pair.forget()

    @Slot(str)
    def chooseFilter(self, key: str) -> None:
        if key in FILTERS and self._choices.choose(filter=key):
            self._derive_again()

    @Slot()
    def chooseTexts(self) -> None:
        """Begin to choose A and B anew, or give it up."""
        self._choices.choose(choosing=not self._choices.now.choosing)
        self._pair.forget()
        self._derive_again()

    @Slot(str)
    def tapEntry(self, initiative: str) -> None:
        """Open a text; while choosing, make it A or B, or nothing again. B ends the choosing."""
        if not self._choices.now.choosing:
            self.open("initiative", initiative)
            return
        pair = self._pair.now.toggled(initiative)
        self._pair.choose(a=pair.a, b=pair.b)
        self._choices.choose(choosing=not pair.complete)
        self._derive_again()

    @Slot()
    def compare(self) -> None:
        self.open("compare", "")
