"""What the monkey does, as plain values that can be written down and done again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

LAST = 50
"""Events that a failure prints."""


class Event(NamedTuple):
    """`do` names an act of acting.py, `what` is for people, `data` are the act's arguments."""

    do: str
    what: str = ""
    data: tuple[Any, ...] = ()

    def line(self) -> str:
        return json.dumps([self.do, self.what, list(self.data)], ensure_ascii=False)

    @classmethod
    def of_line(cls, line: str) -> Event:
        do, what, data = json.loads(line)
        return cls(do, what, tuple(data))


class Setting(NamedTuple):
    """What a replay needs beside the events: the first line of their file, an object of JSON."""

    seed: int
    landscape: bool = False

    def line(self) -> str:
        return json.dumps(self._asdict())


def read_events(file: Path) -> list[Event]:
    return [Event.of_line(line) for line in _lines(file) if line.startswith("[")]


def read_setting(file: Path) -> Setting:
    """Raises ValueError where neither the first line nor the name (`events-17.jsonl`) tells it."""
    first = next(iter(_lines(file)), "")
    if first.startswith("{"):
        try:
            return Setting(**json.loads(first))
        except TypeError as error:
            raise ValueError(str(error)) from error
    return Setting(int(file.stem.rpartition("-")[2]))


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def last_lines(file: Path, most: int = LAST) -> Iterator[str]:
    """The last events of a run, as they stand in its file."""
    if file.exists():
        yield from file.read_text(encoding="utf-8").splitlines()[-most:]


class EventFile:
    """Written before each event is done, so that a crash leaves the one that it died of."""

    def __init__(self, file: Path, setting: Setting) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._open = file.open("w", encoding="utf-8", buffering=1)
        self._open.write(setting.line() + "\n")

    def add(self, event: Event) -> None:
        self._open.write(event.line() + "\n")

    def close(self) -> None:
        self._open.close()


def counted(events: Iterable[Event]) -> dict[str, int]:
    """How often each act was done."""
    counts: dict[str, int] = {}
    for event in events:
        counts[event.do] = counts.get(event.do, 0) + 1
    return dict(sorted(counts.items()))
