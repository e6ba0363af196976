"""One day of the agenda as a grid: rooms down, time across. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from statistics import median

from db.catalogue import Session
from kiosk import phrases, programme, session_rows, spans
from kiosk.programme import Phase
from kiosk.scene import Scene
from kiosk.time_grid import Piece, Placed, lay_out

HOUR = 60
USUAL_MINUTES = 60
"""A day whose sessions are this long is drawn at the usual width of an hour."""
WIDEST = 3.0
HALVES = 1.75
"""From this stretch on, half hours have a line of their own."""
LEAST, LABEL = 38, 66
"""Minutes at the usual width: below LEAST the words stand beside a block, LABEL wide."""
TAG_BEFORE, TAG_AFTER = 38, 14
"""Minutes round now in which the tag would cover the word of an hour."""


@dataclass(frozen=True, slots=True)
class GridRoom:
    """A row of the grid; `lane` is its first lane of all."""

    key: str
    title: str
    detail: str
    lane: int
    lanes: int


@dataclass(frozen=True, slots=True)
class GridHour:
    """A line of the grid; `text` is "" where the tag of now stands instead."""

    key: str
    text: str
    minute: int


@dataclass(frozen=True, slots=True)
class GridBlock:
    """A session; minutes count from the left edge of the grid. `edge`, `span`: with its words."""

    key: str
    name: str
    time: str
    title: str
    strand: str
    note: str
    status: str
    lane: int
    start: int
    length: int
    edge: int
    span: int
    side: str
    ended: bool
    running: bool
    planned: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """`stretch` widens the hour on days of short sessions; `now` is -1 where now is not shown."""

    stretch: float = 1.0
    minutes: int = 0
    lanes: int = 0
    now: int = -1
    now_text: str = ""
    rooms: tuple[GridRoom, ...] = ()
    hours: tuple[GridHour, ...] = ()
    blocks: tuple[GridBlock, ...] = ()


def grid(shown: list[Session], day: str, scene: Scene) -> Grid:
    """The sessions of `shown` that have an hour; `day` is the ISO date of a conference day."""
    timed = [s for s in shown if programme.slot_of(s) is not None]
    if not timed:
        return Grid()
    begin, end = (_begin(date.fromisoformat(day) + timedelta(days=n), scene) for n in (0, 1))
    pieces = {s.id: _piece(s, begin, spans.minutes_between(begin, end)) for s in timed}
    stretch = _stretch(list(pieces.values()))
    rooms = _by_room(timed, scene)
    laid = {
        key: lay_out([pieces[s.id] for s in here], round(LEAST / stretch), round(LABEL / stretch))
        for key, here in rooms.items()
    }
    drawn = [placed for row in laid.values() for placed in row]
    first = min(p.left for p in drawn) // HOUR * HOUR
    last = -(-max(p.right for p in drawn) // HOUR) * HOUR
    now = _now(begin, day, scene)
    now = now - first if now is not None and first <= now <= last else -1
    rows = _rooms(rooms, laid, scene)
    starts = {row.key: row.lane for row in rows}
    sessions = {s.id: s for s in timed}
    return Grid(
        stretch=stretch,
        minutes=last - first,
        lanes=sum(row.lanes for row in rows),
        now=now,
        now_text=phrases.hour(scene.moment.instant, scene.moment) if now >= 0 else "",
        rooms=rows,
        hours=_hours(begin + timedelta(minutes=first), last - first, now, stretch, scene),
        blocks=tuple(
            _block(sessions[placed.piece.key], placed, starts[key], first, scene)
            for key, row in laid.items()
            for placed in row
        ),
    )


def _begin(day: date, scene: Scene) -> datetime:
    """The instant at which the conference day begins: at the change hour, not at midnight."""
    moment = scene.moment
    return datetime.combine(day, time(moment.day_change_hour), moment.zone).astimezone(UTC)


def _piece(session: Session, begin: datetime, minutes: int) -> Piece:
    """In real minutes, so that a change of the clock moves nothing; within this one day."""
    slot = programme.slot_of(session)
    if slot is None:
        raise ValueError(f"{session.id} has no hour")
    start = min(max(0, spans.minutes_between(begin, slot.start)), minutes - 1)
    end = min(spans.minutes_between(begin, slot.over), minutes)
    return Piece(session.id, start, max(end, start + 1))


def _stretch(pieces: list[Piece]) -> float:
    usual = median(piece.end - piece.start for piece in pieces)
    return min(WIDEST, max(1.0, USUAL_MINUTES / usual))


def _by_room(timed: list[Session], scene: Scene) -> dict[str, list[Session]]:
    """Rooms in the order of the release, then venues, then what has no place at all."""
    order = {place: n for n, place in enumerate(scene.catalogue.places)}
    found: dict[str, list[Session]] = {}
    for session in timed:
        found.setdefault(_room_key(session, scene), []).append(session)
    return dict(sorted(found.items(), key=lambda item: (item[0] == "", order.get(item[0], 1e9))))


def _room_key(session: Session, scene: Scene) -> str:
    for key, known in (
        (session.place, scene.catalogue.places),
        (session.venue, scene.catalogue.venues),
    ):
        if key is not None and key in known:
            return key
    return ""


def _rooms(
    rooms: dict[str, list[Session]], laid: dict[str, list[Placed]], scene: Scene
) -> tuple[GridRoom, ...]:
    rows: list[GridRoom] = []
    lane = 0
    for key in rooms:
        lanes = 1 + max(placed.lane for placed in laid[key])
        title, detail = _room_words(key, scene)
        rows.append(GridRoom(key, title, detail, lane, lanes))
        lane += lanes
    return tuple(rows)


def _room_words(key: str, scene: Scene) -> tuple[str, str]:
    words, catalogue = scene.words, scene.catalogue
    place, venue = catalogue.places.get(key), catalogue.venues.get(key)
    if place is not None:
        hall = catalogue.places.get(place.within or "")
        around = words.of(hall.short_name or hall.name) if hall else ""
        return words.of(place.short_name or place.name), around
    if venue is not None:
        return words.of(venue.name), words.tr("room not published")
    return words.tr("room not published"), ""


def _now(begin: datetime, day: str, scene: Scene) -> int | None:
    """Minutes since the day began; None where this day is not today."""
    moment = scene.moment
    if not moment.believable or moment.day.isoformat() != day:
        return None
    return spans.minutes_between(begin, moment.instant)


def _hours(
    begin: datetime, minutes: int, now: int, stretch: float, scene: Scene
) -> tuple[GridHour, ...]:
    def covered(minute: int) -> bool:
        return now >= 0 and -TAG_AFTER < (now - minute) * stretch < TAG_BEFORE

    step = HOUR // 2 if stretch >= HALVES else HOUR
    return tuple(
        GridHour(
            key=str(minute),
            text=""
            if covered(minute)
            else phrases.hour(begin + timedelta(minutes=minute), scene.moment),
            minute=minute,
        )
        for minute in range(0, minutes, step)
    )


def _block(session: Session, placed: Placed, lane: int, first: int, scene: Scene) -> GridBlock:
    row = session_rows.session_row(session, scene)
    phase = programme.phase_of(session, scene.moment)
    parts = (
        row.time,
        row.until,
        row.status_text,
        row.earlier_name,
        row.title,
        row.lead,
        row.strand_text,
        row.place,
    )
    piece = placed.piece
    return GridBlock(
        key=session.id,
        name=", ".join(part for part in parts if part),
        time=row.time,
        title=row.title,
        strand=row.strand,
        note=row.status_text or _note(phase, scene),
        status=row.status,
        lane=lane + placed.lane,
        start=piece.start - first,
        length=piece.end - piece.start,
        edge=placed.left - first,
        span=placed.right - placed.left,
        side=placed.side,
        ended=phase is Phase.ENDED,
        running=phase is Phase.RUNNING,
        planned=row.planned,
    )


def _note(phase: Phase, scene: Scene) -> str:
    if phase is Phase.RUNNING:
        return scene.words.tr("Now")
    return scene.words.tr("Ended") if phase is Phase.ENDED else ""
