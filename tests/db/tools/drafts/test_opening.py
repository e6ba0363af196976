"""What cannot be opened is a sentence: older, newer, no draft, no server; never a password."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from db.schema import METADATA
from db.tools.drafts.address import is_sqlite, url_of
from db.tools.drafts.connecting import connected, writes
from db.tools.drafts.opening import make_draft, opened_draft
from db.tools.drafts.revisions import BRANCHES, Branch
from tests.db.programmes import frab, talk
from tests.db.texts import released, small
from tests.db.tools.drafts.postgresql import PASSWORD, Server
from tests.db.tools.test_commands import run

TRIGGERS = {
    "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
    "postgresql": "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger "
    "WHERE NOT tgisinternal AND tgrelid = 'audit_log'::regclass ORDER BY tgname",
}


def migrated(
    connection: sa.Connection, branch: Branch, revision: str, way: str = "upgrade"
) -> None:
    config = Config()
    config.set_main_option("script_location", str(branch.folder))
    config.attributes["connection"] = connection
    getattr(command, way)(config, revision)


@pytest.fixture
def older(address: str) -> str:
    """A draft of the first version there was, with one entry in its log."""
    url = url_of(address)
    with connected(url) as engine, writes(engine).begin() as connection:
        for branch in BRANCHES:
            migrated(connection, branch, branch.known[0])
        connection.exec_driver_sql(
            "INSERT INTO audit_log VALUES "
            "(1, '2024-07-03T10:00:00Z', 'Ann', 'added', 'days', 'day-1', 1, '{}', 'a', '', 0)"
        )
    return address


@pytest.mark.parametrize("branch", BRANCHES, ids=lambda branch: branch.table)
def test_revisions_are_those_that_alembic_knows(branch: Branch) -> None:
    script = ScriptDirectory(str(branch.folder))
    found = [each.revision for each in script.walk_revisions()]
    assert (sorted(found), script.get_heads()) == ([*branch.known], [branch.head])


def test_older_draft_says_how_to_upgrade_it(older: str) -> None:
    code, _, stderr = run("draft", "status", "--draft", older)
    assert code == 1
    assert "made by an older version of waic-content; run waic-content draft upgrade" in stderr
    assert PASSWORD not in stderr


def test_upgraded_draft_is_as_a_new_one_and_keeps_its_log(
    older: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    code, stdout, _ = run("draft", "upgrade", "--draft", older, "--json")
    told = json.loads(stdout)
    assert (code, told["upgraded"]) == (0, True)
    assert PASSWORD not in stdout
    assert json.loads(run("draft", "log", "--draft", older, "--json")[1])[0]["who"] == "Ann"
    if is_sqlite(url_of(older)):
        new = url_of(str(tmp_path / "new.sqlite"))
    else:
        new = request.getfixturevalue("server").database()
    make_draft(new)
    assert made_of(url_of(older)) == made_of(new)


def made_of(url: sa.URL) -> tuple[set[str], object]:
    """The tables of a draft, and the triggers that keep its log."""
    with opened_draft(url) as engine, engine.connect() as connection:
        names = {*sa.inspect(connection).get_table_names()}
        triggers = connection.exec_driver_sql(TRIGGERS[engine.dialect.name]).all()
    assert triggers
    assert {*METADATA.tables} < names
    return names, triggers


def test_upgrade_of_a_file_keeps_a_copy_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "draft.sqlite"
    make_draft(url_of(str(path)))
    with connected(url_of(str(path))) as engine, writes(engine).begin() as connection:
        migrated(connection, BRANCHES[1], "d001", "downgrade")
    told = json.loads(run("draft", "upgrade", "--draft", path, "--json")[1])
    copy = Path(told["copy"])
    assert copy.name == "draft.before-upgrade-d001-1.sqlite"
    with closing(sqlite3.connect(copy)) as connection:
        (version,) = connection.execute("SELECT version_num FROM draft_version")
    assert version == ("d001",)
    assert run("draft", "upgrade", "--draft", path)[:2] == (0, f"{path} is up to date.\n")


def test_newer_draft_is_neither_opened_nor_upgraded(drafted: Callable[[], str]) -> None:
    address = drafted()
    with connected(url_of(address)) as engine, writes(engine).begin() as connection:
        connection.exec_driver_sql("UPDATE draft_version SET version_num = 'd999'")
    for words in (("status",), ("upgrade",), ("log",)):
        code, _, stderr = run("draft", *words, "--draft", address)
        assert (code, "a newer version of waic-content; update waic" in stderr) == (1, True)


@pytest.mark.parametrize("content", [b"", b"just words", b"SQLite format 3\x00 and no more"])
def test_file_that_is_no_draft_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "draft.sqlite"
    path.write_bytes(content)
    for words in (("draft", "status"), ("draft", "upgrade"), ("draft", "init", "--empty")):
        code, _, stderr = run(*words, "--draft", path)
        assert (code, stderr.count("\n")) == (1, 1)
        assert "is not a draft database" in stderr or "is there already" in stderr
    assert path.read_bytes() == content


def test_release_is_no_draft(tmp_path: Path) -> None:
    path = released(tmp_path, small())
    before = path.read_bytes()
    code, _, stderr = run("draft", "status", "--draft", path)
    assert (code, "is not a draft database" in stderr) == (1, True)
    assert path.read_bytes() == before


def test_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    code, _, stderr = run("draft", "init", "--empty", "--draft", tmp_path / "no" / "draft.sqlite")
    assert (code, "cannot be opened; check that its folder is there" in stderr) == (1, True)


@pytest.mark.parametrize(
    ("draft", "why"),
    [
        ("mysql://ann:pass-word@x/y", "is neither SQLite nor PostgreSQL"),
        ("postgresql://ann:pass-word@x:port/y", "is not a database address"),
        ("postgresql://ann:pass-word@127.0.0.1:1/y", "cannot be reached"),
        ("postgresql+psycopg://ann:pass-word@127.0.0.1:1/y?none=1", "cannot be used"),
    ],
)
def test_bad_address_is_a_sentence_without_the_password(draft: str, why: str) -> None:
    for words in (("draft", "status"), ("draft", "init", "--empty"), ("draft", "upgrade")):
        code, stdout, stderr = run(*words, "--draft", draft, "--json")
        assert (code, stderr.count("\n")) == (1, 1)
        assert why in stderr
        assert "pass-word" not in stdout + stderr


def test_wrong_password_and_database_are_sentences(server: Server) -> None:
    good = server.database()
    wrong = {
        "does not accept this user and password": good.set(password="pass-word"),
        "names a database or user that is not there": good.set(database="nowhere"),
    }
    for why, url in wrong.items():
        address = url.render_as_string(hide_password=False)
        code, _, stderr = run("draft", "status", "--draft", address)
        assert (code, why in stderr, stderr.count("\n")) == (1, True, 1)
        assert str(url.password) not in stderr


def test_missing_driver_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    code, _, stderr = run("draft", "status", "--draft", "postgresql://ann:pass-word@server/waic")
    assert code == 1
    assert "needs psycopg; install the driver: pip install 'waic-kiosk[postgresql]'." in stderr
    assert "pass-word" not in stderr


def test_draft_that_may_not_be_written_is_a_sentence(server: Server, tmp_path: Path) -> None:
    """A team's reader: PostgreSQL refuses, and says which right is missing."""
    url = server.database()
    make_draft(url)
    with connected(url) as engine, engine.begin() as connection:
        connection.exec_driver_sql("CREATE ROLE reader LOGIN PASSWORD 'reads-only'")
        connection.exec_driver_sql("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader")
    reader = url.set(username="reader", password="reads-only")
    address = reader.render_as_string(hide_password=False)
    assert run("draft", "status", "--draft", address)[0] == 0
    (tmp_path / "schedule.json").write_text(frab(talk()), encoding="utf-8")
    code, _, stderr = run("import", tmp_path / "schedule.json", "--draft", address)
    assert (code, "may not be written" in stderr, "reads-only" in stderr) == (1, True, False)
