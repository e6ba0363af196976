"""Initiative: what was put forward, by whom, when, who backs it, what it says, where it stands."""

from __future__ import annotations

from PySide6.QtCore import Slot

from db.catalogue import Initiative
from db.frozen import dataclass
from kiosk.governance import addresses, initiative_lines, relations
from kiosk.lists.fact_lines import list_rows, text_row
from kiosk.lists.lines import FactRow
from kiosk.lists.neighbours import neighbours
from kiosk.lists.source_lines import source_row
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.choices import Chosen
from kiosk.visitor.compared import Pair
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases

SQUARE = 324
"""Logical pixels of the code of the official address."""


@dataclass(frozen=True, slots=True)
class InitiativeProps:
    record: str = ""
    where: str = ""
    hero: str = ""
    state: str = ""
    state_note: str = ""
    binding: bool = False
    title: str = ""
    title_mark: str = ""
    title_other: str = ""
    before: str = ""
    before_text: str = ""
    after: str = ""
    after_text: str = ""
    compare_text: str = ""
    relations_title: str = ""
    address_title: str = ""
    address_hint: str = ""
    address: str = ""
    code: str = ""
    facts: tuple[FactRow, ...] = ()
    relations: tuple[FactRow, ...] = ()


def derive_initiative(scene: Scene, initiative_id: str) -> InitiativeProps:
    words, initiative = scene.words, scene.catalogue.initiatives.get(initiative_id)
    if initiative is None:
        gone = words.tr("This text is not in the guide any more.")
        return InitiativeProps(where=words.tr("Governance"), title=gone)
    before, after = _neighbours(initiative, scene)
    relations_of = relations.rows(initiative, scene)
    return InitiativeProps(
        record=initiative.id,
        where=" / ".join((words.tr("Governance"), initiative.date[:4])),
        hero=phrases.partial_date(initiative.date, words),
        state=initiative_lines.force(initiative, scene),
        state_note=words.of(initiative.kind),
        binding=initiative.binding,
        title=words.of(initiative.name),
        title_mark=words.mark(initiative.name),
        title_other=words.other(initiative.name),
        before=before.id if before else "",
        before_text=_short(before, scene),
        after=after.id if after else "",
        after_text=_short(after, scene),
        compare_text=words.tr("Compare with…") if len(scene.catalogue.initiatives) > 1 else "",
        relations_title=words.tr("Beside other texts") if relations_of else "",
        **_address(initiative, scene),
        facts=_facts(initiative, scene),
        relations=relations_of,
    )


def _short(initiative: Initiative | None, scene: Scene) -> str:
    return scene.words.of(initiative.short_name or initiative.name) if initiative else ""


def _facts(initiative: Initiative, scene: Scene) -> tuple[FactRow, ...]:
    tr = scene.words.tr
    return (
        *_body(initiative, scene),
        *text_row("lead", tr("Led by"), initiative.lead, scene),
        *text_row("occasion", tr("Occasion"), initiative.occasion, scene),
        *text_row("adopted", tr("Adopted"), initiative.adopted, scene),
        _backing(initiative, scene),
        *text_row("summary", tr("About"), initiative.summary, scene, plain=True),
        *list_rows("point", tr("Key points"), [p.text for p in initiative.key_points], scene),
        *list_rows("part", tr("Its parts"), initiative.parts, scene),
        *_events(initiative, scene),
        *text_row("note", tr("Note"), initiative.note, scene, plain=True),
        source_row(initiative, scene),
    )


def _body(initiative: Initiative, scene: Scene) -> tuple[FactRow, ...]:
    label, symbol = scene.words.tr("Put forward by"), initiative.symbol or ""
    body = scene.words.of(initiative.body)
    return (
        (FactRow("body", label, body or symbol, symbol if body else ""),) if body or symbol else ()
    )


def _backing(initiative: Initiative, scene: Scene) -> FactRow:
    words, known = scene.words, initiative.backing
    told = initiative_lines.backing(initiative, scene)
    return FactRow(
        "backing",
        words.tr("Backers"),
        told or words.tr("no list of backers found"),
        words.of(known.note) if known else "",
        sources=len(initiative.sources),
        differs=bool(initiative.disagreements),
    )


def _events(initiative: Initiative, scene: Scene) -> tuple[FactRow, ...]:
    words = scene.words
    return tuple(
        FactRow(
            f"event-{n}",
            "" if n else words.tr("Dates"),
            words.of(event.name),
            phrases.partial_date(event.date, words),
        )
        for n, event in enumerate(initiative.events)
    )


def _address(initiative: Initiative, scene: Scene) -> dict[str, str]:
    """The address is shown and can be scanned; it is never opened."""
    if initiative.url is None:
        return {}
    words = scene.words
    code = addresses.code_of(initiative.url, SQUARE)
    scan = words.tr("Scan the code to read the text on your telephone.")
    return {
        "address_title": words.tr("Official address"),
        "address_hint": scan if code else "",
        "address": initiative.url,
        "code": code,
    }


def _neighbours(
    initiative: Initiative, scene: Scene
) -> tuple[Initiative | None, Initiative | None]:
    """The texts before and after it in time."""
    order = sorted(scene.catalogue.initiatives.values(), key=lambda i: (i.date, i.id))
    return neighbours(initiative, order)


class InitiativeViewModel(ScreenViewModel, props=InitiativeProps):
    """`pair` is shared with the screen that compares."""

    def __init__(self, pair: Chosen[Pair]) -> None:
        super().__init__()
        self._pair = pair

    def derive(self, scene: Scene, route: Route) -> InitiativeProps:
        return derive_initiative(scene, route.record)

    @Slot()
    def compare(self) -> None:
        """This text becomes A; the screen that compares asks for B."""
        self._pair.choose(a=self._route.record, b="")
        self.open("compare", "")
