"""Strings that did harm elsewhere pass through every text, letter by letter."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from db.catalogue import Text
from db.reader import read_catalogue
from tests.db.malice import ALLOWED
from tests.db.texts import Lists, a, person, released, small


def everywhere(words: list[str]) -> Lists:
    """A person, a forum and a session for each of the words."""
    said = [{"en": each, "zh": each} for each in words]
    people = [
        person(id=f"p-{n}", name=each, affiliation=each, topics=[each], note=each)
        for n, each in enumerate(said)
    ]
    forums = [
        {
            "id": f"f-{n}",
            "sources": ["paper"],
            "title": each,
            "forum_class": "named",
            "strand": "named",
            "hosts": [{"name": each, "role": each}],
            "sections": [{"id": "a", "title": each, "people": [f"p-{n}"]}],
        }
        for n, each in enumerate(said)
    ]
    sessions = [a("sessions", id=f"s-{n}", title=each) for n, each in enumerate(said)]
    return small(people=people, forums=forums, sessions=sessions)


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return released(tmp_path_factory.mktemp("malice"), everywhere(ALLOWED))


def test_ugly_words_pass_literally(release: Path) -> None:
    """museum 25, 26"""
    found = read_catalogue(release)
    for n, words in enumerate(ALLOWED):
        text = Text.of(dict.fromkeys(("en", "zh"), unicodedata.normalize("NFC", words)))
        person, forum = found.people[f"p-{n}"], found.forums[f"f-{n}"]
        assert (person.name, person.affiliation, person.note) == (text, text, text)
        assert person.topics == (text,)
        assert (forum.title, forum.hosts[0].name, forum.sections[0].title) == (text, text, text)
        assert forum.sections[0].people == (f"p-{n}",)
        assert found.sessions[f"s-{n}"].title == text


def test_text_is_normalised(tmp_path: Path) -> None:
    lists = small(people=[person(name={"en": "Mu\u0308ller", "zh": "\uf900"})])
    assert read_catalogue(released(tmp_path, lists)).people["ada"].name == Text.of(
        en="M\u00fcller", zh="\u8c48"
    )
