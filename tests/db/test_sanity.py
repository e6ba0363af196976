"""A sealed release with a value that a screen cannot live with is refused, by record and field."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.errors import ContentError
from db.reader import read_catalogue
from db.sanity import is_text_date, is_web_address, is_zone
from db.seal import file_name
from tests.db.texts import a, released, small

HALL = {"en": "Hall", "zh": "馆"}
DATED = {"sources": ["paper"], "name": HALL, "date": "2024-03"}


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    events = [{"name": HALL, "date": "2024-06-13"}]
    url = "https://example.org/"
    award = {"id": "sail", "sources": ["paper"], "name": HALL, "year": 2024}
    winner = {"id": "w-1", "sources": ["paper"], "award": "sail", "year": 2024, "entrant": HALL}
    banner = {"id": "late", "level": "info", "text": HALL, "expires": "2024-07-05T12:00"}
    opening = {"day": "2024-07-04", "opens": "09:00", "closes": "17:00"}
    lists = small(
        sources=[a("sources", date="2024", url=url)],
        initiatives=[{"id": "code", **DATED, "url": url, "events": events}],
        outcomes=[{"id": "text", **DATED}],
        milestones=[{"id": "first", **DATED}],
        awards=[award],
        winners=[winner],
        announcements=[banner],
        venues=[a("venues", openings=[opening])],
    )
    return released(tmp_path_factory.mktemp("sanity"), lists)


TEXT_DATE = 'is not a date like "2024-07-04", "2024-07" or "2024"'
ADDRESS = "is not a web address (http or https)"
ZONE = 'is not an IANA zone like "Asia/Shanghai"'
WRONG = {
    "conference SET zone = 'Mars/Base'": f"conference/waic, zone: 'Mars/Base' {ZONE}",
    "conference SET zone = '../etc/passwd'": f"conference/waic, zone: '../etc/passwd' {ZONE}",
    "conference SET zone = 'Asia'": f"conference/waic, zone: 'Asia' {ZONE}",
    "conference SET zone = 'EST'": f"conference/waic, zone: 'EST' {ZONE}",
    "conference SET zone = ''": f"conference/waic, zone: '' {ZONE}",
    "conference SET day_change_hour = 24": (
        "conference/waic, day_change_hour: 24 is not an hour, 0 to 23"
    ),
    "conference SET day_change_hour = -1": (
        "conference/waic, day_change_hour: -1 is not an hour, 0 to 23"
    ),
    "conference SET [end] = '2024-07-03'": (
        "conference/waic, end: 2024-07-03 is before start, 2024-07-04"
    ),
    "conference SET exhibition_end = '2024-07-03'": (
        "conference/waic, exhibition_end: 2024-07-03 is before exhibition_start, 2024-07-04"
    ),
    "conference SET start = '0001-01-01'": (
        "conference/waic, start: 0001-01-01 is not in the years 1800 to 2199"
    ),
    "days SET date = '9999-12-31' WHERE id = 'day-1'": (
        "days/day-1, date: 9999-12-31 is not in the years 1800 to 2199"
    ),
    "initiatives SET date = 'soon'": f"initiatives/code, date: 'soon' {TEXT_DATE}",
    "initiatives SET date = '-07-04'": f"initiatives/code, date: '-07-04' {TEXT_DATE}",
    "initiatives SET date = '2024-02-30'": f"initiatives/code, date: '2024-02-30' {TEXT_DATE}",
    "initiatives SET date = '2024-13'": f"initiatives/code, date: '2024-13' {TEXT_DATE}",
    "initiatives SET date = '0000'": f"initiatives/code, date: '0000' {TEXT_DATE}",
    "initiatives SET date = '２０２４'": f"initiatives/code, date: '２０２４' {TEXT_DATE}",
    "initiatives SET url = 'file:///etc/passwd'": (
        f"initiatives/code, url: 'file:///etc/passwd' {ADDRESS}"
    ),
    "initiatives_events SET date = 'June'": f"initiatives/code, events.0.date: 'June' {TEXT_DATE}",
    "outcomes SET date = ''": f"outcomes/text, date: '' {TEXT_DATE}",
    "milestones SET date = '4 July'": f"milestones/first, date: '4 July' {TEXT_DATE}",
    "sources SET date = '20240704'": f"sources/paper, date: '20240704' {TEXT_DATE}",
    "sources SET url = 'https://'": f"sources/paper, url: 'https://' {ADDRESS}",
    "sources SET url = 'http://[x'": f"sources/paper, url: 'http://[x' {ADDRESS}",
    "announcements SET level = 'loud'": (
        "announcements/late, level: 'loud' is not one of info, change, emergency"
    ),
    "announcements SET starts = '2025-01-01T00:00:00Z'": (
        "announcements/late, expires: 2024-07-05 04:00:00+00:00 is before starts, "
        "2025-01-01 00:00:00+00:00"
    ),
    "sessions SET status = 'over'": (
        "sessions/opening, status: 'over' is not one of planned, moved, delayed, cancelled"
    ),
    "sessions SET [end] = '2024-07-04T01:00:00Z'": (
        "sessions/opening, end: 2024-07-04 01:00:00+00:00 is before start, "
        "2024-07-04 01:30:00+00:00"
    ),
    "venues_openings SET closes = '2024-07-04T00:00:00Z'": (
        "venues/expo, openings.0.closes: 2024-07-04 00:00:00+00:00 is before opens, "
        "2024-07-04 01:00:00+00:00"
    ),
}
DANGLING = {
    "winners SET award = 'x'": "winners/w-1, award is not in awards",
    "winners SET also = 'x'": "winners/w-1, also is not in winners",
    "sessions SET forum = 'x'": "sessions/opening, forum is not in forums",
    "awards SET presented_at = 'x'": "awards/sail, presented_at is not in sessions",
    "places SET id = x'00', venue = 'x'": "places, venue is not in venues",
}


def refusal(release: Path, folder: Path, change: str) -> str:
    """What the reader says of a copy that is changed and sealed again."""
    path = folder / "changed.sqlite"
    path.write_bytes(release.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"UPDATE {change}")
        connection.commit()
    sealed = path.rename(folder / file_name(hashlib.sha256(path.read_bytes()).hexdigest()))
    with pytest.raises(ContentError) as caught:
        read_catalogue(sealed)
    return str(caught.value).removeprefix(f"{sealed} ")


@pytest.mark.parametrize("change", WRONG)
def test_read_refuses_a_value_that_no_screen_can_show(
    release: Path, tmp_path: Path, change: str
) -> None:
    assert refusal(release, tmp_path, change) == (
        f"holds a wrong value at {WRONG[change]}; build and publish the content again."
    )


@pytest.mark.parametrize("change", DANGLING)
def test_read_refuses_a_reference_to_nothing(release: Path, tmp_path: Path, change: str) -> None:
    assert refusal(release, tmp_path, change) == (
        f"refers to a record that it does not hold: {DANGLING[change]}; "
        "build and publish the content again."
    )


def test_values_that_are_good_pass() -> None:
    assert all(map(is_text_date, ("1956", "2024-12", "2024-02-29")))
    assert all(map(is_web_address, ("http://a.org", "HTTPS://example.org/?a=1&b=%20#c")))
    assert all(map(is_zone, ("Asia/Shanghai", "UTC", "America/Argentina/Ushuaia")))
