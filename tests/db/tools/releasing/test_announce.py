"""announce: in both languages, until an hour of the conference's clocks."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from db.catalogue import Announcement, Text
from db.errors import ContentError
from db.published.announced import read_announced
from db.tools.hours import LocalTime
from db.tools.releasing.announced_hours import Hours
from db.tools.releasing.announcing import MAX_KEPT, announce, holding
from tests.db.tools.releasing.conftest import copy_of
from tests.db.tools.releasing.staff import sentence_of
from tests.db.tools.test_commands import run

SHANGHAI = LocalTime(ZoneInfo("Asia/Shanghai"), 5)
LATER = "2099-07-05T17:00"
WORDS = ("Hall closes at 17:00", "--zh", "展厅17:00关闭", "--until", LATER)


@pytest.fixture
def folder(folder_of_one: Path, tmp_path: Path) -> Path:
    return copy_of(folder_of_one, tmp_path)


def announced(folder: Path) -> tuple[Announcement, ...]:
    return read_announced(folder / "announced.json")


def test_announcement_stands_in_the_folder(folder: Path) -> None:
    code, stdout, stderr = run(
        *("announce", *WORDS, "--level", "emergency", "--from", "2099-07-05 16:30+08:00"),
        *("--to", folder, "--as", "Ann"),
    )
    (found,) = announced(folder)
    assert (code, stderr) == (0, "")
    assert found == Announcement(
        id=found.id,
        level="emergency",
        text=Text.of(en="Hall closes at 17:00", zh="展厅17:00关闭"),
        starts=datetime(2099, 7, 5, 8, 30, tzinfo=UTC),
        expires=datetime(2099, 7, 5, 9, tzinfo=UTC),
    )
    assert stdout == (
        f"Announced: {found.id}, from 2099-07-05 16:30 (Asia/Shanghai) "
        "until 2099-07-05 17:00 (Asia/Shanghai): Hall closes at 17:00 / 展厅17:00关闭\n"
    )
    acts = json.loads((folder / "history" / "announced.json").read_text())["acts"]
    assert [(act["by"], act["act"], act["id"]) for act in acts] == [("Ann", "announced", found.id)]


def test_list_and_withdraw(folder: Path) -> None:
    assert run("announce", "--list", "--to", folder)[1] == "Nothing is announced.\n"
    run("announce", *WORDS, "--to", folder)
    run("announce", *WORDS, "--to", folder, "--level", "change")
    first, second = announced(folder)
    listed = json.loads(run("announce", "--list", "--json", "--to", folder)[1])
    assert [each["id"] for each in listed["announcements"]] == [first.id, second.id]
    code, stdout, _ = run("announce", "--withdraw", first.id, "--to", folder)
    assert (code, stdout.startswith(f"Withdrawn: {first.id}, until 2099-")) == (0, True)
    assert announced(folder) == (second,)
    assert sentence_of(*run("announce", "--withdraw", first.id, "--to", folder)) == (
        f'{folder} shows no announcement "{first.id}"; '
        "choose an id of waic-content announce --list."
    )


def test_same_announcement_twice_is_shown_once(folder: Path) -> None:
    for _ in range(2):
        assert run("announce", *WORDS, "--to", folder)[0] == 0
    assert len(announced(folder)) == 1


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (
            ("x", "--zh", "馆", "--until", "2001-07-05T17:00"),
            "--until 2001-07-05T17:00 is past",
        ),
        (("x", "--zh", "馆", "--until", "5pm"), "--until '5pm' is not a time; write 17:00, or "),
        (("x", "--zh", "馆", "--until", "25:10"), "--until '25:10' is not a time; write 17:00"),
        (("x", "--zh", "馆", "--until", "2099-07-05"), "--until '2099-07-05' is not a time; "),
        (("x", "--zh", "馆", "--until", "2099-02-30T10:00"), "--until is wrong: "),
        (("x", "--zh", "馆", "--until", "2099-07-05T17:00+09:00"), "--until is wrong: the offset"),
        (("x" * 201, *WORDS[1:]), "The English text has 201 characters, 200 are allowed; "),
        (("x\ny", *WORDS[1:]), "The English text has more than one line; "),
        (("x\u202ey", *WORDS[1:]), "The English text holds an invisible direction mark"),
        (("x", "--zh", "馆\0", "--until", LATER), "The Chinese text (--zh) holds a control char"),
        ((*WORDS, "--from", LATER), f"--from {LATER} is not before --until; change one."),
    ],
)
def test_wrong_announcement_is_told(folder: Path, more: tuple[str, ...], why: str) -> None:
    assert sentence_of(*run("announce", *more, "--to", folder)).startswith(why)
    assert announced(folder) == ()


@pytest.mark.parametrize(
    "more",
    [
        (),
        ("Hall",),
        ("Hall", "--until", LATER),
        ("Hall", "--zh", "馆"),
        ("--zh", "馆", "--until", LATER),
        ("Hall", "--zh", " ", "--until", LATER),
        ("--list", "--withdraw", "info-1"),
        ("Hall", "--list"),
        (*WORDS, "--level", "panic"),
    ],
)
def test_wrong_usage_is_exit_2(folder: Path, more: tuple[str, ...]) -> None:
    """museum 54"""
    code, stdout, stderr = run("announce", *more, "--to", folder)
    assert (code, stdout) == (2, "")
    assert stderr.strip()
    assert announced(folder) == ()


def test_announcement_needs_a_live_release(tmp_path: Path) -> None:
    told = sentence_of(*run("announce", *WORDS, "--to", tmp_path))
    assert told == (
        f"{tmp_path / 'current.json'} does not exist; check the path or publish a release there."
    )


def put(folder: Path, id: str, now: datetime, minutes: int = 60) -> None:
    expires = now + timedelta(minutes=minutes)
    text = Text.of(en="Hall", zh="馆")
    announce(folder, Announcement(id=id, level="info", text=text, expires=expires), "Ann", now)


def test_what_is_over_goes_with_the_next_write(folder: Path) -> None:
    noon = datetime(2024, 7, 4, 4, tzinfo=UTC)
    put(folder, "a", noon, minutes=10)
    put(folder, "b", noon + timedelta(minutes=9))
    assert [each.id for each in announced(folder)] == ["a", "b"]
    assert [each.id for each in holding(folder, noon + timedelta(minutes=10))] == ["b"]
    put(folder, "c", noon + timedelta(minutes=10))
    assert [each.id for each in announced(folder)] == ["b", "c"]


def test_no_more_than_twenty_at_once_and_the_acts_are_bounded(folder: Path) -> None:
    noon = datetime(2024, 7, 4, 4, tzinfo=UTC)
    for number in range(20):
        put(folder, f"a-{number}", noon)
    with pytest.raises(ContentError) as caught:
        put(folder, "one-more", noon)
    assert str(caught.value) == (
        f"{folder} shows 20 announcements already; "
        "withdraw one: waic-content announce --withdraw ID."
    )
    acts = folder / "history" / "announced.json"
    acts.write_text(json.dumps({"acts": [{}] * 500}))
    put(folder, "a-0", noon)
    assert len(json.loads(acts.read_text())["acts"]) == MAX_KEPT
    assert len(announced(folder)) == 20


def test_file_that_cannot_be_read_is_kept_aside(folder: Path) -> None:
    (folder / "announced.json").write_text("{")
    assert "announced.json is not JSON; " in sentence_of(*run("announce", "--list", "--to", folder))
    assert run("announce", *WORDS, "--to", folder)[0] == 0
    assert len(announced(folder)) == 1
    assert (folder / "announced.broken.json").read_text() == "{"


@pytest.mark.parametrize(
    ("now", "until", "expires"),
    [
        ("2024-07-04 10:00", "17:00", "2024-07-04 17:00"),
        ("2024-07-04 08:00", "9:30", "2024-07-04 09:30"),
        ("2024-07-04 23:00", "00:30", "2024-07-05 00:30"),
        ("2024-07-05 01:00", "02:00", "2024-07-05 02:00"),
        ("2024-07-04 23:00", "24:00", "2024-07-05 00:00"),
        ("2024-07-04 10:00", "2024-07-06 09:00", "2024-07-06 09:00"),
    ],
)
def test_hours_are_those_of_the_conference_day(now: str, until: str, expires: str) -> None:
    """After midnight it is still the evening before, until the day changes at 5."""
    hours = Hours(SHANGHAI, datetime.fromisoformat(f"{now}+08:00"))
    assert hours.span(None, until) == (None, datetime.fromisoformat(f"{expires}+08:00"))
