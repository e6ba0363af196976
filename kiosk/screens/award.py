"""Award: one programme with its criteria and winners, one winner, or one treasure of the hall."""

from __future__ import annotations

from dataclasses import replace

from db.catalogue import Award, Treasure, Winner
from db.frozen import dataclass
from kiosk.halls import award_winners
from kiosk.lists import fact_lines, source_lines
from kiosk.lists.lines import FactRow, LinkRow
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases


@dataclass(frozen=True, slots=True)
class AwardProps:
    """`kind` names the list of the record, for its sources."""

    kind: str = ""
    record: str = ""
    where: str = ""
    hero: str = ""
    dated: bool = True
    state: str = ""
    title: str = ""
    title_mark: str = ""
    title_other: str = ""
    links_title: str = ""
    facts: tuple[FactRow, ...] = ()
    links: tuple[LinkRow, ...] = ()


def derive_award(scene: Scene, record_id: str) -> AwardProps:
    """`record_id` names an award, a winner or a treasure."""
    catalogue, words = scene.catalogue, scene.words
    if record_id in catalogue.winners:
        return _winner(catalogue.winners[record_id], scene)
    if record_id in catalogue.treasures:
        return _treasure(catalogue.treasures[record_id], scene)
    if record_id in catalogue.awards:
        return _award(catalogue.awards[record_id], scene)
    return AwardProps(
        where=words.tr("Awards"), title=words.tr("This award is not in the programme any more.")
    )


def _award(award: Award, scene: Scene) -> AwardProps:
    words, tr = scene.words, scene.words.tr
    criteria = [criterion.name for criterion in award.criteria]
    winners = [w for w in scene.catalogue.winners.values() if w.award == award.id]
    facts = [
        *fact_lines.text_row("level", tr("What"), award.level, scene),
        *fact_lines.text_row("summary", tr("About"), award.summary, scene, plain=True),
        *fact_lines.list_rows("criterion", tr("Criteria"), criteria, scene),
        *_presented(award, scene),
        *_winner_count(award, scene),
        *fact_lines.list_rows("point", tr("Facts"), award.points, scene),
        *fact_lines.text_row("note", tr("Note"), award.note, scene, plain=True),
        source_lines.source_row(award, scene),
    ]
    return AwardProps(
        kind="awards",
        record=award.id,
        where=words.tr("Awards"),
        hero=str(award.year),
        title=words.of(award.name),
        title_mark=words.mark(award.name),
        title_other=words.other(award.name),
        links_title=tr("{n} named", len(winners)) if winners else "",
        facts=tuple(facts),
        links=tuple(_link(winner, scene) for winner in winners),
    )


def _presented(award: Award, scene: Scene) -> list[FactRow]:
    words, catalogue = scene.words, scene.catalogue
    session = catalogue.sessions.get(award.presented_at or "")
    person = catalogue.people.get(award.presented_by or "")
    if award.presented_on is None and session is None:
        return []
    day = phrases.day_with_year(award.presented_on, words) if award.presented_on else ""
    title = words.of(session.title) if session else ""
    by = words.tr("by {name}", name=words.of(person.name)) if person else ""
    return [
        FactRow(
            "presented",
            words.tr("Presented"),
            day or title,
            phrases.listed([title if day else "", by], words),
            screen="session" if session else "",
            record=session.id if session else "",
        )
    ]


def _winner_count(award: Award, scene: Scene) -> list[FactRow]:
    if award.winners_count is None:
        return []
    told = scene.words.tr("{n} as the sources count", award.winners_count)
    return [FactRow("count", scene.words.tr("Winners"), told)]


def _winner(winner: Winner, scene: Scene) -> AwardProps:
    words, tr = scene.words, scene.words.tr
    award = scene.catalogue.awards[winner.award]
    name = words.of(award.short_name or award.name)
    title = winner.project or winner.person or winner.entrant
    facts = [
        FactRow(
            "award",
            tr("Award"),
            words.of(award.name),
            str(winner.year),
            screen="award",
            record=award.id,
        ),
        *fact_lines.text_row("person", tr("Who"), winner.person, scene),
        *fact_lines.text_row("entrant", tr("Organisation"), winner.entrant, scene),
        *fact_lines.text_row("field", tr("Field"), winner.field, scene),
        *fact_lines.text_row("detail", tr("About"), winner.detail, scene, plain=True),
        *fact_lines.text_row("note", tr("Note"), winner.note, scene, plain=True),
        source_lines.source_row(winner, scene),
    ]
    also = scene.catalogue.winners.get(winner.also or "")
    return AwardProps(
        kind="winners",
        record=winner.id,
        where=" / ".join((tr("Awards"), name)),
        hero=str(winner.year),
        state=name,
        title=words.of(title),
        title_mark=words.mark(title),
        title_other=words.other(title),
        links_title=tr("Also awarded") if also else "",
        facts=tuple(facts),
        links=_also(also, scene),
    )


def _also(winner: Winner | None, scene: Scene) -> tuple[LinkRow, ...]:
    if winner is None:
        return ()
    award = scene.catalogue.awards[winner.award]
    return (_link(winner, scene, scene.words.of(award.short_name or award.name)),)


def _treasure(treasure: Treasure, scene: Scene) -> AwardProps:
    words, tr = scene.words, scene.words.tr
    award = scene.catalogue.awards[treasure.award]
    venue = scene.catalogue.venues.get(treasure.venue)
    facts = [
        FactRow(
            "booth", tr("Where"), words.of(treasure.booth), words.of(venue.name) if venue else ""
        ),
        *fact_lines.text_row("organisation", tr("Who"), treasure.organisation, scene),
        *fact_lines.text_row("detail", tr("About"), treasure.detail, scene, plain=True),
        FactRow("award", tr("Award"), words.of(award.name), screen="award", record=award.id),
        *fact_lines.text_row("note", tr("Note"), treasure.note, scene, plain=True),
        source_lines.source_row(treasure, scene),
    ]
    return AwardProps(
        kind="treasures",
        record=treasure.id,
        where=" / ".join((tr("Awards"), words.of(award.short_name or award.name))),
        hero=str(treasure.rank),
        dated=False,
        state=words.of(award.short_name or award.name),
        title=words.of(treasure.name),
        title_mark=words.mark(treasure.name),
        title_other=words.other(treasure.name),
        facts=tuple(facts),
    )


def _link(winner: Winner, scene: Scene, award: str = "") -> LinkRow:
    """With its year hanging left; `award` names the award where the page is about another."""
    row = award_winners.winner_row(winner, scene)
    return replace(row, hang=str(winner.year), detail=row.aside, aside=award)


class AwardViewModel(ScreenViewModel, props=AwardProps):
    def derive(self, scene: Scene, route: Route) -> AwardProps:
        return derive_award(scene, route.record)
