"""Draft databases: made once, upgraded, refused when newer; versions and the audit log."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from db.catalogue import Text
from db.errors import IncompatibleContent
from db.tools.content import read_content
from db.tools.drafts.address import url_of
from db.tools.drafts.changes import Author, Change
from db.tools.drafts.opening import make_draft, opened_draft
from db.tools.drafts.reading import read_draft
from db.tools.drafts.store import write_changes
from db.tools.drafts.tables import AUDIT, BOOKS
from db.tools.drafts.versions import Conflict
from tests.db.texts import small, written
from tests.db.tools.test_commands import run

ANN, BEN = Author("Ann", "programme.xml"), Author("Ben")


@pytest.fixture
def url(tmp_path: Path) -> sa.URL:
    """A draft of the small content."""
    text = written(tmp_path / "text", small())
    path = tmp_path / "draft.sqlite"
    assert run("draft", "init", "--draft", path, "--content", text, "--as", "Ann")[0] == 0
    return url_of(str(path))


def test_draft_holds_what_the_text_holds(tmp_path: Path, url: sa.URL) -> None:
    with opened_draft(url) as engine, engine.connect() as connection:
        lists = read_draft(connection).lists
    content = read_content(tmp_path / "text")
    assert [lists[e.raw.kind][e.record.id] for e in content.entries] == [
        e.record for e in content.entries
    ]


def test_init_does_not_touch_a_draft_that_is_there(tmp_path: Path, url: sa.URL) -> None:
    path = tmp_path / "draft.sqlite"
    before = path.read_bytes()
    code, stdout, stderr = run("draft", "init", "--draft", path, "--empty")
    assert (code, stdout) == (1, "")
    assert "is there already; choose another address" in stderr
    assert path.read_bytes() == before


def test_init_of_bad_content_makes_no_draft(tmp_path: Path) -> None:
    text = written(tmp_path / "text", small(people=[{"id": "x", "age": 3}]))
    assert run("draft", "init", "--draft", tmp_path / "d.sqlite", "--content", text)[0] == 1
    assert not (tmp_path / "d.sqlite").exists()


def test_status_counts_records_and_names_who_changed_last(tmp_path: Path, url: sa.URL) -> None:
    code, stdout, _ = run("draft", "status", "--draft", tmp_path / "draft.sqlite", "--json")
    told = json.loads(stdout)
    assert (code, told["lists"]["days"], told["last_change"]["who"]) == (0, [2, 0], "Ann")


def test_status_of_no_draft_says_how_to_make_one(tmp_path: Path) -> None:
    code, _, stderr = run("draft", "status", "--draft", tmp_path / "no.sqlite")
    assert (code, "make one with waic-content draft init" in stderr) == (1, True)
    assert not (tmp_path / "no.sqlite").exists()


@pytest.mark.parametrize("table", ["draft_version", "alembic_version"])
def test_newer_draft_is_refused_in_words(url: sa.URL, table: str) -> None:
    with opened_draft(url) as engine, engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE {table} SET version_num = 'zz99'")  # noqa: S608
    newer = pytest.raises(IncompatibleContent, match="newer version of waic-content; update")
    with newer, opened_draft(url):
        pass


def test_tables_of_a_draft_are_the_declared_ones(url: sa.URL) -> None:
    with opened_draft(url) as engine, engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": "draft_version"})
        differing = [each for each in compare_metadata(context, BOOKS) if each[0] != "remove_table"]
    assert differing == []


def test_second_editor_is_told_what_changed_and_nothing_is_lost(url: sa.URL) -> None:
    with opened_draft(url) as engine:
        with engine.connect() as connection:
            seen = read_draft(connection)
        day = next(iter(seen.lists["days"].values()))
        first = replace(day, title=Text.of(en="First", zh="一"))
        second = replace(day, title=Text.of(en="Second", zh="二"))
        with engine.begin() as connection:
            write_changes(connection, seen, [Change("days", day, first)], ANN)
        told = pytest.raises(Conflict, match=f"days/{day.id} was changed meanwhile by Ann")
        with told, engine.begin() as connection:
            write_changes(connection, seen, [Change("days", day, second)], BEN)
        with engine.connect() as connection:
            now = read_draft(connection)
        assert (now.lists["days"][day.id], now.versions["days", day.id]) == (first, 2)


def test_audit_log_says_who_what_and_from_where(url: sa.URL) -> None:
    with opened_draft(url) as engine:
        with engine.connect() as connection:
            seen = read_draft(connection)
        day = next(iter(seen.lists["days"].values()))
        new = replace(day, title=Text.of(en="New", zh="新"))
        with engine.begin() as connection:
            write_changes(connection, seen, [Change("days", day, new, row=7)], ANN)
            last = connection.execute(AUDIT.select().order_by(AUDIT.c.id.desc())).first()
    assert last is not None
    assert (last.who, last.action, last.record_id, last.version, last.file, last.row) == (
        *("Ann", "changed", day.id, 2, "programme.xml", 7),
    )
    assert json.loads(last.changes) == {
        "title": [dict(day.title.values), {"en": "New", "zh": "新"}]
    }


@pytest.mark.parametrize("verb", ["DELETE FROM audit_log", "UPDATE audit_log SET who = 'x'"])
def test_audit_log_is_only_added_to(url: sa.URL, verb: str) -> None:
    refused = pytest.raises(sa.exc.DBAPIError, match="only ever added to")
    with opened_draft(url) as engine, engine.connect() as connection, refused:
        connection.exec_driver_sql(verb)


def test_empty_draft_has_no_records(tmp_path: Path) -> None:
    url = url_of(str(tmp_path / "empty.sqlite"))
    make_draft(url)
    with opened_draft(url) as engine, engine.connect() as connection:
        assert not any(read_draft(connection).lists.values())
