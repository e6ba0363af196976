"""A full day in the grid comes in stages: what is in view first, and in the end all of it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.agenda.agenda_grid import grid
from kiosk.agenda.grid_shapes import GridBlock
from kiosk.agenda.grid_stages import FIRST, STAGE, first_blocks, next_blocks
from kiosk.screens.agenda import AgendaViewModel
from kiosk.sessions.listed import Listed
from kiosk.visitor.navigator import Route
from tests.build import catalogue, place, scene, session

DAY = "2024-07-05"
ROOMS = 40
FULL = catalogue(
    places=[place(f"room-{n:02}") for n in range(ROOMS)],
    sessions=[
        session(
            f"s{room:02}-{hour}", f"{DAY} {hour}:00", f"{DAY} {hour}:50", place=f"room-{room:02}"
        )
        for room in range(ROOMS)
        for hour in range(10, 18)
    ],
)
HERE = scene(FULL, f"{DAY} 14:10")
BLOCKS = grid(Listed(list(FULL.sessions.values())), DAY, HERE).blocks
NOW = grid(Listed(list(FULL.sessions.values())), DAY, HERE).now


def test_first_stage_is_what_the_grid_opens_at() -> None:
    first = first_blocks(BLOCKS, NOW)
    assert len(first) == FIRST < len(BLOCKS)
    around = [b for b in BLOCKS if b.lane < 6 and b.start - 60 <= NOW <= b.start + 120]
    assert around and set(around) <= set(first)


@given(st.sets(st.sampled_from([block.key for block in BLOCKS])), st.integers(-1, 600))
def test_each_stage_keeps_what_is_made_adds_a_few_and_keeps_the_order(
    made: set[str], now: int
) -> None:
    after = [block.key for block in next_blocks(BLOCKS, made, now)]
    assert made <= set(after)
    assert len(after) == min(len(BLOCKS), len(made) + STAGE)
    assert after == [block.key for block in BLOCKS if block.key in after]


def test_blocks_of_a_full_day_all_come_and_none_moves(qtbot: QtBot) -> None:
    """Also where the minute turns meanwhile: what is made already is brought up to date."""
    agenda = AgendaViewModel()
    agenda.refresh(HERE, Route("agenda"))
    agenda.chooseView("grid")
    model = agenda._models["blocks"]
    first = rows(agenda)
    assert len(first) == FIRST
    agenda.refresh(scene(FULL, f"{DAY} 15:10"), Route("agenda"))
    assert FIRST < len(model.rows) < len(BLOCKS)
    qtbot.waitUntil(lambda: not agenda._stage.isActive())
    assert model.rows == agenda.shown.blocks
    assert len(model.rows) == len(BLOCKS)
    places = {row.key: (row.lane, row.start) for row in rows(agenda)}
    assert all(places[row.key] == (row.lane, row.start) for row in first)


def test_day_that_fits_comes_at_once() -> None:
    few = {s.id: s for s in list(FULL.sessions.values())[:FIRST]}
    agenda = AgendaViewModel()
    agenda.refresh(replace(HERE, catalogue=replace(FULL, sessions=few)), Route("agenda"))
    agenda.chooseView("grid")
    assert len(rows(agenda)) == FIRST
    assert not agenda._stage.isActive()


def rows(agenda: AgendaViewModel) -> tuple[GridBlock, ...]:
    return agenda._models["blocks"].rows  # type: ignore[return-value]
