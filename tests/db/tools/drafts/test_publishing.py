"""From draft to Catalogue: the same as from the text, and who changed what stands behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from db.catalogue import Text
from db.reader import read_catalogue
from db.release import write_release
from db.seal import file_name
from db.tools.content import read_content
from db.tools.drafts.address import url_of
from db.tools.drafts.changes import Author, Change
from db.tools.drafts.opening import opened_draft
from db.tools.drafts.provenance import change_source
from db.tools.drafts.publishing import published_draft
from db.tools.drafts.reading import read_draft
from db.tools.drafts.store import write_changes
from db.tools.publishing import publish
from db.tools.source_text import CONTENT
from tests.db.programmes import frab, talk
from tests.db.texts import small, written
from tests.db.tools.test_commands import run


def begun(address: str, text: Path) -> sa.URL:
    assert run("draft", "init", "--draft", address, "--content", text, "--as", "Ann")[0] == 0
    return url_of(address)


def changed(url: sa.URL, author: Author, change: Change) -> None:
    with opened_draft(url) as engine, engine.begin() as connection:
        write_changes(connection, read_draft(connection), [change], author)


def test_draft_of_the_text_publishes_what_the_text_publishes(tmp_path: Path, address: str) -> None:
    found = published_draft(begun(address, CONTENT))
    assert found.problems == ()
    assert found.catalogue == publish(read_content(CONTENT))


def test_import_stands_behind_what_it_brought(tmp_path: Path, address: str) -> None:
    (tmp_path / "schedule.json").write_text(frab(talk()), encoding="utf-8")
    assert run("import", tmp_path / "schedule.json", "--draft", address, "--as", "Ann")[0] == 0
    found = published_draft(url_of(address))
    assert found.catalogue is not None, found.problems
    release = write_release(found.catalogue, tmp_path / "out")
    catalogue = read_catalogue(tmp_path / "out" / file_name(release.sha256))
    (session,) = catalogue.sessions.values()
    source = catalogue.sources[session.sources[-1]]
    assert (source.kind, dict(source.publisher.values)["en"]) == ("import", "Ann")
    assert dict(source.title.values) == {
        "en": "Programme file schedule.json",
        "zh": "日程文件 schedule.json",
    }
    assert dict(source.note.values)["en"].startswith("Imported ")


def test_change_by_hand_is_a_source_of_the_record_alone(tmp_path: Path, address: str) -> None:
    url = begun(address, written(tmp_path / "text", small()))
    with opened_draft(url) as engine, engine.connect() as connection:
        day = read_draft(connection).lists["days"]["day-1"]
    after = replace(day, title=Text.of(en="New", zh="新"))
    changed(url, Author("Ben"), Change("days", day, after))
    catalogue = published_draft(url).catalogue
    assert catalogue is not None
    assert catalogue.days["day-2"].sources == ("paper",)
    first, last = catalogue.days["day-1"].sources
    assert (first, catalogue.sources[last].kind) == ("paper", "edit")


def test_source_of_a_change_says_what_when_and_who() -> None:
    source = change_source("Ann", "schedule.xml", date(2024, 7, 3))
    assert source.id.startswith("import-2024-07-03-schedule-xml-ann")
    assert (source.date, dict(source.note.values)) == (
        "2024-07-03",
        {"en": "Imported 3 July 2024 by Ann.", "zh": "2024年7月3日由 Ann 导入。"},
    )


@pytest.mark.parametrize("name", ["a\u202eb.xml", "\x07.xml", "x" * 300, "馆.xml"])
def test_source_of_a_change_holds_only_words_that_can_be_shown(name: str) -> None:
    """museum 26: a file name is hostile input as well."""
    title = dict(change_source(name, name, date(2024, 7, 3)).title.values)["en"]
    assert len(title) < 200
    assert title.isprintable()


def test_unverified_record_is_not_published(tmp_path: Path, address: str) -> None:
    known = {"sources": ["memory"], "confidence": "recalled"}
    text = small(people=[{"id": "ada", "name": {"en": "Ada", "zh": "阿达"}, **known}])
    found = published_draft(begun(address, written(tmp_path / "text", text)))
    assert found.catalogue is not None
    assert (found.catalogue.people, [*found.catalogue.sources]) == ({}, ["paper"])


def test_draft_without_a_conference_is_no_release(address: str) -> None:
    run("draft", "init", "--draft", address, "--empty")
    found = published_draft(url_of(address))
    assert found.catalogue is None
    assert [str(each) for each in found.problems] == [
        "draft: conference: there are 0: a release has one; import a programme"
    ]


def test_problem_of_a_record_names_it_and_stops_the_release(tmp_path: Path, address: str) -> None:
    url = begun(address, written(tmp_path / "text", small()))
    with opened_draft(url) as engine, engine.connect() as connection:
        session = read_draft(connection).lists["sessions"]["opening"]
    late = replace(session, end=datetime(2024, 7, 3, tzinfo=UTC))
    changed(url, Author("Ben"), Change("sessions", session, late))
    found = published_draft(url)
    assert found.catalogue is None
    assert "draft: sessions/opening, end: " in str(found.problems[0])
