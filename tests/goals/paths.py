"""Names that lead elsewhere: no file outside the published folder is ever opened."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db.errors import ContentError
from db.published.announced import read_announced
from db.published.history import history_of
from db.published.pointer import POINTER
from db.reader import read_catalogue
from db.seal import file_name
from tests.db.texts import released, small
from tests.goals.goal import Goal, Seen

PARTS = (
    *("..", ".", "...", "/", "\\", "//", "~", "%2e%2e", "..%2f", "..\\", "\u2025", "\uff0e\uff0e"),
    *(
        "\u2215",
        "\x00",
        "\n",
        "\r",
        " ",
        "content-00000000.sqlite",
        "current.json",
        "etc",
        "passwd",
    ),
    *("C:", "NUL", "CON", "file://", "http://", "\\\\?\\", "proc/self/mem", "dev/zero", "\u202e"),
    *("a" * 300, "\U0001f600", "e\u0301", "-rf", "$(id)", "`id`", "|id", "*", "?", "#", "&mode=rw"),
)
SPECIAL = 12
"""Every so-manieth is no name but a file that is none: a link, a pipe, a device, a folder."""


class Opened:
    """Whatever Python opens is heard, also by SQLite; the hook cannot be taken away again."""

    def __init__(self) -> None:
        self._root: str | None = None
        self.outside: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self._root is not None and event in ("open", "sqlite3.connect", "os.listdir"):
            path = os.fspath(arguments[0]) if not isinstance(arguments[0], int) else ""
            text = path.decode("utf-8", "replace") if isinstance(path, bytes) else str(path)
            text = text.removeprefix("file://").partition("?")[0]
            if text and not os.path.realpath(text).startswith(self._root):
                self.outside.append(text)

    @contextmanager
    def below(self, folder: Path) -> Iterator[None]:
        self._root = os.path.realpath(folder)
        try:
            yield
        finally:
            self._root = None


def play(times: int, folder: Path) -> Seen:
    """Each is a folder whose pointer, history and announcements carry such a name."""
    good = released(folder / "good", small())
    (outside := folder / "outside").mkdir()
    shutil.copy(good, outside / good.name)
    read_catalogue(good)
    opened, chosen, taken = Opened(), random.Random(5), list[str]()
    for number in range(times):
        (root := folder / "root").mkdir()
        if number % SPECIAL == 0:
            _special(root, outside / good.name, number // SPECIAL)
        else:
            _named(root, chosen)
        with opened.below(root):
            taken += _read(root)
        shutil.rmtree(root)
    taken += _true_name(folder / "root", good)
    wrong = [f"opened outside: {each!r}" for each in opened.outside] + taken
    return Seen(times, f"{len(opened.outside)} opened outside, {len(taken)} taken", tuple(wrong))


def _true_name(root: Path, good: Path) -> list[str]:
    """What is refused is refused for its place alone: the same release as a file is taken."""
    root.mkdir()
    entry = {
        "number": 1,
        "file": good.name,
        "sha256": hashlib.sha256(good.read_bytes()).hexdigest(),
    }
    (root / POINTER).write_text(json.dumps(entry), encoding="utf-8")
    (root / good.name).symlink_to(good)
    wrong = _read(root)
    (root / good.name).unlink()
    shutil.copy(good, root / good.name)
    return wrong if _read(root) else [*wrong, "a release in its place was refused"]


def _named(root: Path, chosen: random.Random) -> None:
    name = "".join(chosen.choices(PARTS, k=chosen.randint(1, 6)))
    entry = {"number": 1, "file": name, "sha256": "0" * 64, "name": name, "by": name, "of": None}
    (root / "history").mkdir()
    for file in (root / POINTER, root / "history" / "000001.json"):
        file.write_text(json.dumps(entry), encoding="utf-8")
    told = [{"id": name, "level": "info", "text": {"en": name}, "until": "2024-07-05T00:00:00Z"}]
    (root / "announced.json").write_text(json.dumps({"announcements": told}), encoding="utf-8")


def _special(root: Path, target: Path, kind: int) -> None:
    """The release itself, or the pointer, is no file of this folder."""
    sha256 = "0" * 64
    entry = {"number": 1, "file": file_name(sha256), "sha256": sha256}
    (root / POINTER).write_text(json.dumps(entry), encoding="utf-8")
    file = (root / file_name(sha256), root / POINTER, root / "history")[kind // 6 % 3]
    file.unlink(missing_ok=True)
    makes = (
        lambda: file.symlink_to(target),
        lambda: file.symlink_to("/dev/zero"),
        lambda: file.symlink_to(file.name),
        lambda: os.mkfifo(file),
        file.mkdir,
        lambda: file.symlink_to("/proc/self/mem"),
    )
    makes[kind % 6]()


def _read(root: Path) -> list[str]:
    taken = []
    for read in (lambda: read_catalogue(root / POINTER), lambda: read_announced(root)):
        try:
            read()
        except ContentError:
            continue
        if read.__code__.co_names[0] == "read_catalogue":
            taken.append(f"a release was taken by {(root / POINTER).read_text()!r}")
    history_of(root)
    return taken


GOAL = Goal("no file outside the published folder is opened", 5_000, "names", 60, play, "S6")
