"""An act killed, or failed, at one system call after the other; what the folder holds each time."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.folder_state import State, copy_of, names_in, state_of
from tests.faults.stepping import chosen
from tests.faults.traced import CHANGING, READING, Actor, End, moments

ERRORS = {
    "ENOSPC": ("write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "mkdir"),
    "EIO": (*CHANGING, *READING),
    "EROFS": ("openat", "unlink", "unlinkat", "rename", "mkdir", "rmdir", "chmod"),
    "EMFILE": ("openat",),
    "EACCES": ("openat", "unlink", "unlinkat", "rename", "mkdir", "rmdir", "chmod"),
}
"""What a system call may say, and which calls say it."""
TAKE_UP, READ = "take-up", "read"
"""A kiosk takes up what is live in two processes; the one that reads it has its own act."""
OF_READING = {
    "EIO": ("openat", *READING),
    "EMFILE": ("openat",),
    "EACCES": ("openat", "newfstatat", "fstat"),
}
"""The same where nothing is changed: whatever is looked at, opened or read."""
Seen = tuple[State, bool]
"""What is published; whether the kiosk remembers that it ran well."""
Moment = tuple[str, int]


def seen(folder: Path) -> Seen:
    return state_of(folder), (folder / "state" / "last_good.json").exists()


@dataclass
class Sweep:
    """What came of every moment; `told` are sentences that staff read, a few of each kind."""

    tried: int = 0
    before: int = 0
    after: int = 0
    told: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)

    def saw(self, state: object, before: object, after: object, where: object) -> None:
        self.tried += 1
        self.before += state == before
        self.after += state == after != before
        if state not in (before, after):
            self.wrong.append(f"{where}: neither the old nor the new is whole")

    def add(self, other: Sweep) -> None:
        self.tried += other.tried
        self.before += other.before
        self.after += other.after
        self.told |= other.told
        self.wrong += other.wrong


@dataclass(frozen=True, slots=True)
class Undisturbed:
    """How an act ends by itself; `place` is scratch."""

    actor: Actor
    prepared: Path
    place: Path
    act: str

    def copy(self) -> Path:
        return copy_of(self.prepared, self.place)

    def ends(self) -> tuple[End, Seen, Seen, set[str]]:
        """(its end, what was seen before and after it, the names in the folder after it)"""
        folder = self.copy()
        before = seen(folder)
        end = self.actor.traced(self.act, folder)
        return end, before, seen(folder), names_in(folder)


def killed(
    actor: Actor,
    prepared: Path,
    place: Path,
    act: str,
    step: int,
) -> Sweep:
    """Killed at every `step`th call that matters; then the same command completes and tidies."""
    plain, sweep = Undisturbed(actor, prepared, place, act), Sweep()
    end, before, after, names = plain.ends()
    disturbed = ("openat", *READING) if act == READ else CHANGING
    worth = moments(end.calls, disturbed, also_opened=act == READ)
    for call, count in chosen(worth, step):
        folder, where = plain.copy(), (act, call, count)
        died = actor.traced(act, folder, inject=f"{call}:signal=KILL:when={count}")
        state = seen(folder)
        sweep.saw(state, before, after, where)
        if died.status != -signal.SIGKILL:
            sweep.wrong.append(f"{where}: it was not killed but ended with {died.status}")
        done = state == after and act in ("rollback", "withdraw", "announce")
        again = actor.plays("tidy" if done else act, folder)
        if (again.status, again.said) != (0, end.said):
            sweep.wrong.append(f"{where}: afterwards {again.said}")
        if (seen(folder), names_in(folder)) != (after, names):
            sweep.wrong.append(f"{where}: the next command does not complete and tidy")
    return sweep


def failed(
    actor: Actor,
    prepared: Path,
    place: Path,
    act: str,
    error: str,
    step: int,
    rare: int = 4,
) -> Sweep:
    """`error` at every `step`th call that may give it; then the same command succeeds."""
    plain, sweep = Undisturbed(actor, prepared, place, act), Sweep()
    end, before, after, _ = plain.ends()
    names = OF_READING[error] if act == READ else ERRORS[error]
    worth = moments(end.calls, names, also_opened=act in (TAKE_UP, READ))
    for call, count in chosen(worth, step, rare):
        folder, where = plain.copy(), (act, error, call, count)
        ended = actor.traced(act, folder, inject=f"{call}:error={error}:when={count}")
        state = seen(folder)
        sweep.saw(state, before, after, where)
        sweep.wrong += [f"{where}: {each}" for each in _ill_told(ended, folder, end.said)]
        if act == READ and ended.status == 1:
            sweep.wrong.append(f"{where}: the file is blamed, and would not be read again")
        if ended.status:
            sweep.told.add(_plain(ended.said, folder))
        elif state != after and act != TAKE_UP:
            sweep.wrong.append(f"{where}: it says nothing and did nothing")
        if state == before:
            again = actor.plays(act, folder)
            if (again.status, again.said, seen(folder)) != (0, end.said, after):
                sweep.wrong.append(f"{where}: the same again fails: {again.said}")
    return sweep


def _ill_told(end: End, folder: Path, well: str) -> Sequence[str]:
    """`well` is what is said where nothing fails: a reader says what it read."""
    if not end.reached:
        return ["no call failed"]
    if end.status == 0:
        return [] if end.said == well else [f"something else was read: {end.said!r}"]
    said = end.said
    about = str(folder) in said or said.startswith("The new release ")
    if end.status in (1, 2) and about and said.endswith(".") and "\n" not in said:
        return []
    return [f"staff read no sentence but {said!r}"]


def _plain(said: str, folder: Path) -> str:
    return said.replace(str(folder), "FOLDER")
