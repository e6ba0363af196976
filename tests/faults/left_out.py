"""The checkers, checked: each step of tests/faults/steps.py left out, and who notices (G-U4)."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.acts import emptied, prepare, with_broken_announcements, with_workbook
from tests.faults.folder_state import State, copy_of, names_in, state_of
from tests.faults.mutants import MUTANTS
from tests.faults.order import faults_in, unflushed_in
from tests.faults.steps import steps
from tests.faults.traced import STRACE, Actor

_RANDOM = re.compile(r"-[a-z0-9_]{8}$")


def _as_it_is(_folder: Path) -> None:
    """Two numbers, of which the second is live."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """An act, what is done to the folder before it, and the order that it has to keep."""

    act: str
    before: Callable[[Path], None] = _as_it_is
    found: bool = False
    published: bool = True


SCENARIOS: Mapping[str, Scenario] = {
    "publish": Scenario("publish"),
    "publish the first": Scenario("publish", emptied),
    "publish what is live": Scenario("publish-same", found=True),
    "publish what lies there": Scenario("publish-found", found=True),
    "rollback": Scenario("rollback"),
    "announce": Scenario("announce"),
    "announce the first": Scenario("announce", emptied),
    "announce over what is broken": Scenario("announce", with_broken_announcements),
    "withdraw": Scenario("withdraw"),
    "take up": Scenario("take-up", published=False),
    "mark a workbook": Scenario("mark", with_workbook, published=False),
}


@dataclass
class Judge:
    """Knows how every scenario ends when nothing is left out; `place` is scratch."""

    actor: Actor
    prepared: Path
    place: Path
    _ends: dict[str, tuple[object, ...]] = field(default_factory=dict)

    def wrong(self, mutant: str = "") -> str:
        """The first that the checkers notice; "" for nothing."""
        folder = copy_of(self.prepared, self.place)
        self.actor.plays("publish", folder)
        checked = self.actor.plays("check", folder, mutant)
        return checked.said or next(self._unlike(mutant), "")

    def _unlike(self, mutant: str) -> Iterator[str]:
        for name, scenario in SCENARIOS.items():
            folder = copy_of(self.prepared, self.place)
            scenario.before(folder)
            end = self.actor.traced(scenario.act, folder, mutant=mutant)
            if end.status:
                yield f"{name}: {end.said or end.status}"
            if scenario.published:
                faults = faults_in(end.calls, folder, found=scenario.found)
            else:
                faults = unflushed_in(end.calls, folder)
            yield from (f"{name}: {fault}" for fault in faults)
            if self._ends.setdefault(name, _left(folder)) != _left(folder):
                yield f"{name}: something else is left in the folder"


def _left(folder: Path) -> tuple[object, ...]:
    names = sorted(_RANDOM.sub("", name) for name in names_in(folder))
    state: State | None = state_of(folder) if (folder / "current.json").exists() else None
    return (state, *names)


def noticed() -> list[tuple[str, str, str]]:
    """(what is left out or misplaced, where, who notices it; "" for nobody), all of them."""
    if STRACE is None:
        return []
    found = []
    with tempfile.TemporaryDirectory() as place:
        (prepared := Path(place) / "prepared").mkdir()
        prepare(prepared)
        judge = Judge(Actor(), prepared, Path(place))
        if wrong := judge.wrong():
            raise AssertionError(f"something is wrong although nothing is left out: {wrong}")
        for step in steps():
            where = f"{step.file}:{step.line} {step.function}"
            found.append((f"{step.kind} `{step.text}`", where, judge.wrong(step.name)))
        words = {name: name.replace("_", " ") for name in MUTANTS}
        found += [(words[name], "publishing", judge.wrong(name)) for name in MUTANTS]
        judge.actor.close()
    return [(what, where, said.replace(place, "")) for what, where, said in found]


def table(told: Mapping[str, Any]) -> str:
    """Markdown; a row whose last cell says NOBODY is a hole in the checkers."""
    title = "\n## The checkers, checked\n\n"
    head = f"{title}| left out or misplaced | where | noticed by |\n|---|---|---|\n"
    if out := told.get("outcome"):
        return f"{head}| | | {'; '.join(out['wrong'])} |\n"
    rows = told.get("left_out") or [("all", "", "not tried: strace is not installed")]
    cells = ([each.replace("|", "/") for each in row] for row in rows)
    return head + "".join(f"| {what} | {where} | {by or 'NOBODY'} |\n" for what, where, by in cells)
