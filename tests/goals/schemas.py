"""A release with a right hash and a hostile inside is refused, in one sentence and in time."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from db.errors import ContentError
from db.reader import read_catalogue
from db.seal import file_name
from tests.db.texts import person, released, small
from tests.goals.goal import Goal, Seen
from tests.goals.hostile_schemas import SCHEMAS, sql_of

SECONDS = 1.0
"""Of processor time, in which each is refused."""


def play(times: int, folder: Path) -> Seen:
    """The first `times` of them; what is good is read before and after."""
    good = released(folder / "good", small(people=[person()]))
    read_catalogue(good)
    wrong, slowest = list[str](), 0.0
    names = list(SCHEMAS)[:times]
    for name in names:
        path = hostile(good, folder, sql_of(name))
        began = time.process_time()
        told = _refusal(path)
        slowest = max(slowest, time.process_time() - began)
        if len(told.splitlines()) != 1:
            wrong.append(f"{name}: {told or 'was taken'}")
    read_catalogue(good)
    wrong += [f"the slowest took {slowest:.1f} s"] if slowest > SECONDS else []
    return Seen(len(names), f"all but {len(wrong)} refused, slowest {slowest:.2f} s", tuple(wrong))


def hostile(good: Path, folder: Path, change: str) -> Path:
    """A copy after the SQL, under the name that its bytes ask for."""
    path = folder / "changed.sqlite"
    path.write_bytes(good.read_bytes())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.executescript(change)
    return path.rename(folder / file_name(hashlib.sha256(path.read_bytes()).hexdigest()))


def _refusal(path: Path) -> str:
    try:
        read_catalogue(path)
    except ContentError as error:
        return str(error)
    finally:
        path.unlink()
    return ""


GOAL = Goal(
    "a hostile release with a right hash is refused", len(SCHEMAS), "kinds", 1000, play, "S5"
)
