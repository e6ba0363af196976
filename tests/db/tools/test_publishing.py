"""What nobody has checked, and what leans on it, is not published."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from db.catalogue import Backing, Catalogue, Claim, Confidence, KeyPoint, Text
from db.tools.named.text import text_content
from tests.db.texts import a, catalogue, person, released, small, written

HALL = {"en": "Hall", "zh": "馆"}
WORDS = Text.of(HALL)


def initiative(**changes: Any) -> dict[str, Any]:
    return {"id": "i", "sources": ["paper"], "name": HALL, "date": "2024-03", **changes}


def told(folder: Path, **lists: Any) -> list[str]:
    found = text_content(written(folder, small(**lists))).unverified
    return [
        f"{'/'.join(each.key)}{f', {each.field}' if each.field else ''}: {each.why}"
        for each in found
    ]


def test_recalled_record_is_not_published(tmp_path: Path) -> None:
    people = [person(confidence="recalled"), person(id="bob")]
    assert catalogue(tmp_path, small(people=people)).people.keys() == {"bob"}
    assert told(tmp_path, people=people)[0] == "people/ada: recalled, nobody has checked it"


def test_recalled_source_and_its_citations_are_not_published(tmp_path: Path) -> None:
    sources = ["memory", "paper"]
    cited = person(sources=sources, field_sources={"role": ["memory"], "name": sources})
    found = catalogue(tmp_path, small(people=[cited]))
    assert found.sources.keys() == {"paper"}
    assert found.people["ada"].sources == ("paper",)
    assert found.people["ada"].field_sources == (("name", ("paper",)),)


def test_references_to_an_unpublished_record_are_left_out(tmp_path: Path) -> None:
    lists = small(
        people=[person(confidence="recalled"), person(id="bob")],
        sessions=[a("sessions", people=["ada", "bob"])],
    )
    assert catalogue(tmp_path, lists).sessions["opening"].people == ("bob",)


def test_record_that_must_refer_to_an_unpublished_one_is_not_published(tmp_path: Path) -> None:
    award = {"id": "sail", "sources": ["paper"], "name": HALL, "year": 2024}
    winner = {"id": "w", "sources": ["paper"], "award": "sail", "year": 2024, "entrant": HALL}
    lists: dict[str, Any] = {
        "awards": [award | {"confidence": "recalled"}],
        "winners": [winner, winner | {"id": "w2", "also": "w"}],
    }
    found = catalogue(tmp_path, small(**lists))
    assert (found.awards, found.winners) == ({}, {})
    assert told(tmp_path, **lists)[:3] == [
        "awards/sail: recalled, nobody has checked it",
        "winners/w: leans on an unverified record",
        "winners/w2: leans on an unverified record",
    ]


def test_unchecked_language_falls_back_to_the_other(tmp_path: Path) -> None:
    lists = small(people=[person(unchecked=["name.zh"])])
    assert catalogue(tmp_path, lists).people["ada"].name == Text.of(en="Ada")
    assert told(tmp_path, people=lists["people"])[0] == "people/ada, name.zh: unverified value"


def test_unchecked_values_are_not_published(tmp_path: Path) -> None:
    backing = {"count": 140, "kind": HALL, "sources": ["paper"]}
    events = [{"name": HALL, "date": "2024"}, {"name": HALL, "date": "2023"}]
    unchecked = ["backing.count", "events.0", "key_points.*.text.zh", "symbol"]
    record = initiative(backing=backing, events=events, key_points=[{"text": HALL}], symbol="A/1")
    found = catalogue(tmp_path, small(initiatives=[record | {"unchecked": unchecked}]))
    published = found.initiatives["i"]
    assert published.backing == Backing(kind=WORDS, sources=("paper",))
    assert [event.date for event in published.events] == ["2023"]
    assert published.key_points == (KeyPoint(Text.of(en="Hall")),)
    assert published.symbol is None


def test_absent_language_is_no_problem(tmp_path: Path) -> None:
    lists = small(people=[person(name={"zh": "阿达"}, absent=["name.en"])])
    assert catalogue(tmp_path, lists).people["ada"].name == Text.of(zh="阿达")


def disputed(folder: Path, claims: list[dict[str, Any]], people: list[dict[str, Any]]) -> Catalogue:
    dispute = {"id": "c-1", "about": HALL, "claims": claims, "subjects": ["people/ada/role"]}
    return catalogue(folder, small(people=people, disagreements=[dispute]))


def test_disagreement_keeps_its_claims_and_marks_its_subjects(tmp_path: Path) -> None:
    claims = [
        {"value": HALL, "sources": ["paper", "memory"]},
        {"value": HALL, "sources": ["paper"]},
    ]
    found = disputed(tmp_path, claims, [person()])
    assert found.disagreements["c-1"].claims == (Claim(WORDS, ("paper",)),) * 2
    assert found.people["ada"].disagreements == ("c-1",)


def test_disagreement_with_one_checked_side_is_none(tmp_path: Path) -> None:
    claims = [{"value": HALL, "sources": ["memory"]}, {"value": HALL, "sources": ["paper"]}]
    found = disputed(tmp_path, claims, [person()])
    assert found.disagreements == {}
    assert found.people["ada"].disagreements == ()


def test_disagreement_about_an_unpublished_record_is_not_published(tmp_path: Path) -> None:
    claims = [{"value": HALL, "sources": ["paper"]}] * 2
    assert disputed(tmp_path, claims, [person(confidence="recalled")]).disagreements == {}


def test_confidence_is_published(tmp_path: Path) -> None:
    lists = small(people=[person(confidence="seed")])
    assert catalogue(tmp_path, lists).people["ada"].confidence is Confidence.SEED


def test_editor_note_never_reaches_a_release(tmp_path: Path) -> None:
    lists = small(people=[person(editor_note="unmistakable remark")])
    assert b"unmistakable remark" not in released(tmp_path, lists).read_bytes()
