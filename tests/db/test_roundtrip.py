"""Any valid text becomes a release that reads back as the same Catalogue."""

from __future__ import annotations

import tempfile
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from db.catalogue import Catalogue, Text
from db.policy import MAX_MARKS, MAX_TITLE, fault_in
from db.reader import read_catalogue
from db.references import targets_of
from db.release import write_release
from db.sanity import CHOICES
from db.seal import file_name
from db.shape import Field, Kind, record_classes, shape_of
from db.wire import decoded, encoded
from tests.db.texts import catalogue, small

ASPECTS = [{"id": "rights", "name": {"en": "Rights", "zh": "权利"}}]
DRAWN = ("forums", "people", "awards", "activities", "exhibitors", "initiatives", "milestones")
IDS = {
    "aspects": ["rights"],
    "venues": ["expo"],
    "places": ["h3"],
    "sessions": ["opening"],
    "sources": ["paper"],
}
IDS |= {kind: [f"{kind}-{n}" for n in range(2)] for kind in DRAWN}

WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn")), min_size=1, max_size=40
).filter(
    lambda words: bool(words.strip()) and fault_in(unicodedata.normalize("NFC", words), 200) is None
)
TEXTS = st.fixed_dictionaries({"en": WORDS, "zh": WORDS}, optional={"de": WORDS})
DAYS = st.sampled_from(["2024-07-04", "2024-07-05"])
OWN: Mapping[str, st.SearchStrategy[Any]] = {
    "country": st.sampled_from(["CN", "DE", "NO"]),
    "date": st.sampled_from(["2024", "2024-03", "2024-03-31"]),
    "url": st.just("https://example.org/?a=1&b=%20"),
    "kind": st.just("some-kind"),
    "how": st.sampled_from(CHOICES["how"]),
}
LEFT_OUT = {"id", "start", "end", "confidence", "first_day", "last_day", "place"}


def value(table: str, field: Field) -> st.SearchStrategy[Any]:
    """What may stand in YAML for this field."""
    if targets := targets_of(table, field.name):
        known = [each for kind in targets for each in IDS.get(kind, ())]
        if field.kind is Kind.SCALAR:
            return st.sampled_from(known)
        return st.lists(st.sampled_from(known), unique=True, max_size=2) if known else st.just([])
    if field.kind in (Kind.PARTS, Kind.PART):
        part = raw(f"{table}_{field.name}", field.type)
        return st.lists(part, max_size=2) if field.kind is Kind.PARTS else part
    if field.kind is Kind.TEXTS:
        return st.lists(TEXTS, max_size=3)
    if field.type is Text:
        return TEXTS
    if field.name in OWN:
        return OWN[field.name]
    if issubclass(field.type, StrEnum):
        return st.sampled_from([choice.value for choice in field.type])
    plain = {str: WORDS, int: st.integers(-(2**53), 2**53), bool: st.booleans(), date: DAYS}
    return plain[field.type]


def raw(table: str, cls: type[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """A record or part as it may stand in YAML."""
    drawn = (Kind.SCALAR, Kind.TEXTS, Kind.IDS, Kind.PARTS, Kind.PART)
    chosen = [f for f in shape_of(cls) if f.kind in drawn and f.name not in LEFT_OUT]
    required = {field.name: value(table, field) for field in chosen if field.required}
    optional = {field.name: value(table, field) for field in chosen if not field.required}
    return st.fixed_dictionaries(required, optional=optional)


def records(kind: str) -> st.SearchStrategy[list[dict[str, Any]]]:
    ids = [st.just(name) for name in IDS[kind]]
    drawn = [st.tuples(one, raw(kind, record_classes()[kind])) for one in ids]
    return st.tuples(*drawn).map(
        lambda pairs: [{"id": name, "sources": ["paper"], **rest} for name, rest in pairs]
    )


LISTS = st.fixed_dictionaries({kind: records(kind) for kind in DRAWN})


def sectioned(lists: dict[str, Any]) -> dict[str, Any]:
    """Parts with ids of their own get them."""
    for forum in lists["forums"]:
        for place, section in enumerate(forum.get("sections", ())):
            section["id"] = f"part-{place}"
    return lists


@settings(
    max_examples=10,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],  # shrinking a folder of files takes minutes
    suppress_health_check=list(HealthCheck),
)
@given(LISTS.map(sectioned))
def test_text_to_release_to_catalogue_loses_nothing(lists: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        written = catalogue(Path(folder) / "text", small(aspects=ASPECTS, **lists))
        release = write_release(written, Path(folder))
        read = read_catalogue(Path(folder) / file_name(release.sha256))
        assert read == replace(written, release=release) == decoded(encoded(read))
        assert_holds(read, lists)


def assert_holds(read: Catalogue, lists: dict[str, Any]) -> None:
    """Every text that was written is there, in NFC."""
    for kind in DRAWN:
        name = "title" if kind == "forums" else "name"
        assert [(each.id, getattr(each, name)) for each in getattr(read, kind).values()] == [
            (
                raw["id"],
                Text.of({tag: unicodedata.normalize("NFC", w) for tag, w in raw[name].items()}),
            )
            for raw in lists[kind]
        ]


@given(st.text(max_size=60))
def test_policy_never_passes_what_harms(words: str) -> None:
    if fault_in(words, MAX_TITLE) is None:
        assert words.encode("utf-8").decode("utf-8") == words
        assert not any(unicodedata.category(each) == "Cs" for each in words)
        assert not set(words) & set("\0\x1b\r\x7f\x85\u2028\u202e\u2066\u200e\ufffe")
        marks = "".join("m" if unicodedata.category(each) == "Mn" else "x" for each in words)
        assert "m" * (MAX_MARKS + 1) not in marks
