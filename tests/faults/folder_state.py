"""What a published folder must hold at every instant, whatever was cut short."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from db.published.announced import read_announced
from db.published.history import read_entry, read_history
from db.published.pointer import POINTER, read_pointer
from db.reader import read_catalogue


@dataclass(frozen=True, slots=True)
class State:
    """What a kiosk would show: the number, the hash, how many people; the announcements."""

    number: int | None
    sha256: str
    people: int
    announced: tuple[str, ...]


def state_of(folder: Path) -> State:
    """Read as a kiosk reads; raises where anything is not whole."""
    catalogue, pointer = read_catalogue(folder / POINTER), read_pointer(folder)
    assert catalogue.release.sha256 == pointer.sha256
    assert pointer.number is not None
    assert read_entry(folder, pointer.number).sha256 == pointer.sha256
    assert read_history(folder).problems == ()
    announced = tuple(each.id for each in read_announced(folder / "announced.json"))
    return State(pointer.number, pointer.sha256, len(catalogue.people), announced)


def names_in(folder: Path) -> set[str]:
    """Everything in the folder and its history."""
    return {each.relative_to(folder).as_posix() for each in folder.rglob("*")}


def copy_of(folder: Path, to: Path) -> Path:
    """A fresh copy under `to`, always of the name "folder"."""
    copy = to / "folder"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    return copy
