"""YAML files into a draft: the format of the content text, each record as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.db.texts import a, small, written
from tests.db.tools.sheets.books import NOTHING, audited, held, imported, new_draft, session, told
from tests.db.tools.test_commands import run


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    return new_draft(tmp_path)


def file_of(folder: Path, **lists: Any) -> Path:
    path = folder / "agenda.yaml"
    path.write_text(yaml.safe_dump(lists, allow_unicode=True), encoding="utf-8")
    return path


def test_record_is_changed_and_its_line_is_in_the_audit_log(draft: Path) -> None:
    path = file_of(draft.parent, sessions=[a("sessions", start="10:00")])
    code, said = imported(draft, path)
    assert (code, said["sessions"], said["changes"]["changed"]) == (0, 1, 1)
    assert f"{session(draft).start:%H:%M}" == "02:00"
    assert (audited(draft)[-1].file, audited(draft)[-1].row) == ("agenda.yaml", 2)
    assert imported(draft, path)[1]["changes"] == NOTHING


def test_references_lead_into_the_draft_and_the_file(draft: Path) -> None:
    good = a("sessions", id="new", people=["ada"], place="red")
    assert imported(draft, file_of(draft.parent, sessions=[good]))[0] == 0
    bad = a("sessions", id="bad", people=["adaa"])
    assert told(imported(draft, file_of(draft.parent, sessions=[bad]))) == [
        "sessions/bad, people: refers to adaa, which is not in people: did you mean ada?"
    ]


def test_all_problems_are_told_and_nothing_is_written(draft: Path) -> None:
    """museum 31"""
    before = held(draft)
    records = [a("sessions", id="x", start="25:00"), a("sessions", id="y", strand="mian")]
    code, said = imported(draft, file_of(draft.parent, sessions=records))
    assert (code, held(draft)) == (1, before)
    assert {p["path"] for p in said["problems"]} == {"sessions/x, start", "sessions/y, strand"}


def test_duplicate_ids_are_refused_with_both_lines(draft: Path) -> None:
    """museum 18"""
    (problem,) = imported(draft, file_of(draft.parent, sessions=[a("sessions")] * 2))[1]["problems"]
    assert problem["found"].startswith("uses an anchor or alias")
    text = "zones:\n- {id: a, sources: [paper], name: {en: A}}\n"
    path = draft.parent / "zones.yaml"
    path.write_text(text + text.split("\n")[1] + "\n")
    (problem,) = imported(draft, path)[1]["problems"]
    assert (problem["line"], problem["found"]) == (3, "is used before, at zones.yaml:2")


def test_what_nobody_has_checked_stays_unverified(draft: Path) -> None:
    recalled = a("days", id="day-3", date="2024-07-06", confidence="recalled")
    assert imported(draft, file_of(draft.parent, days=[recalled]))[0] == 0
    assert ("days", "day-3") in held(draft).unverified


def test_whole_content_makes_a_draft_in_any_order(tmp_path: Path) -> None:
    folder = written(tmp_path / "text", small())
    files = sorted(folder.glob("*.yaml"), reverse=True)
    draft = tmp_path / "new.sqlite"
    code, _, stderr = run("import", *files, "--draft", draft)
    assert (code, stderr) == (0, "")
    other = new_draft(tmp_path, people=[], places=small()["places"], sessions=small()["sessions"])
    assert held(draft).lists == held(other).lists


def test_replace_removes_what_the_lists_of_the_file_do_not_hold(draft: Path) -> None:
    path = file_of(draft.parent, days=[a("days")])
    code, said = imported(draft, path, "--replace")
    assert (code, said["changes"]["removed"]) == (0, 1)
    assert [*held(draft).lists["days"]] == ["day-1"]


def test_file_that_is_no_yaml_is_told_by_its_line(draft: Path) -> None:
    path = draft.parent / "agenda.yaml"
    path.write_text("sessions:\n- {id: a\n")
    (problem,) = imported(draft, path)[1]["problems"]
    assert problem["found"].startswith("is not YAML here")
