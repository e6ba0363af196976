"""Person: affiliation, role, and the forums and sessions that name one person."""

from __future__ import annotations

from db.catalogue import Person
from db.frozen import dataclass
from kiosk.lists import fact_lines, source_lines
from kiosk.lists.lines import FactRow, LinkRow
from kiosk.lists.neighbours import neighbours
from kiosk.people.name_order import in_order
from kiosk.people.named_in import Appearances, appearances
from kiosk.scene import Scene
from kiosk.sessions import forum_lines, programme
from kiosk.sessions.session_links import session_link
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.navigator import Route
from kiosk.wording.country_names import country


@dataclass(frozen=True, slots=True)
class PersonProps:
    record: str = ""
    where: str = ""
    title: str = ""
    title_mark: str = ""
    title_other: str = ""
    forums_title: str = ""
    sessions_title: str = ""
    before: str = ""
    before_text: str = ""
    after: str = ""
    after_text: str = ""
    facts: tuple[FactRow, ...] = ()
    forums: tuple[LinkRow, ...] = ()
    sessions: tuple[LinkRow, ...] = ()


def derive_person(scene: Scene, person_id: str) -> PersonProps:
    words, catalogue = scene.words, scene.catalogue
    person = catalogue.people.get(person_id)
    if person is None:
        gone = words.tr("This person is not in the guide any more.")
        return PersonProps(where=words.tr("People"), title=gone)
    found = appearances(catalogue).get(person.id, Appearances())
    before, after = neighbours(person, [each for _, each in in_order(catalogue, words.language)])
    forums = [forum_lines.forum_row(catalogue.forums[i], scene) for i in found.forums]
    named_in = sorted((catalogue.sessions[i] for i in found.sessions), key=programme.start_of)
    return PersonProps(
        record=person.id,
        where=words.tr("People"),
        title=words.of(person.name),
        title_mark=words.mark(person.name),
        title_other=words.other(person.name),
        forums_title=words.tr("{n} forums", len(forums)) if forums else "",
        sessions_title=words.tr("{n} sessions", len(named_in)) if named_in else "",
        before=before.id if before else "",
        before_text=words.of(before.name) if before else "",
        after=after.id if after else "",
        after_text=words.of(after.name) if after else "",
        facts=_facts(person, found, scene),
        forums=tuple(forums),
        sessions=tuple(session_link(session, scene, dated=True) for session in named_in),
    )


def _facts(person: Person, found: Appearances, scene: Scene) -> tuple[FactRow, ...]:
    tr = scene.words.tr
    based = country(person.country, scene.words)
    rows = [
        *fact_lines.text_row("affiliation", tr("Affiliation"), person.affiliation, scene),
        *fact_lines.text_row("role", tr("Role"), person.role, scene),
        *([FactRow("country", tr("Based in"), based)] if based else []),
        *fact_lines.list_rows("topic", tr("Topics"), person.topics, scene),
        *fact_lines.text_row("note", tr("Note"), person.note, scene, plain=True),
    ]
    if not person.attended and not person.role:
        rows.append(FactRow("absent", tr("Role"), tr("announced, did not attend")))
    if found == Appearances():
        nowhere = tr("The sources name no forum or session for this person.")
        rows.append(FactRow("nowhere", tr("Where"), nowhere, plain=True))
    return (*rows, source_lines.source_row(person, scene))


class PersonViewModel(ScreenViewModel, props=PersonProps):
    def derive(self, scene: Scene, route: Route) -> PersonProps:
        return derive_person(scene, route.record)
