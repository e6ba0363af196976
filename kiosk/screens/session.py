"""Session: when, how long until it starts, where, what, who, and the same room around it."""

from __future__ import annotations

from typing import Any

from db.catalogue import Session
from db.frozen import dataclass
from kiosk.lists.lines import FactRow, LinkRow
from kiosk.people.people_lines import PersonRow, people_rows
from kiosk.plans import take_lines
from kiosk.scene import Scene
from kiosk.sessions import changes, programme, same_room, session_facts, session_rows
from kiosk.sessions.programme import Phase
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases, spans


@dataclass(frozen=True, slots=True)
class SessionProps:
    record: str = ""
    where: str = ""
    hero: str = ""
    hero_is_date: bool = False
    until: str = ""
    state: str = ""
    state_live: bool = False
    state_note: str = ""
    status_text: str = ""
    cancelled: bool = False
    earlier: str = ""
    earlier_name: str = ""
    title: str = ""
    title_mark: str = ""
    title_other: str = ""
    people_title: str = ""
    room_title: str = ""
    before: str = ""
    before_text: str = ""
    after: str = ""
    after_text: str = ""
    planned: bool = False
    plan_text: str = ""
    take_title: str = ""
    take_note: str = ""
    take: str = ""
    take_when: str = ""
    take_what: str = ""
    take_place: str = ""
    facts: tuple[FactRow, ...] = ()
    people: tuple[PersonRow, ...] = ()
    room: tuple[LinkRow, ...] = ()


def derive_session(scene: Scene, session_id: str) -> SessionProps:
    session = scene.catalogue.sessions.get(session_id)
    words = scene.words
    if session is None:
        gone = words.tr("This session is not in the programme any more.")
        return SessionProps(where=words.tr("Agenda"), title=gone)
    before, after = same_room.around(session, scene)
    people = people_rows((*session.people, *session.attendees), scene)
    return SessionProps(
        record=session.id,
        where=_where(session, scene),
        **_when(session, scene),
        **_state(session, scene),
        state_live=programme.phase_of(session, scene.moment) in (Phase.RUNNING, Phase.COMING),
        hero_is_date=programme.slot_of(session) is None,
        status_text=session_rows.status_text(session.status, scene),
        cancelled=session.status == "cancelled",
        earlier=changes.earlier_words(session, scene),
        earlier_name=changes.earlier_name(session, scene),
        title=words.of(session.title),
        title_mark=words.mark(session.title),
        title_other=words.other(session.title),
        people_title=words.tr("{n} people", len(people)) if people else "",
        room_title=words.tr("Same room") if before or after else "",
        before=before.id if before else "",
        before_text=words.tr("Earlier here") if before else "",
        after=after.id if after else "",
        after_text=words.tr("Later here") if after else "",
        **_plan(session, scene),
        **take_lines.session_props(session, scene),
        facts=session_facts.facts(session, scene),
        people=people,
        room=tuple(same_room.row(s, scene) for s in (before, after) if s),
    )


def _where(session: Session, scene: Scene) -> str:
    day = phrases.day_short(session.day, scene.words) if session.day else ""
    return " / ".join(part for part in (scene.words.tr("Agenda"), day) if part)


def _when(session: Session, scene: Scene) -> dict[str, Any]:
    slot, words = programme.slot_of(session), scene.words
    if slot is None:
        day = phrases.day_short(session.day, words) if session.day else words.tr("No date")
        part = session_rows.part_of_day(session, scene) if session.part else ""
        return {"hero": day, "until": part}
    until = session_rows.until(slot, scene)
    return {"hero": phrases.hour(slot.start, scene.moment), "until": until}


def _state(session: Session, scene: Scene) -> dict[str, Any]:
    if session.status == "cancelled":
        return {}
    if session.status != "planned":
        return {"state": _distance(session, scene)}
    note = scene.words.tr("no change announced")
    if programme.slot_of(session) is None:
        note = scene.words.tr("hour not published")
    return {"state": _distance(session, scene), "state_note": note}


def _distance(session: Session, scene: Scene) -> str:
    """How far away it is: "in 1 h 20 min", "30 min left", "ended yesterday"."""
    words, moment, slot = scene.words, scene.moment, programme.slot_of(session)
    if not moment.believable or session.day is None:
        return ""
    phase = programme.phase_of(session, moment)
    if slot is not None and phase is Phase.RUNNING:
        minutes = spans.minutes_between(moment.instant, slot.end) if slot.end else 0
        return spans.left(minutes, words) if slot.end else words.tr("on now")
    if slot is not None and phase is Phase.COMING and session.day == moment.day:
        return spans.starts_in(spans.minutes_between(moment.instant, slot.start), words)
    days = (session.day - moment.day).days
    if days == 0:
        return words.tr("ended") if phase is Phase.ENDED else words.tr("today")
    return spans.days_away(days, words)


def _plan(session: Session, scene: Scene) -> dict[str, Any]:
    planned = session.id in scene.plan
    text = session_rows.plan_text(session, programme.phase_of(session, scene.moment), scene)
    in_plan = scene.words.tr("In my plan, take out")
    return {"planned": planned, "plan_text": in_plan if planned else text}


class SessionViewModel(ScreenViewModel, props=SessionProps):
    def derive(self, scene: Scene, route: Route) -> SessionProps:
        return derive_session(scene, route.record)
