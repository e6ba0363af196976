"""Whatever is exported comes back as it was: titles, hours, rooms and people."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.catalogue import Catalogue, Text
from db.tools.drafts.address import url_of
from db.tools.drafts.opening import opened_draft
from db.tools.drafts.reading import read_draft
from db.tools.exporting.formats import Format
from db.tools.exporting.notices import Notices
from db.tools.exporting.source import of_draft, of_release, shown
from db.tools.importing.plain import line_of
from tests.build import at, catalogue, person, place, session
from tests.db.programmes import CORPUS
from tests.db.tools.exporting.exported import PROGRAMMES, exported, read_back
from tests.db.tools.test_commands import run

Fact = tuple[str, Any, Any, str, tuple[str, ...], bool]


def facts_of(content: Catalogue, language: str, people: bool) -> list[Fact]:
    """(title, start, end, room, people, cancelled) of the sessions with an hour."""

    def said(text: Text) -> str:
        return line_of(text.said((language, "en", "zh")).words)

    found = [
        (
            said(each.title) or each.id,
            each.start,
            each.end,
            said(content.places[each.place].name) if each.place else "",
            tuple(dict.fromkeys(said(content.people[p].name) for p in each.people))
            if people
            else (),
            each.status == "cancelled",
        )
        for each in content.sessions.values()
        if each.start
    ]
    return sorted(found, key=comparable)


def read_facts(content: bytes, folder: Path) -> list[Fact]:
    talks = read_back(content, folder).talks
    timed = [talk for talk in talks if talk.start]
    found = [(t.title, t.start, t.end, t.room, t.people, t.cancelled) for t in timed]
    return sorted(found, key=comparable)


def comparable(fact: Fact) -> tuple[Any, ...]:
    return (fact[0], fact[1], str(fact[2]), *fact[3:])


WORDS = st.text(
    st.characters(
        exclude_categories=("Cs", "Cc", "Cf", "Mn", "Me", "Cn", "Co"), exclude_characters="<&"
    ),
    min_size=1,
    max_size=40,
).filter(lambda words: bool(line_of(words)))
TEXTS = st.builds(lambda en, zh: Text.of(en=en, zh=zh), WORDS, st.one_of(WORDS, st.just("")))
SESSIONS = st.lists(
    st.tuples(
        TEXTS,
        st.integers(0, 4 * 24 * 60),
        st.one_of(st.none(), st.integers(1, 20 * 60)),
        st.sampled_from([None, "a", "b", "c"]),
        st.lists(st.sampled_from(["ada", "bo", "li"]), max_size=3, unique=True),
        st.sampled_from(["planned", "cancelled"]),
    ),
    min_size=1,
    max_size=8,
)


def built(rows: list[Any], rooms: list[Text], names: list[Text]) -> Catalogue:
    first = at("2024-07-04 05:00")
    sessions = []
    for number, (title, minute, length, room, people, status) in enumerate(rows):
        start = first + timedelta(minutes=minute)
        end = start + timedelta(minutes=length) if length else None
        values = {"title": title, "place": room, "people": tuple(people), "status": status}
        sessions.append(replace(session(f"talk-{number}", **values), start=start, end=end))
    places = [place(id, name=name) for id, name in zip("abc", rooms, strict=True)]
    people = [person(id, name=name) for id, name in zip(("ada", "bo", "li"), names, strict=True)]
    return catalogue(sessions=sessions, places=places, people=people)


def distinct(texts: list[Text]) -> bool:
    said = [
        line_of(text.said((tag, "en", "zh")).words).casefold()
        for tag in ("en", "zh")
        for text in texts
    ]
    half = len(texts)
    return len(set(said[:half])) == len(set(said[half:])) == half


THREE = st.lists(TEXTS, min_size=3, max_size=3).filter(distinct)


@settings(max_examples=15, deadline=None)
@given(rows=SESSIONS, rooms=THREE, names=THREE, language=st.sampled_from(["en", "zh"]))
def test_any_programme_comes_back_as_it_was(
    rows: list[Any], rooms: list[Text], names: list[Text], language: str
) -> None:
    content = built(rows, rooms, names)
    with TemporaryDirectory() as folder:
        for wanted in PROGRAMMES:
            found, _ = exported(content, wanted, language)
            facts = facts_of(content, language, people=wanted is not Format.ICAL)
            expected = sorted(map(comparable, facts))
            assert sorted(map(comparable, read_facts(found, Path(folder)))) == expected


@pytest.mark.parametrize("wanted", PROGRAMMES)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_bundled_content_comes_back_as_it_was(
    tmp_path: Path, draft: Path, wanted: Format, language: str
) -> None:
    source = of_draft(str(draft))
    content, told = exported(source, wanted, language)
    catalogue = shown(source, Notices())
    facts = facts_of(catalogue, language, people=wanted is not Format.ICAL)
    assert read_facts(content, tmp_path) == facts
    left = sum(1 for each in catalogue.sessions.values() if not each.start)
    all_day = len(read_back(content, tmp_path).talks) - len(facts)
    assert any(f"{left - all_day} sessions without an hour" in each for each in told)


def test_release_and_the_draft_that_it_came_from_are_exported_alike(
    tmp_path: Path, draft: Path
) -> None:
    assert run("build", "--out", tmp_path / "out")[0] == 0
    release = of_release(tmp_path / "out" / "current.json")
    named = replace(of_draft(str(draft)), name=release.name, changed=release.changed)
    for wanted in PROGRAMMES:
        assert exported(release, wanted)[0] == exported(named, wanted)[0]


@pytest.mark.parametrize("wanted", PROGRAMMES)
def test_programme_that_comes_back_into_its_draft_doubles_nothing(
    tmp_path: Path, draft: Path, wanted: Format
) -> None:
    """museum 19: the guid is that of the session, whatever system it has been through."""
    content, _ = exported(of_draft(str(draft)), wanted, "zh")
    (tmp_path / "back").write_bytes(content)

    def held() -> Any:
        with opened_draft(url_of(str(draft))) as engine, engine.connect() as connection:
            return read_draft(connection).lists

    before = held()
    assert run("import", tmp_path / "back", "--draft", draft)[0] == 0
    after = held()
    for kind in ("days", "places", "people", "sessions"):
        assert list(after[kind]) == list(before[kind])
    for id, session_ in after["sessions"].items():
        was = before["sessions"][id]
        kept = ("title", "summary", "topics", "start", "end", "day", "place", "language", "status")
        assert [getattr(session_, n) for n in kept] == [getattr(was, n) for n in kept]


REAL = [
    *("fosdem-2007/schedule.xml", "pretalx-democon/schedule.json"),
    *("ccc-39c3-draft/schedule.xml", "pyconuk-2015/schedule.ics"),
]


@pytest.mark.skipif(CORPUS is None, reason="../shared/schedules is not here")
@pytest.mark.parametrize("name", REAL)
def test_real_programme_comes_back_as_it_was(tmp_path: Path, name: str) -> None:
    """museum 18, 21, 23 and 25: in hundreds, with the titles that people write."""
    assert CORPUS is not None
    path = CORPUS / name
    if not path.exists():
        pytest.skip(f"{name} is not at hand")
    assert run("import", path, "--draft", tmp_path / "draft.sqlite")[0] == 0
    draft = of_draft(str(tmp_path / "draft.sqlite"))
    catalogue = shown(draft, Notices())
    for wanted in PROGRAMMES:
        content, _ = exported(draft, wanted)
        facts = facts_of(catalogue, "en", people=wanted is not Format.ICAL)
        assert [fact[:6] for fact in sorted(map(comparable, read_facts(content, tmp_path)))] == [
            fact[:6] for fact in sorted(map(comparable, facts))
        ]
