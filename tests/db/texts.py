"""Builds small content folders: a conference with one record of each of a few lists."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import yaml

from db.catalogue import Catalogue
from db.release import write_release
from db.seal import file_name
from db.tools.content import read_content
from db.tools.publishing import publish
from db.tools.source_text import FILES

Lists = dict[str, Any]

_BOTH = {"en": "Hall", "zh": "馆"}
_SMALL: Lists = {
    "conference": {
        "id": "waic",
        "sources": ["paper"],
        "name": {"en": "World AI Conference", "zh": "世界人工智能大会"},
        "edition": 7,
        "zone": "Asia/Shanghai",
        "day_change_hour": 5,
        "start": "2024-07-04",
        "end": "2024-07-06",
        "exhibition_start": "2024-07-04",
        "exhibition_end": "2024-07-07",
        "pattern": "1+3+10+X",
    },
    "days": [
        {"id": "day-1", "sources": ["paper"], "date": "2024-07-04", "title": _BOTH},
        {"id": "day-2", "sources": ["paper"], "date": "2024-07-05", "title": _BOTH},
    ],
    "venues": [{"id": "expo", "sources": ["paper"], "name": _BOTH}],
    "places": [
        {"id": "h3", "sources": ["paper"], "venue": "expo", "kind": "hall", "name": _BOTH},
    ],
    "sessions": [
        {
            "id": "opening",
            "sources": ["paper"],
            "title": {"en": "Opening ceremony", "zh": "开幕式"},
            "strand": "opening",
            "kind": "ceremony",
            "day": "2024-07-04",
            "start": "09:30",
            "end": "10:30",
        }
    ],
    "sources": [
        {"id": "paper", "title": _BOTH, "publisher": _BOTH, "kind": "news"},
        {"id": "memory", "title": _BOTH, "publisher": _BOTH, "kind": "recalled"},
    ],
}


class _Plain(yaml.SafeDumper):
    """Writes equal values out: content may hold no aliases."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def small(**lists: Any) -> Lists:
    """A small valid content; `lists` replace or add whole lists."""
    return {**copy.deepcopy(_SMALL), **lists}


def a(kind: str, **changes: Any) -> dict[str, Any]:
    """The first record of a list of the small content, with changes; None takes a key out."""
    first = copy.deepcopy(_SMALL[kind] if kind == "conference" else _SMALL[kind][0])
    return {key: value for key, value in {**first, **changes}.items() if value is not None}


def person(**changes: Any) -> dict[str, Any]:
    return {"id": "ada", "sources": ["paper"], "name": {"en": "Ada", "zh": "阿达"}, **changes}


def written(folder: Path, lists: Lists) -> Path:
    """The folder, holding every content file."""
    folder.mkdir(parents=True, exist_ok=True)
    for file, kinds in FILES.items():
        held = {kind: lists[kind] for kind in kinds if kind in lists}
        text = yaml.dump(held, Dumper=_Plain, allow_unicode=True, sort_keys=False)
        (folder / file).write_text(text, encoding="utf-8")
    return folder


def problems(folder: Path, lists: Lists) -> list[str]:
    """What the check says, without the lines."""
    found = read_content(written(folder, lists)).problems
    return [f"{each.record}, {each.field}: {each.what}" for each in found]


def catalogue(folder: Path, lists: Lists) -> Catalogue:
    """The published Catalogue of valid content."""
    content = read_content(written(folder, lists))
    assert content.problems == (), content.problems
    return publish(content)


def released(folder: Path, lists: Lists) -> Path:
    """The release file of valid content."""
    release = write_release(catalogue(folder / "text", lists), folder / "out")
    return folder / "out" / file_name(release.sha256)
