"""Imports give the same draft on every database, and who imported what stands in the log."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from db.tools.drafts.address import url_of
from db.tools.drafts.opening import is_there
from tests.db.programmes import CORPUS, day, event, frab, talk, xml
from tests.db.tools.drafts.postgresql import Server
from tests.db.tools.drafts.test_editors import held
from tests.db.tools.test_commands import run

PEOPLE = [{"public_name": name} for name in ("Ada", "ada", "Éva", "李", "R & D", "R, D")]


def imported(address: str, file: Path, *more: str) -> Any:
    """What the command prints as JSON."""
    code, stdout, _ = run("import", file, "--draft", address, "--as", "Ann", "--json", *more)
    return json.loads(stdout) | {"code": code}


def programme(folder: Path, text: str) -> Path:
    (folder / "schedule").write_text(text, encoding="utf-8")
    return folder / "schedule"


def test_import_twice_is_once_and_replace_removes(tmp_path: Path, address: str) -> None:
    both = programme(tmp_path, frab(talk(persons=PEOPLE), talk(guid="g-2", room="B")))
    assert imported(address, both)["changes"] == {"added": 14, "changed": 0, "removed": 0}
    seen = held(url_of(address))
    assert imported(address, both)["changes"] == {"added": 0, "changed": 0, "removed": 0}
    assert held(url_of(address)) == seen
    one = programme(tmp_path, frab(talk(title="New")))
    changes = imported(address, one, "--replace")["changes"]
    assert changes == {"added": 0, "changed": 1, "removed": 2}
    assert len(held(url_of(address)).lists["sessions"]) == 1


def test_refused_import_changes_nothing_and_makes_no_draft(tmp_path: Path, address: str) -> None:
    bad = programme(tmp_path, frab(talk(), talk(guid="g-2", duration="soon")))
    assert imported(address, bad)["code"] == 1
    assert not is_there(url_of(address))


def test_log_names_the_file_and_the_line(tmp_path: Path, address: str) -> None:
    imported(address, programme(tmp_path, xml(day(event())).replace("<event", "\n<event")))
    told = json.loads(run("draft", "log", "--draft", address, "--json", "--limit", "1")[1])
    (last,) = told
    assert (last["who"], last["action"], last["kind"], last["file"]) == (
        *("Ann", "added", "sessions", "schedule"),
    )
    assert last["row"] == 2


@pytest.mark.skipif(CORPUS is None, reason="../shared/schedules is not here")
@pytest.mark.parametrize("name", ["fosdem-2007/schedule.xml", "pyconuk-2015/schedule.ics"])
def test_real_programme_is_the_same_on_both_databases(
    tmp_path: Path, server: Server, name: str
) -> None:
    """museum 18, 23 and 25: ids, order, hours and names do not depend on the database."""
    assert CORPUS is not None
    drafts = [sa.URL.create("sqlite", database=str(tmp_path / "d.sqlite")), server.database()]
    for url in drafts:
        address = url.render_as_string(hide_password=False).removeprefix("sqlite:///")
        told = [imported(address, CORPUS / name)["changes"] for _ in range(2)]
        assert (told[0]["added"] > 100, sum(told[1].values())) == (True, 0)
    one, other = map(held, drafts)
    assert one == other
    assert [[*records] for records in one.lists.values()] == [
        [*records] for records in other.lists.values()
    ]
