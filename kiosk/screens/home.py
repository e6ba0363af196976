"""Home: now and next, the event's theme and figures, and the doors to everything."""

from __future__ import annotations

from dataclasses import replace

from db.catalogue import Session
from db.frozen import dataclass
from kiosk.halls import outcome_lines
from kiosk.home import doors
from kiosk.home.door_rows import DoorRow
from kiosk.lists.headlines import FigureRow, headlines
from kiosk.lists.lines import FactRow
from kiosk.scene import Scene
from kiosk.sessions import programme, session_rows, timetable
from kiosk.sessions.session_rows import SessionRow
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases, spans

HEADLINES = ("forums", "exhibitors", "exhibits")
NOW_ROWS, NEXT_ROWS = 6, 2
CLOSING_ROWS = 6


@dataclass(frozen=True, slots=True)
class HomeProps:
    where: str = ""
    theme: str = ""
    theme_line: str = ""
    name: str = ""
    about_text: str = ""
    now_title: str = ""
    now_tail: str = ""
    live: bool = False
    next_title: str = ""
    next_tail: str = ""
    figures: tuple[FigureRow, ...] = ()
    now: tuple[SessionRow, ...] = ()
    next: tuple[SessionRow, ...] = ()
    closing_title: str = ""
    closing: tuple[FactRow, ...] = ()
    doors: tuple[DoorRow, ...] = ()


def derive_home(scene: Scene) -> HomeProps:
    conference, words = scene.catalogue.conference, scene.words
    near = timetable.near(scene)
    now = near.running(scene.moment)[:NOW_ROWS]
    after = near.coming(scene.moment, NEXT_ROWS)
    return HomeProps(
        where=_where(scene),
        theme=_theme(scene),
        theme_line=words.of(conference.theme),
        name=words.of(conference.name),
        about_text=words.tr("The event"),
        now_title=_now_title(bool(now), scene),
        now_tail=_now_tail(bool(now), scene),
        live=bool(now),
        next_title=words.tr("Next") if after else "",
        next_tail=_next_tail(after, scene),
        figures=headlines(HEADLINES, scene),
        now=tuple(_row(s, scene) for s in now),
        next=tuple(_next_row(s, scene) for s in after),
        closing_title=words.tr("What it brought") if _is_over(scene) else "",
        closing=outcome_lines.outcome_rows(scene)[:CLOSING_ROWS] if _is_over(scene) else (),
        doors=doors.doors(scene),
    )


def _theme(scene: Scene) -> str:
    """Chinese breaks its two halves at the space; English wraps by itself."""
    theme = scene.words.said(scene.catalogue.conference.theme)
    return theme.words.replace(" ", "\n") if theme.language == "zh" else theme.words


def _where(scene: Scene) -> str:
    place = scene.catalogue.places.get(scene.here)
    if place is None:
        return scene.words.of(scene.catalogue.conference.short_name)
    return scene.words.tr(
        "You are in {place}", place=scene.words.of(place.short_name or place.name)
    )


def _now_title(live: bool, scene: Scene) -> str:
    conference, words = scene.catalogue.conference, scene.words
    if live:
        return words.tr("Now")
    if not scene.moment.believable:
        return words.tr("The clock is being checked")
    if scene.moment.day < conference.start:
        return words.tr("Opens {day}", day=phrases.day_short(conference.start, words))
    if _is_over(scene):
        return words.tr("The conference has ended")
    return words.tr("Nothing with a printed hour is on")


def _is_over(scene: Scene) -> bool:
    end = scene.catalogue.conference.exhibition_end
    return scene.moment.believable and scene.moment.day > end


def _now_tail(live: bool, scene: Scene) -> str:
    if not live:
        return ""
    return scene.words.tr("in this hall") if scene.here else scene.words.tr("at the conference")


def _next_tail(after: list[Session], scene: Scene) -> str:
    slot = programme.slot_of(after[0]) if after else None
    if slot is None:
        return ""
    hour, day = phrases.hour(slot.start, scene.moment), scene.moment.day_of(slot.start)
    if day == scene.moment.day:
        return scene.words.tr("from {hour}", hour=hour)
    date = phrases.day_short(day, scene.words)
    return scene.words.tr("{day}, from {hour}", day=date, hour=hour)


def _row(session: Session, scene: Scene) -> SessionRow:
    return session_rows.session_row(session, scene, hall_named=not scene.here, parts=False)


def _next_row(session: Session, scene: Scene) -> SessionRow:
    row = _row(session, scene)
    slot = programme.slot_of(session)
    if slot is None or scene.moment.day_of(slot.start) != scene.moment.day:
        return row
    minutes = spans.minutes_between(scene.moment.instant, slot.start)
    return replace(row, until=spans.starts_in(minutes, scene.words))


class HomeViewModel(ScreenViewModel, props=HomeProps):
    def derive(self, scene: Scene, route: Route) -> HomeProps:
        return derive_home(scene)
