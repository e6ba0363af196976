"""`python -m tests.search_quality`: where what visitors look for stands among what is found."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db.catalogue.folding import HAN_RUN
from kiosk.search.index import SearchIndex, Tier, index_of
from kiosk.search.results import GROUP_OF, grouped
from kiosk.updates import take
from tests.kiosk.search_queries import QUERIES, SUGGESTED

SHOWN = 5
"""So many results are seen without moving the list."""
LEAST_QUERIES = 100


@dataclass(frozen=True, slots=True)
class Asked:
    """A query, what it must lead to, and where that stands; 0 where it is not found."""

    query: str
    wanted: str
    place: int
    """Among everything that is found, of all kinds."""
    place_in_group: int
    """Among what is found of its kind, which is how the page shows it."""
    sound: bool = False
    """Whether it is met by pinyin or initials."""


def place_in_group(index: SearchIndex, query: str, wanted: str) -> int:
    group = GROUP_OF[wanted.partition("/")[0]]
    hits = grouped(index.find(query)).get(group, [])
    return _place([f"{hit.kind}/{hit.record}" for hit in hits], wanted)


def place_of_all(index: SearchIndex, query: str, wanted: str) -> int:
    return _place([f"{hit.kind}/{hit.record}" for hit in index.find(query)], wanted)


def place_by_offers(index: SearchIndex, slip: str, wanted: str) -> int:
    """The place among the offers of the first one that has the record first of its kind."""
    offers = index.near(slip)
    leads = (place_in_group(index, offer, wanted) == 1 for offer in offers)
    return next((place for place, there in enumerate(leads, start=1) if there), 0)


def quality(index: SearchIndex) -> tuple[Asked, ...]:
    """Every query of the table, with where its record stands."""
    found = (
        Asked(
            *(query, wanted, place_of_all(index, query, wanted)),
            *(place_in_group(index, query, wanted), _by_sound(index, query, wanted)),
        )
        for query, wanted in QUERIES
        if wanted
    )
    slips = (
        (query, wanted, place_by_offers(index, query, wanted)) for query, _, wanted in SUGGESTED
    )
    return (*found, *(Asked(query, wanted, place, place) for query, wanted, place in slips))


def _by_sound(index: SearchIndex, query: str, wanted: str) -> bool:
    tiers = [hit.tier for hit in index.find(query) if f"{hit.kind}/{hit.record}" == wanted]
    return bool(tiers) and tiers[0] >= Tier.PINYIN


def recall(asked: Sequence[Asked], most: int) -> float:
    """The share whose record stands among the first `most` of all."""
    return sum(1 <= each.place <= most for each in asked) / len(asked)


def first_of_kind(asked: Sequence[Asked]) -> float:
    """The share whose record is the first of its kind."""
    return sum(each.place_in_group == 1 for each in asked) / len(asked)


def report(asked: Sequence[Asked]) -> Iterable[str]:
    yield f"{len(asked)} queries, {len(SUGGESTED)} of them slips, which count by what is offered"
    yield f"first of its kind      {first_of_kind(asked):7.1%}"
    yield f"recall at 1, all kinds {recall(asked, 1):7.1%}"
    yield f"recall at {SHOWN}, all kinds {recall(asked, SHOWN):7.1%}"
    for kind in dict.fromkeys(map(kind_of, asked)):
        those = [each for each in asked if kind_of(each) == kind]
        shares = f"{recall(those, 1):7.1%} at 1, {recall(those, SHOWN):7.1%} at {SHOWN}"
        yield f"  {kind:14} {len(those):3}: {shares}"
    for each in asked:
        if not 1 <= each.place <= SHOWN or each.place_in_group != 1:
            places = f"{each.place} of all, {each.place_in_group} of its kind"
            yield f"  {each.query!r}: {each.wanted} is {places}"


def kind_of(asked: Asked) -> str:
    """What a visitor typed: so that a whole kind that gets worse is seen."""
    query = asked.query
    if any(query == slip for slip, *_ in SUGGESTED):
        kind = "slips"
    elif HAN_RUN.search(query):
        kind = "one Han" if len(query) == 1 else "Han"
    elif not query.isascii():
        kind = "accents"
    elif not query.replace(" ", "").isalnum():
        kind = "signs, quotes"
    else:
        kind = "by sound" if asked.sound else "Latin words"
    return kind


def _place(found: Sequence[str], wanted: str) -> int:
    return found.index(wanted) + 1 if wanted in found else 0


def main() -> int:
    asked = quality(index_of(take(None).catalogue))
    print("\n".join(report(asked)))
    return 0 if recall(asked, SHOWN) == first_of_kind(asked) == 1.0 else 1


if __name__ == "__main__":
    sys.exit(main())
