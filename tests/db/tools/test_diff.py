"""waic-content diff: what staff read of what changed, in both languages and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

from tests.db.texts import a, person, released, small, written
from tests.db.tools.test_commands import run

PEOPLE = [person(), person(id="bob", name={"en": "Bob Li", "zh": "李博"})]
OLD = small(people=PEOPLE, sessions=[a("sessions", place="h3", people=["ada"])])
NEW = small(
    people=PEOPLE,
    sessions=[
        a("sessions", place="h3", start="10:00", end="11:00", people=["ada", "bob"]),
        a("sessions", id="closing", title={"en": "Closing", "zh": "闭幕式"}, start=None, end=None),
    ],
)


def test_diff_of_text_against_the_live_release(tmp_path: Path) -> None:
    live = released(tmp_path, OLD).parent
    text = written(tmp_path / "new", NEW)
    code, stdout, stderr = run("diff", "live", text, "--to", live)
    assert (code, stderr) == (0, "")
    assert stdout.splitlines()[1:] == [
        "Sessions",
        "  Moved: “Opening ceremony” from 4 July 09:30 to 10:00",
        "  New speaker: Bob Li in “Opening ceremony”",
        "  New session: “Closing”, 4 July",
    ]
    assert run("diff", "live", text, "--to", live, "--language", "zh")[1].splitlines()[1:] == [
        "场次",
        "  变更：“开幕式”由7月4日 09:30改为10:00",
        "  新增发言人：李博，“开幕式”",
        "  新增场次：“闭幕式”，7月4日",
    ]


def test_diff_as_json_tells_before_and_after(tmp_path: Path) -> None:
    old, new = released(tmp_path, OLD), written(tmp_path / "new", NEW)
    told = json.loads(run("diff", old, new, "--json")[1])
    assert (told["old"], told["new"]) == (old.name, str(new))
    assert told["changes"][0] == {
        "kind": "sessions",
        "id": "opening",
        "what": "moved",
        "fields": ["start", "end", "status", "earlier"],
        "before": {
            "start": "2024-07-04T01:30:00+00:00",
            "end": "2024-07-04T02:30:00+00:00",
            "earlier": None,
            "status": "planned",
        },
        "after": {
            "start": "2024-07-04T02:00:00+00:00",
            "end": "2024-07-04T03:00:00+00:00",
            "earlier": {
                "start": "2024-07-04T01:30:00+00:00",
                "end": "2024-07-04T02:30:00+00:00",
                "place": None,
            },
            "status": "delayed",
        },
        "sentence": "Moved: “Opening ceremony” from 4 July 09:30 to 10:00",
    }


def test_diff_of_the_same_says_so(tmp_path: Path) -> None:
    live, text = released(tmp_path, OLD).parent, written(tmp_path / "new", OLD)
    code, stdout, _ = run("diff", "live", text, "--to", live)
    assert (code, stdout.splitlines()[-1]) == (0, "Nothing changed.")
    assert run("diff", "live", text, "--to", live, "--language", "zh")[1].endswith("没有变化。\n")


def test_diff_of_a_changed_source_is_counted_or_told(tmp_path: Path) -> None:
    sources = [{**each, "kind": "report"} for each in small()["sources"][:1]]
    old = written(tmp_path / "old", OLD)
    new = written(tmp_path / "new", OLD | {"sources": sources + small()["sources"][1:]})
    assert run("diff", old, new)[1].splitlines()[1:] == [
        "Who says so changed for 1 record; see --all."
    ]
    assert run("diff", old, new, "--all")[1].splitlines()[1:] == [
        "Sources",
        "  Changed source “Hall”: kind from news to report",
    ]


def test_diff_of_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    text = written(tmp_path, OLD)
    code, stdout, stderr = run("diff", text, tmp_path / "nothing.sqlite")
    assert (code, stdout) == (1, "")
    assert "nothing.sqlite does not exist; name a draft" in stderr
    code, stdout, stderr = run("diff", "live", text, "--json")
    assert (code, json.loads(stdout)) == (1, {"error": stderr.strip()})
    assert stderr == "live is in no folder; name the published folder with --to.\n"
    assert run("diff", text, text, "--language", "de")[0] == 2
