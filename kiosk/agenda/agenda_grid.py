"""One day of the agenda as a grid: rooms down, time across. Pure."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.agenda.grid_blocks import block
from kiosk.agenda.grid_hours import hour_lines
from kiosk.agenda.grid_minutes import HOUR, minute_of_now, piece_of, stretch_of
from kiosk.agenda.grid_rooms import by_room, room_rows
from kiosk.agenda.grid_shapes import Grid
from kiosk.scene import Scene
from kiosk.sessions.listed import Listed
from kiosk.sessions.time_grid import lay_out
from kiosk.wording import phrases, spans

LEAST, LABEL = 38, 66
"""Minutes at the usual width: below LEAST the words stand beside a block, LABEL wide."""


def grid(shown: Listed, day: str, scene: Scene) -> Grid:
    """The sessions of `shown` that have an hour; `day` is the ISO date of a conference day."""
    timed = shown.timed
    if not timed:
        return Grid()
    dates = (date.fromisoformat(day) + timedelta(days=n) for n in (0, 1))
    begin, end = map(scene.moment.begin_of, dates)
    pieces = {s.id: piece_of(s, begin, spans.minutes_between(begin, end)) for s in timed}
    stretch = stretch_of(list(pieces.values()))
    rooms = by_room(timed, scene)
    laid = {
        key: lay_out([pieces[s.id] for s in here], round(LEAST / stretch), round(LABEL / stretch))
        for key, here in rooms.items()
    }
    drawn = [placed for row in laid.values() for placed in row]
    first = min(p.left for p in drawn) // HOUR * HOUR
    last = -(-max(p.right for p in drawn) // HOUR) * HOUR
    now = minute_of_now(begin, day, scene)
    now = now - first if now is not None and first <= now <= last else -1
    rows = room_rows(rooms, laid, scene)
    starts = {row.key: row.lane for row in rows}
    sessions = {s.id: s for s in timed}
    return Grid(
        stretch=stretch,
        minutes=last - first,
        lanes=sum(row.lanes for row in rows),
        now=now,
        now_text=phrases.hour(scene.moment.instant, scene.moment) if now >= 0 else "",
        rooms=rows,
        hours=hour_lines(begin + timedelta(minutes=first), last - first, now, stretch, scene),
        blocks=tuple(
            block(sessions[placed.piece.key], placed, starts[key], first, scene)
            for key, row in laid.items()
            for placed in row
        ),
    )
