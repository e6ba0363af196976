"""Awards: the letters of the SAIL Award, winners of every award, treasures of the hall."""

from __future__ import annotations

from PySide6.QtCore import Slot

from db.catalogue import Award
from db.frozen import dataclass
from kiosk.halls import award_lists, award_winners
from kiosk.halls.award_lists import LetterCell, TreasureRow
from kiosk.lists.lines import LinkRow
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.choices import Chosen
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases


@dataclass(frozen=True, slots=True)
class AwardChip:
    key: str
    text: str
    count: str
    selected: bool


@dataclass(frozen=True, slots=True)
class AwardsProps:
    where: str = ""
    award: str = ""
    title: str = ""
    aside: str = ""
    sources: int = 0
    differs: bool = False
    more_text: str = ""
    treasures_award: str = ""
    treasures_title: str = ""
    treasures_aside: str = ""
    treasures_sources: int = 0
    empty: str = ""
    letters: tuple[LetterCell, ...] = ()
    winners: tuple[LinkRow, ...] = ()
    treasures: tuple[TreasureRow, ...] = ()
    chips: tuple[AwardChip, ...] = ()


def derive_awards(scene: Scene, chosen: str) -> AwardsProps:
    """`chosen` is an award id, or "" for the first award and the treasures."""
    catalogue, words = scene.catalogue, scene.words
    first = next(iter(catalogue.awards.values()), None)
    award = catalogue.awards.get(chosen) or first
    if award is None:
        nothing = words.tr("No award is published yet. Staff can add them.")
        return AwardsProps(where=words.tr("Awards"), empty=nothing)
    hall = _treasure_award(scene)
    shows_hall = hall is not None and chosen in ("", hall.id)
    winners = award_winners.winners(award, scene) if award is not hall else ()
    return AwardsProps(
        where=words.tr("Awards"),
        award=award.id if award is not hall else "",
        title=_title(award, len(winners), scene) if award is not hall else "",
        aside=_aside(award, scene) if award is not hall else "",
        sources=len(award.sources),
        differs=bool(award.disagreements),
        more_text=words.tr("About this award"),
        treasures_award=hall.id if hall and shows_hall else "",
        treasures_title=_title(hall, len(catalogue.treasures), scene)
        if hall and shows_hall
        else "",
        treasures_aside=words.tr("booths as the digests print them") if shows_hall else "",
        treasures_sources=len(hall.sources) if hall else 0,
        empty="" if winners or shows_hall else _nobody(award, scene),
        letters=award_lists.letters(award, scene),
        winners=winners,
        treasures=award_lists.treasures(scene) if shows_hall else (),
        chips=_chips(chosen, hall, scene),
    )


def _treasure_award(scene: Scene) -> Award | None:
    treasure = next(iter(scene.catalogue.treasures.values()), None)
    return scene.catalogue.awards.get(treasure.award) if treasure else None


def _title(award: Award, count: int, scene: Scene) -> str:
    name = scene.words.of(award.short_name or award.name)
    if not count:
        return name
    return scene.words.tr("{name}: {n} named", count, name=name)


def _aside(award: Award, scene: Scene) -> str:
    words = scene.words
    day = phrases.day_short(award.presented_on, words) if award.presented_on else ""
    presented = words.tr("presented {day}", day=day) if day else ""
    return phrases.listed([words.of(award.level), presented], words)


def _nobody(award: Award, scene: Scene) -> str:
    if award.winners_count:
        return scene.words.tr(
            "The sources count {n} winners; their names were not found.", award.winners_count
        )
    return scene.words.tr("The names were not found in the sources we read.")


def _chips(chosen: str, hall: Award | None, scene: Scene) -> tuple[AwardChip, ...]:
    every = AwardChip("", scene.words.tr("All"), "", chosen == "")
    chips = [
        AwardChip(
            award.id,
            scene.words.of(award.short_name or award.name),
            _count(award, award is hall, scene),
            chosen == award.id,
        )
        for award in scene.catalogue.awards.values()
    ]
    return (every, *chips)


def _count(award: Award, hall: bool, scene: Scene) -> str:
    count = len(scene.catalogue.treasures) if hall else len(award_winners.winners(award, scene))
    return str(count) if count else scene.words.tr("names not found")


@dataclass(frozen=True, slots=True)
class AwardsChoices:
    """None: what the route says."""

    award: str | None = None


class AwardsViewModel(ScreenViewModel, props=AwardsProps):
    """Remembers which award is shown until the visit ends."""

    def __init__(self) -> None:
        super().__init__()
        self._choices = Chosen(AwardsChoices())
        self._came_by = Route("")

    def derive(self, scene: Scene, route: Route) -> AwardsProps:
        if route != self._came_by:
            self._came_by = route
            self._choices.forget()
        chosen = self._choices.now.award
        return derive_awards(scene, route.record if chosen is None else chosen)

    def forget(self) -> None:
        self._choices.forget()

    @Slot(str)
    def chooseAward(self, award: str) -> None:
        if self._choices.choose(award=award):
            self._derive_again()
