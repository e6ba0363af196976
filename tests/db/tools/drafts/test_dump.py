"""A draft as text and back is the same draft, and what text cannot say is told."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from db.tools.drafts.address import url_of
from db.tools.drafts.changes import Author, Change
from db.tools.drafts.store import save
from db.tools.source_text import CONTENT
from tests.db.programmes import CORPUS, frab, talk
from tests.db.test_roundtrip import ASPECTS, LISTS, sectioned
from tests.db.texts import a, small, written
from tests.db.tools.drafts.test_editors import held
from tests.db.tools.test_commands import run

HOURS = small(
    venues=[
        a("venues", openings=[{"day": "2024-07-05", "opens": "09:00", "closes": "00:30"}]),
    ],
    sessions=[
        a("sessions", id="night", start="23:30", end="01:15"),
        a(
            "sessions",
            id="parts",
            status="moved",
            earlier={"day": "2024-07-05", "start": "03:00", "end": "04:30"},
            parts=[{"id": "one", "title": {"en": "One", "zh": "一"}, "start": "09:40"}],
        ),
    ],
    announcements=[
        {"id": "note", "level": "info", "text": {"en": "A", "zh": "甲"}}
        | {"starts": "2024-07-04T18:00", "expires": "2024-07-05T18:00"}
    ],
    disagreements=[
        {"id": "d", "about": {"en": "A", "zh": "甲"}, "subjects": ["days/day-1/title"]}
        | {
            "claims": [
                {"value": {"en": "A", "zh": "甲"}, "sources": ["paper"]},
                {"value": {"en": "B", "zh": "乙"}, "sources": ["paper"]},
            ]
        }
    ],
)


def begun(folder: Path, text: Path, name: str = "draft.sqlite") -> Path:
    code, _, stderr = run("draft", "init", "--draft", folder / name, "--content", text)
    assert (code, stderr) == (0, "")
    return folder / name


def again(folder: Path, draft: Path) -> Any:
    """The draft that the dumped text of this one begins."""
    code, _, stderr = run("draft", "dump", "--draft", draft, "--out", folder / "dumped")
    assert (code, stderr) == (0, "")
    return held(url_of(str(begun(folder, folder / "dumped", "again.sqlite"))))


@pytest.mark.parametrize("lists", [HOURS, None], ids=["hours", "bundled"])
def test_draft_as_text_and_back_is_the_same(tmp_path: Path, lists: Any) -> None:
    draft = begun(tmp_path, written(tmp_path / "text", lists) if lists else CONTENT)
    assert again(tmp_path, draft) == held(url_of(str(draft)))


@settings(
    max_examples=4,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(LISTS.map(sectioned))
def test_any_draft_as_text_and_back_is_the_same(lists: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        draft = begun(folder, written(folder / "text", small(aspects=ASPECTS, **lists)))
        assert again(folder, draft) == held(url_of(str(draft)))


def test_imported_programme_becomes_text_that_is_fine(tmp_path: Path) -> None:
    (tmp_path / "schedule.json").write_text(frab(talk(persons=[{"public_name": "Ada"}])))
    draft = tmp_path / "draft.sqlite"
    assert run("import", tmp_path / "schedule.json", "--draft", draft)[0] == 0
    assert again(tmp_path, draft) == held(url_of(str(draft)))


@pytest.mark.skipif(CORPUS is None, reason="../shared/schedules is not here")
def test_real_programme_becomes_text_that_is_fine(tmp_path: Path) -> None:
    assert CORPUS is not None
    draft = tmp_path / "draft.sqlite"
    assert run("import", CORPUS / "fosdem-2007" / "schedule.xml", "--draft", draft)[0] == 0
    assert again(tmp_path, draft) == held(url_of(str(draft)))


def test_what_text_cannot_say_is_told(tmp_path: Path) -> None:
    draft = begun(tmp_path, written(tmp_path / "text", small()))
    seen = held(url_of(str(draft)))
    opening = seen.lists["sessions"]["opening"]
    early = replace(opening, end=opening.start - timedelta(hours=1))
    save(url_of(str(draft)), seen, [Change("sessions", opening, early)], Author("Ann"))
    code, stdout, _ = run("draft", "dump", "--draft", draft, "--out", tmp_path / "out", "--json")
    assert (code, json.loads(stdout)["problems"][-1]) == (
        1,
        "agenda.yaml:17: sessions/opening, end: 2024-07-04 00:30:00+00:00 is before start, "
        "2024-07-04 01:30:00+00:00: correct one",
    )


def test_dump_never_writes_over_anything(tmp_path: Path) -> None:
    text = written(tmp_path / "text", small())
    draft = begun(tmp_path, text)
    before = {each.name: each.read_bytes() for each in text.iterdir()}
    code, _, stderr = run("draft", "dump", "--draft", draft, "--out", text)
    assert (code, "is not empty; name a new folder" in stderr) == (1, True)
    assert {each.name: each.read_bytes() for each in text.iterdir()} == before
