"""In which order a folder must be written so that no power cut can leave half of a release."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.faults.traced import Call

_FINAL = re.compile(r"content-[0-9a-f]{8}\.sqlite|current\.json|announced\.json|\d{6}\.json")
_WRITES = ("write", "pwrite64", "writev", "pwritev", "sendfile", "ftruncate")


def faults_in(calls: Sequence[Call], folder: Path, *, found: bool = False) -> list[str]:
    """What is out of order, in words; nothing where all is well.

    `found`: the release lay there already, so that its name is to be flushed all the same.
    """
    ours = _about(calls, folder)
    return sorted(
        {
            *_unlocked(ours),
            *_in_place(ours),
            *_not_flushed_before_rename(ours),
            *_folder_not_flushed(ours),
            *_not_last(ours),
            *(_found_not_flushed(ours, folder) if found else ()),
        }
    )


def unflushed_in(calls: Sequence[Call], folder: Path) -> list[str]:
    """The same for files that may get lost, but never be half there."""
    return sorted(set(_not_flushed_before_rename(_about(calls, folder))))


def _about(calls: Sequence[Call], folder: Path) -> list[Call]:
    return [call for call in calls if any(str(folder) in path for path in call.paths)]


def _found_not_flushed(calls: Sequence[Call], folder: Path) -> Iterator[str]:
    first = next((n for n, call in enumerate(calls) if call.name == "rename"), len(calls))
    if ("fsync", str(folder)) not in [(call.name, call.paths[0]) for call in calls[:first]]:
        yield "the folder of the release that lies there is not flushed"


def _unlocked(calls: Sequence[Call]) -> Iterator[str]:
    first = next((n for n, call in enumerate(calls) if call.name in (*_WRITES, "rename")), None)
    locked = next((n for n, call in enumerate(calls) if call.name == "flock"), None)
    if first is not None and (locked is None or locked > first):
        yield "written without the lock"


def _in_place(calls: Sequence[Call]) -> Iterator[str]:
    for call in calls:
        if call.name in _WRITES and _FINAL.fullmatch(Path(call.paths[0]).name):
            yield f"{_what(call.paths[0])} is written in place"


def _not_flushed_before_rename(calls: Sequence[Call]) -> Iterator[str]:
    for place, call in enumerate(calls):
        if call.name != "rename":
            continue
        about = [each.name for each in calls[:place] if each.paths[0] == call.paths[0]]
        written = max((n for n, name in enumerate(about) if name in _WRITES), default=None)
        if written is not None and "fsync" not in about[written:]:
            yield f"{_what(call.paths[1])} is renamed before it is flushed"


def _folder_not_flushed(calls: Sequence[Call]) -> Iterator[str]:
    """The name of a file, or of a new folder, is on disk before anything is renamed after it."""
    for place, call in enumerate(calls):
        if call.name == "mkdir" and "/.release-" not in call.paths[0]:
            parent = str(Path(call.paths[0]).parent)
        elif call.name == "rename" and _steps(call):
            parent = str(Path(call.paths[1]).parent)
        else:
            continue
        rest = calls[place + 1 :]
        next_step = next((n for n, each in enumerate(rest) if _steps(each)), len(rest))
        if not any(each.name == "fsync" and each.paths[0] == parent for each in rest[:next_step]):
            yield f"the folder of {_what(call.paths[-1])} is not flushed"


def _steps(call: Call) -> bool:
    """Whether a file gets or loses a name by which kiosks or staff read it."""
    return call.name in ("rename", "unlink") and bool(_FINAL.fullmatch(Path(call.paths[-1]).name))


def _not_last(calls: Sequence[Call]) -> Iterator[str]:
    """What the pointer names is there before it moves; what it named goes after it has moved."""
    names = [(call.name, Path(call.paths[-1]).name) for call in calls if _steps(call)]
    if ("rename", "current.json") not in names:
        return
    moved = names.index(("rename", "current.json"))
    for name, file in names[moved + 1 :]:
        if name == "rename":
            yield f"{_what(file)} comes after the pointer"
    for name, file in names[:moved]:
        if name == "unlink":
            yield f"{_what(file)} is removed before the pointer moves"


def _what(path: str) -> str:
    name = Path(path).name
    if name.startswith("content-"):
        return "the release"
    return "the entry" if re.fullmatch(r"\d{6}\.json", name) else name
