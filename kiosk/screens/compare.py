"""Compare: two governance texts side by side."""

from __future__ import annotations

from PySide6.QtCore import Slot

from db.frozen import dataclass
from kiosk.governance import compare_choices, compare_heads, comparison
from kiosk.governance.compare_choices import ChoiceRow
from kiosk.governance.compare_heads import SideHead
from kiosk.governance.compare_rows import CompareRow
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.choices import Chosen
from kiosk.visitor.compared import SIDES, Pair
from kiosk.visitor.navigator import Route


@dataclass(frozen=True, slots=True)
class ModeChip:
    key: str
    text: str
    count: str
    selected: bool


@dataclass(frozen=True, slots=True)
class CompareProps:
    where: str = ""
    title: str = ""
    hint: str = ""
    place: str = ""
    empty: str = ""
    same_text: str = ""
    change_a: str = ""
    change_b: str = ""
    swap_text: str = ""
    back_text: str = ""
    choosing: bool = False
    sheet_title: str = ""
    close_text: str = ""
    heads: tuple[SideHead, ...] = ()
    rows: tuple[CompareRow, ...] = ()
    modes: tuple[ModeChip, ...] = ()
    choices: tuple[ChoiceRow, ...] = ()


@dataclass(frozen=True, slots=True)
class CompareChoices:
    """`side` is the one whose list of texts is open, or was last."""

    differences: bool = False
    choosing: bool = False
    side: str = "a"


def derive_compare(scene: Scene, chosen: Pair, choices: CompareChoices) -> CompareProps:
    tr = scene.words.tr
    pair = chosen.within(scene.catalogue.initiatives)
    every = _rows(pair, scene)
    different = comparison.differing(every)
    shown = different if choices.differences else every
    return CompareProps(
        where=" / ".join((tr("Governance"), tr("Compare"))),
        title=tr("A and B"),
        hint=tr("Scan a code for the official text"),
        place=f"{pair.a} {pair.b} {choices.differences}",
        empty=_empty(pair, shown, scene),
        same_text=tr("same in both"),
        change_a=tr("Change A") if pair.a else tr("Choose A"),
        change_b=tr("Change B") if pair.b else tr("Choose B"),
        swap_text=tr("Swap sides") if pair.complete else "",
        back_text=tr("Back to timeline"),
        choosing=choices.choosing,
        sheet_title=tr("Which text is A?") if choices.side == "a" else tr("Which text is B?"),
        close_text=tr("Close"),
        heads=compare_heads.heads(pair, scene),
        rows=shown,
        modes=_modes(every, different, choices, scene) if pair.complete else (),
        choices=compare_choices.choices(pair, choices.side, scene),
    )


def _rows(pair: Pair, scene: Scene) -> tuple[CompareRow, ...]:
    if not pair.complete:
        return ()
    a, b = (scene.catalogue.initiatives[text] for text in (pair.a, pair.b))
    return comparison.rows(a, b, scene)


def _empty(pair: Pair, shown: tuple[CompareRow, ...], scene: Scene) -> str:
    """Why there are no rows, and what to do."""
    tr = scene.words.tr
    if not pair.complete:
        return tr("Choose a text for each side; then they stand here side by side.")
    return "" if shown else tr("What is known of both is the same.")


def _modes(
    every: tuple[CompareRow, ...],
    different: tuple[CompareRow, ...],
    choices: CompareChoices,
    scene: Scene,
) -> tuple[ModeChip, ...]:
    tr = scene.words.tr
    return (
        ModeChip("all", tr("All rows"), _count(every), not choices.differences),
        ModeChip("different", tr("Differences only"), _count(different), choices.differences),
    )


def _count(rows: tuple[CompareRow, ...]) -> str:
    return str(sum(row.kind != "heading" for row in rows))


class CompareViewModel(ScreenViewModel, props=CompareProps):
    """`pair` is shared with the screens that choose A and B."""

    def __init__(self, pair: Chosen[Pair]) -> None:
        super().__init__()
        self._pair = pair
        self._choices = Chosen(CompareChoices())

    def derive(self, scene: Scene, route: Route) -> CompareProps:
        return derive_compare(scene, self._pair.now, self._choices.now)

    def enter(self) -> None:
        """Who comes without two texts is asked for the missing one at once."""
        self._ask_for(self._pair.now.missing)

    def leave(self) -> None:
        self._ask_for("")

    def forget(self) -> None:
        self._choices.forget()
        self._pair.forget()

    @Slot(str)
    def chooseMode(self, key: str) -> None:
        if self._choices.choose(differences=key == "different"):
            self._derive_again()

    @Slot(str)
    def change(self, side: str) -> None:
        """Open the list of texts for a side; "" closes it."""
        self._ask_for(side)
        self._derive_again()

    @Slot(str)
    def chooseText(self, initiative: str) -> None:
        pair = self._pair.now.put(self._choices.now.side, initiative)
        self._pair.choose(a=pair.a, b=pair.b)
        self._ask_for(pair.missing)
        self._derive_again()

    @Slot()
    def swap(self) -> None:
        pair = self._pair.now.swapped()
        if self._pair.choose(a=pair.a, b=pair.b):
            self._derive_again()

    @Slot(str)
    def askSideSources(self, side: str) -> None:
        if side in SIDES:
            self.askSources("initiatives", getattr(self._pair.now, side))

    def _ask_for(self, side: str) -> None:
        if side in SIDES:
            self._choices.choose(choosing=True, side=side)
        else:
            self._choices.choose(choosing=False)

    @Slot()
    def backToTimeline(self) -> None:
        self.opened.emit("governance", "")
