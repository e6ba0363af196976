"""What is found, in which order, and what is offered where nothing is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.catalogue import Catalogue, SearchKey
from db.catalogue.folding import folded
from kiosk.search.index import LONGEST, Hit, SearchIndex, Tier, index_of
from kiosk.search.near import PART_MOST, written_parts
from kiosk.search.results import GROUP_OF
from tests.build import catalogue, keyed, person, session, text
from tests.kiosk.search_queries import QUERIES, SUGGESTED
from tests.search_quality import LEAST_QUERIES, SHOWN, place_in_group, quality, recall


@pytest.mark.parametrize(("query", "wanted"), [each for each in QUERIES if each[1]])
def test_query_finds_its_record_first(bundled: Catalogue, query: str, wanted: str) -> None:
    assert place_in_group(index_of(bundled), query, wanted) == 1


def test_every_query_has_its_record_among_the_first_five_of_all(bundled: Catalogue) -> None:
    """Over all kinds together, slips by what is offered instead of them."""
    asked = quality(index_of(bundled))
    late = [each for each in asked if not 1 <= each.place <= SHOWN]
    assert (late, recall(asked, SHOWN)) == ([], 1.0)
    assert len(asked) >= LEAST_QUERIES
    assert {each.wanted.split("/")[0] for each in asked} >= set(GROUP_OF)


@pytest.mark.parametrize("query", [query for query, wanted in QUERIES if not wanted])
def test_query_for_what_is_not_there_finds_nothing(bundled: Catalogue, query: str) -> None:
    assert index_of(bundled).find(query) == ()


@pytest.mark.parametrize(("query", "offered"), [each[:2] for each in SUGGESTED])
def test_slip_finds_nothing_and_is_offered_the_nearest(
    bundled: Catalogue, query: str, offered: str
) -> None:
    index = index_of(bundled)
    assert index.find(query) == ()
    assert offered in index.near(query)


@pytest.mark.parametrize(
    "query",
    ["Müller", "muller", "MÜLLER", "“muller”", "Dont", "don't", "don’t", "算", "计算", "jisuan"],
)
def test_search_reads_accents_quotes_and_han(query: str) -> None:
    """museum 37: accents, curly quotes and Han find what they stand in."""
    people = [person("a", name=text("Gerd Müller: “Don’t compute”", "格尔德：不计算"))]
    index = SearchIndex(keyed(catalogue(people=people)))
    assert [hit.record for hit in index.find(query)] == ["a"]


def test_better_matches_come_first_and_titles_before_the_rest() -> None:
    names = {
        "inside": ("Cogovernance", ""),
        "initials": ("", "高晚"),
        "word": ("The govern", ""),
        "prefix": ("Governing", ""),
        "exact": ("Govern", ""),
        "sound": ("", "购物"),
    }
    people = [person(key, name=text(en, zh)) for key, (en, zh) in names.items()]
    people.append(person("beside", name=text("Ada"), affiliation=text("Govern")))
    index = SearchIndex(keyed(catalogue(people=people)))
    assert [(hit.record, hit.tier) for hit in index.find("govern")] == [
        ("exact", Tier.EXACT),
        ("beside", Tier.EXACT),
        ("prefix", Tier.PREFIX),
        ("word", Tier.WORD),
        ("inside", Tier.INSIDE),
    ]
    assert [(h.record, h.tier) for h in index.find("gouwu")] == [("sound", Tier.PINYIN)]
    assert [(h.record, h.tier) for h in index.find("gw")] == [
        ("initials", Tier.INITIALS),
        ("sound", Tier.INITIALS),
    ]


def test_ties_keep_the_order_of_the_catalogue() -> None:
    sessions = [session(id, title=text("Robots today")) for id in ("c", "a", "b")]
    index = SearchIndex(keyed(catalogue(sessions=sessions)))
    assert [hit.record for hit in index.find("robots")] == ["c", "a", "b"]


def test_key_of_a_record_or_list_that_is_not_there_is_left_out() -> None:
    keys = tuple(
        SearchKey(kind, record, "name", "en", "ada", "", "", "")
        for kind, record in (("people", "gone"), ("nothing", "ada"), ("people", "ada"))
    )
    content = replace(catalogue(people=[person("ada")]), search_keys=keys)
    assert SearchIndex(content).find("ada") == (Hit("people", "ada", Tier.EXACT, False),)


def test_without_keys_nothing_is_found_or_offered() -> None:
    index = SearchIndex(catalogue())
    assert (index.find("ada"), index.near("ada")) == ((), ())


def test_index_is_made_once_for_each_catalogue(bundled: Catalogue) -> None:
    assert index_of(bundled) is index_of(bundled)
    assert index_of(replace(bundled)) is not index_of(bundled)


TYPED = st.text(st.characters(codec="utf-8"), max_size=LONGEST * 2) | st.text(
    "abhinrgzuo 人工智能治理'“ü1", max_size=12
)


@settings(max_examples=150, deadline=None)
@given(TYPED)
def test_any_text_is_answered_and_near_ones_find_something(bundled: Catalogue, query: str) -> None:
    index = index_of(bundled)
    hits = index.find(query)
    assert len({(hit.kind, hit.record) for hit in hits}) == len(hits) <= len(index.records)
    assert list(hits) == sorted(hits, key=lambda hit: hit.tier)
    near = index.near(query)
    assert len(near) <= 5
    assert all(index.find(other) and folded(other) != folded(query) for other in near)


@pytest.mark.parametrize("count", [1, 2, 9])
def test_slips_in_many_words_do_not_take_longer_than_in_one(count: int, bundled: Catalogue) -> None:
    """What is tried grows with the words, not with the words times what is near each."""
    index = SearchIndex(bundled)
    tried: list[str] = []

    def finds(query: str) -> bool:
        tried.append(query)
        return bool(index.find(query))

    slips = ("robtics", "shangai", "inteligent", "goverance", "declaraton", "exhibtion")
    words = " ".join([*slips, "humaniod", "scienc3", "tesal"][:count])
    assert len(index._vocabulary.near(words, finds, index._terms.written)) == 5
    assert len(tried) <= count + 16


@given(st.text("智能ab", min_size=1, max_size=14), st.text("智能ab", max_size=30))
def test_parts_are_all_that_is_written(word: str, whole: str) -> None:
    """Longest first, then the first; asked about two for each place, not about all."""
    asked: list[str] = []

    def written(part: str) -> bool:
        asked.append(part)
        return part in whole

    least = 2 if len(word) > 2 else 1
    sizes = range(min(len(word) - 1, PART_MOST), least - 1, -1)
    every = [word[at : at + size] for size in sizes for at in range(len(word) - size + 1)]
    assert list(written_parts(word, written)) == [part for part in every if part in whole]
    assert len(asked) <= 2 * len(word)
