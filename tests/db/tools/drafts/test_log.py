"""The audit log: who, when, what and from where, newest first; the database itself keeps it."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
import sqlalchemy as sa

from db.tools.drafts.address import is_sqlite, url_of
from db.tools.drafts.opening import opened_draft
from tests.db.tools.drafts.test_editors import ANN, BEN, held, titled
from tests.db.tools.test_commands import run


@pytest.fixture
def address_of_two(drafted: Callable[[], str]) -> str:
    """A draft that Ann changed, and Ben after her."""
    from db.tools.drafts.store import save

    address = drafted()
    for author, title in ((ANN, "First"), (BEN, "Second")):
        seen = held(url_of(address))
        save(url_of(address), seen, [titled(seen, title)], author)
    return address


def test_log_tells_newest_first_who_changed_what_from_where(address_of_two: str) -> None:
    code, stdout, stderr = run("draft", "log", "--draft", address_of_two, "--record", "day-1")
    lines = [line.partition("Z ")[2] or line for line in stdout.splitlines()]
    assert (code, stderr) == (0, "")
    assert lines[:4] == [
        "Ben changed days/day-1 (version 3), by hand",
        "    title: en “First” -> en “Second”",
        "Ann changed days/day-1 (version 2), from programme.xml",
        "    title: en “Hall” / zh “馆” -> en “First”",
    ]
    assert lines[4].startswith("Ann begun days/day-1 (version 1), from ")
    assert ", sheet agenda.yaml, row " in lines[4]


def test_log_as_json_holds_every_field(address_of_two: str) -> None:
    told = json.loads(
        run("draft", "log", "--draft", address_of_two, "--record", "days/day-1", "--json")[1]
    )
    assert [each["who"] for each in told] == ["Ben", "Ann", "Ann"]
    assert told[0]["changes"] == {"title": [{"en": "First"}, {"en": "Second"}]}
    assert [*told[0]] == [
        *("at", "who", "action", "kind", "record_id", "version", "file", "sheet", "row", "changes"),
    ]


def test_log_of_nothing_says_so(drafted: Callable[[], str]) -> None:
    code, stdout, _ = run("draft", "log", "--draft", drafted(), "--record", "no-one")
    assert (code, stdout) == (0, "Nothing is logged of no-one.\n")


@pytest.mark.parametrize(
    "attack",
    [
        "DELETE FROM audit_log",
        "UPDATE audit_log SET who = 'x'",
        "TRUNCATE audit_log",
        "INSERT OR REPLACE INTO audit_log SELECT id, at, 'x', action, kind, record_id, version, "
        "changes, file, sheet, row FROM audit_log",
        "INSERT INTO audit_log SELECT * FROM audit_log WHERE true ON CONFLICT (id) "
        "DO UPDATE SET who = 'x'",
    ],
)
def test_database_refuses_to_change_the_log(drafted: Callable[[], str], attack: str) -> None:
    url = url_of(drafted())
    if attack.startswith("TRUNCATE" if is_sqlite(url) else "INSERT OR REPLACE"):
        pytest.skip("not a statement of this database")
    refused = pytest.raises(sa.exc.DBAPIError, match="only ever added to")
    with opened_draft(url) as engine, engine.connect() as connection, refused:
        connection.exec_driver_sql(attack)
