"""What to try before anything is typed, or where nothing was found: from the content. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from db.catalogue import SearchKey
from kiosk.scene import Scene
from kiosk.search.index import SearchIndex
from kiosk.search.lines import title_of
from kiosk.search.results import SearchRow, group_text

EASY = 16
"""How long a name may be to be typed gladly; the shortest is taken where none is that short."""
SUBJECTS = (("people", "people"), ("forums", "forums"), ("exhibitors", "exhibitors"))


def example_rows(index: SearchIndex, scene: Scene) -> tuple[SearchRow, ...]:
    """A name of each kind in the visitor's language, then pinyin and initials of a name."""
    found = [*_named(scene), *_sounding(index, scene)]
    return try_rows(scene.words.tr("Try"), found)


def try_rows(heading: str, found: list[tuple[str, str]]) -> tuple[SearchRow, ...]:
    """(query, what it is) as rows; a touch types the query."""
    return tuple(
        SearchRow(
            key=f"try {query}",
            kind="try",
            name=", ".join(part for part in (query, detail) if part),
            group="" if place else heading,
            before=query,
            detail=detail,
            record=query,
        )
        for place, (query, detail) in enumerate(dict(found).items())
    )


def _named(scene: Scene) -> Iterator[tuple[str, str]]:
    for kind, group in SUBJECTS:
        names = [scene.words.of(title_of(kind, r)) for r in _records(kind, scene)]
        easy = _easy([name for name in names if name])
        if easy:
            yield easy, group_text(group, scene)


def _records(kind: str, scene: Scene) -> list[Any]:
    return list(getattr(scene.catalogue, kind).values())


def _easy(names: list[str]) -> str:
    short = next((name for name in names if 2 < len(name) <= EASY), "")
    return short or min(names, key=len, default="")


def _sounding(index: SearchIndex, scene: Scene) -> Iterator[tuple[str, str]]:
    """Pinyin of one name, and the initials of the next."""
    keys = (k for (kind, _), ks in index.keys.items() if kind == "forums" for k in ks)
    spoken = [key for key in keys if _easily_spoken(key)][:2]
    for key, by in zip(spoken, ("pinyin", "initials"), strict=False):
        name = scene.catalogue.forums[key.record_id].title.in_language(key.language) or ""
        if by == "pinyin":
            yield key.pinyin, scene.words.tr("pinyin of “{name}”", name=name)
        else:
            yield key.initials, scene.words.tr("initials of “{name}”", name=name)


def _easily_spoken(key: SearchKey) -> bool:
    return 3 < len(key.initials) <= 6 and key.pinyin.replace(" ", "").isalpha()
