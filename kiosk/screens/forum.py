"""Forum: when, where, who is behind it, its sessions, its people, what came of it."""

from __future__ import annotations

from db.catalogue import Forum, Hosting
from db.frozen import dataclass
from kiosk.lists import lines
from kiosk.lists.fact_lines import list_rows, text_row, where_row
from kiosk.lists.lines import FactRow
from kiosk.lists.neighbours import neighbours
from kiosk.lists.source_lines import source_row
from kiosk.people.named_in import everybody
from kiosk.people.people_lines import PersonRow, people_rows
from kiosk.scene import Scene
from kiosk.sessions import forum_lines, programme, session_rows, timetable
from kiosk.sessions.session_rows import SessionRow
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases, spans


@dataclass(frozen=True, slots=True)
class ForumProps:
    record: str = ""
    where: str = ""
    hero: str = ""
    state: str = ""
    state_note: str = ""
    title: str = ""
    title_mark: str = ""
    title_other: str = ""
    people_title: str = ""
    people_aside: str = ""
    sessions_title: str = ""
    before: str = ""
    before_text: str = ""
    after: str = ""
    after_text: str = ""
    facts: tuple[FactRow, ...] = ()
    sessions: tuple[SessionRow, ...] = ()
    people: tuple[PersonRow, ...] = ()


def derive_forum(scene: Scene, forum_id: str) -> ForumProps:
    words, forum = scene.words, scene.catalogue.forums.get(forum_id)
    if forum is None:
        gone = words.tr("This forum is not in the programme any more.")
        return ForumProps(where=words.tr("Forums"), title=gone)
    people = people_rows(everybody(forum), scene)
    sessions = _sessions(forum, scene)
    before, after = _neighbours(forum, scene)
    hour_known = any(programme.slot_of(s) for s in timetable.of_forum(scene.catalogue, forum.id))
    return ForumProps(
        record=forum.id,
        where=" / ".join((words.tr("Forums"), session_rows.strand_text(forum.strand, scene))),
        hero=phrases.day_short(forum.day, words) if forum.day else words.tr("Date not published"),
        state=_state(forum, scene),
        state_note="" if hour_known else words.tr("hour not published"),
        title=words.of(forum.title),
        title_mark=words.mark(forum.title),
        title_other=words.other(forum.title),
        people_title=words.tr("{n} people", len(people)) if people else "",
        people_aside=words.tr("roles as the sources give them") if people else "",
        sessions_title=words.tr("In the agenda") if sessions else "",
        before=before.id if before else "",
        before_text=words.of(before.title) if before else "",
        after=after.id if after else "",
        after_text=words.of(after.title) if after else "",
        facts=_facts(forum, scene),
        sessions=sessions,
        people=people,
    )


def _state(forum: Forum, scene: Scene) -> str:
    if forum.day is None or not scene.moment.believable:
        return ""
    return spans.days_away((forum.day - scene.moment.day).days, scene.words)


def _facts(forum: Forum, scene: Scene) -> tuple[FactRow, ...]:
    words, tr = scene.words, scene.words.tr
    where = forum_lines.forum_where(forum, scene) or tr("room not published")
    place = scene.catalogue.places.get(forum.place or "")
    kind = session_rows.strand_text(forum.strand, scene)
    rows = [
        where_row(where, "", place, scene),
        FactRow("what", tr("What"), kind, words.of(forum.theme), strand=forum.strand),
        *text_row("summary", tr("About"), forum.summary, scene, plain=True),
        *_host_rows(forum.hosts, scene),
        *_section_rows(forum, scene),
        *list_rows("topic", tr("Topics"), forum.topics, scene),
        *list_rows("output", tr("Results"), forum.outputs, scene),
        *text_row("note", tr("Note"), forum.note, scene, plain=True),
        source_row(forum, scene),
    ]
    return tuple(rows)


def _host_rows(hosts: tuple[Hosting, ...], scene: Scene) -> list[FactRow]:
    words = scene.words
    return [
        FactRow(
            f"host-{n}",
            "" if n else words.tr("Hosts"),
            words.of(host.name),
            words.of(host.role),
            mark=words.mark(host.name),
        )
        for n, host in enumerate(hosts)
    ]


def _section_rows(forum: Forum, scene: Scene) -> list[FactRow]:
    words = scene.words
    return [
        FactRow(
            section.id,
            "" if n else words.tr("Parts"),
            words.of(section.title),
            words.of(section.note) or _section_people(section.people, scene),
            mark=words.mark(section.title),
        )
        for n, section in enumerate(forum.sections)
    ]


def _section_people(ids: tuple[str, ...], scene: Scene) -> str:
    people = scene.catalogue.people
    return lines.joined([people[i].name for i in ids if i in people], scene)


def _sessions(forum: Forum, scene: Scene) -> tuple[SessionRow, ...]:
    sessions = timetable.of_forum(scene.catalogue, forum.id)
    return tuple(session_rows.session_row(session, scene) for session in sessions)


def _neighbours(forum: Forum, scene: Scene) -> tuple[Forum | None, Forum | None]:
    """The forums of the same class before and after it, as the Catalogue orders them."""
    same = [f for f in scene.catalogue.forums.values() if f.forum_class is forum.forum_class]
    return neighbours(forum, same)


class ForumViewModel(ScreenViewModel, props=ForumProps):
    def derive(self, scene: Scene, route: Route) -> ForumProps:
        return derive_forum(scene, route.record)
