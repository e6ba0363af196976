"""The search box: what is typed is looked for, marked and laid out, in both languages."""

from __future__ import annotations

import functools

from db.catalogue import Catalogue
from kiosk.scene import Scene
from kiosk.screens.search import SearchChoices, SearchProps, derive_search, typed
from kiosk.search.index import LONGEST, Hit, index_of
from kiosk.search.lines import line_of
from tests.build import scene
from tests.fuzz.kiosk_targets import text_of

NOW = "2024-07-05 14:10"


@functools.cache
def _scenes() -> tuple[Scene, ...]:
    return tuple(scene(_content(), NOW, language) for language in ("en", "zh"))


@functools.cache
def _content() -> Catalogue:
    from kiosk.updates import take

    return take(None).catalogue


def search(content: bytes) -> None:
    query = typed("", text_of(content))
    assert len(query) <= LONGEST
    index = index_of(_content())
    found = index.find(query)
    assert list(found) == sorted(found, key=lambda hit: hit.tier), "not the best first"
    if not found:
        assert all(index.find(other) for other in index.near(query)), "offers what is not there"
    for each in _scenes():
        page = derive_search(each, SearchChoices(query))
        _page(page, found, each)
        for chip in page.chips[1:2]:
            _page(derive_search(each, SearchChoices(query, chip.key, (chip.key,))), found, each)


def _page(page: SearchProps, found: tuple[Hit, ...], scene: Scene) -> None:
    """What stands on it is what was found, whole, whatever part of it is marked."""
    keys = [row.key for row in page.rows]
    assert len(keys) == len(set(keys)), "a row stands twice"
    assert sum(int(chip.count) for chip in page.chips[1:]) == len(found), "the chips count wrongly"
    hits = {f"{hit.kind}/{hit.record}": hit for hit in found}
    for row in page.rows:
        if row.kind == "result" and found:
            hit = hits[row.key]
            title = scene.words.of(line_of(hit.kind, hit.record, scene).title)
            assert row.before + row.match + row.after == title, "a title is not whole"
        elif row.kind == "try":
            assert index_of(scene.catalogue).find(row.record), "offers what is not there"
