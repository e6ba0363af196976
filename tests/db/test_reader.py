"""Reading: what was written comes back, and a hostile file is refused in one sentence."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType

import pytest

from db.catalogue import Catalogue, Release, Session, Strand, Text
from db.errors import ContentError
from db.reader import read_catalogue
from db.seal import SCHEMA_VERSION, file_name
from tests.db.malice import REFUSED
from tests.db.texts import a, catalogue, person, released, small

REMEDY = "build and publish the content again."
HALL = {"en": "Hall", "zh": "馆"}


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    claims = [{"value": HALL, "sources": ["paper"]}] * 2
    subjects = ["sessions/opening/title", "conference/waic"]
    lists = small(
        people=[person()],
        disagreements=[{"id": "c-1", "about": HALL, "claims": claims, "subjects": subjects}],
    )
    return released(tmp_path_factory.mktemp("reader"), lists)


def resealed(release: Path, folder: Path, *statements: str) -> Path:
    """A copy changed by SQL, under a name that carries its right hash."""
    path = folder / "changed.sqlite"
    path.write_bytes(release.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return path.rename(folder / file_name(hashlib.sha256(path.read_bytes()).hexdigest()))


def refusal(path: Path, deadline_seconds: float = 10) -> str:
    with pytest.raises(ContentError) as caught:
        read_catalogue(path, deadline_seconds)
    return str(caught.value).removeprefix(f"{path} ")


def test_read_gives_what_was_written(tmp_path: Path) -> None:
    lists = small()
    written = catalogue(tmp_path / "text", lists)
    path = released(tmp_path, lists)
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    expected = replace(written, release=Release(schema_version=SCHEMA_VERSION, sha256=sha256))
    assert read_catalogue(path) == read_catalogue(path.with_name("current.json")) == expected


def test_read_session_is_whole(release: Path) -> None:
    assert read_catalogue(release).sessions["opening"] == Session(
        id="opening",
        title=Text.of(en="Opening ceremony", zh="开幕式"),
        strand=Strand.OPENING,
        kind="ceremony",
        day=date(2024, 7, 4),
        start=datetime(2024, 7, 4, 1, 30, tzinfo=UTC),
        end=datetime(2024, 7, 4, 2, 30, tzinfo=UTC),
        sources=("paper",),
        disagreements=("c-1",),
    )


def test_read_catalogue_is_frozen(release: Path) -> None:
    found = read_catalogue(release)
    kinds = {type(getattr(found, field.name)) for field in fields(Catalogue)}
    assert dict not in kinds
    assert MappingProxyType in kinds


def test_read_catalogue_tells_records_of_their_disagreements(release: Path) -> None:
    found = read_catalogue(release)
    assert found.conference.disagreements == ("c-1",)
    assert found.venues["expo"].disagreements == ()


def test_catalogue_and_errors_need_no_sqlalchemy() -> None:
    code = "import sys, db, db.catalogue, db.errors, db.seal; print('sqlalchemy' in sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout == "False\n"


OTHER_TABLES = f"holds other tables than a release has; {REMEDY}"
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n"
HOSTILE_SCHEMAS = {
    "view": ["CREATE VIEW v AS SELECT 1"],
    "endless view for a table": ["DROP TABLE zones", f"CREATE VIEW zones AS {ENDLESS}"],
    "huge view": ["DROP TABLE zones", "CREATE VIEW zones AS SELECT zeroblob(1000000000) AS id"],
    "trigger": ["CREATE TRIGGER t AFTER INSERT ON zones BEGIN DELETE FROM people; END"],
    "extra table": ["CREATE TABLE extra (id TEXT)"],
    "missing table": ["DROP TABLE zones"],
    "extra index": ["CREATE INDEX i ON sessions (kind)"],
    "extra column": ["ALTER TABLE zones ADD COLUMN x TEXT DEFAULT 'x'"],
    "renamed column": ["ALTER TABLE zones RENAME COLUMN name TO nom"],
    "virtual table": ["CREATE VIRTUAL TABLE f USING fts5(x)"],
    "generated column": ["ALTER TABLE zones ADD COLUMN g GENERATED ALWAYS AS (id || id)"],
    "statistics": ["ANALYZE"],
}


@pytest.mark.parametrize("case", HOSTILE_SCHEMAS)
def test_read_refuses_a_foreign_schema(release: Path, tmp_path: Path, case: str) -> None:
    assert refusal(resealed(release, tmp_path, *HOSTILE_SCHEMAS[case])) == OTHER_TABLES


UNREADABLE = "holds rows that cannot be read"
HOSTILE_ROWS = {
    "UPDATE people SET name = zeroblob(5000000)": UNREADABLE,
    "UPDATE people SET name = CAST(x'7b22656e223a22ff227d' AS TEXT)": UNREADABLE,
    "UPDATE people SET name = '{}'": UNREADABLE,
    'UPDATE people SET name = \'{"en":"\\ud800"}\'': UNREADABLE,
    "UPDATE people SET country = x'00'": "holds a wrong value at people/ada, country",
    "UPDATE sessions SET day = 'today'": UNREADABLE,
    "UPDATE sessions SET start = '2024-07-04 09:30'": UNREADABLE,
    "UPDATE sessions SET strand = 'x'": UNREADABLE,
    "UPDATE days SET position = 'first'": UNREADABLE,
    "UPDATE conference SET edition = 'seven'": "holds a wrong value at conference/waic, edition",
    "UPDATE conference SET edition = 1.5": "holds a wrong value at conference/waic, edition",
    "UPDATE people SET publication_status = 'unverified'": "holds unpublished people",
    "UPDATE sessions SET venue = 'nowhere'": "refers to a record that it does not hold: "
    "sessions/opening, venue is not in venues",
    "DELETE FROM conference": "holds a disagreement about nothing, c-1",
    "UPDATE disagreements_subjects SET record_id = 'x'": "holds a disagreement about nothing, c-1",
    "UPDATE search_keys SET kind = 'x'": "holds a search key of nothing, x/expo",
}


@pytest.mark.parametrize("statement", HOSTILE_ROWS)
def test_read_refuses_hostile_rows(release: Path, tmp_path: Path, statement: str) -> None:
    path = resealed(release, tmp_path, "PRAGMA ignore_check_constraints = ON", statement)
    assert refusal(path) == f"{HOSTILE_ROWS[statement]}; {REMEDY}"


def test_read_refuses_a_second_conference(release: Path, tmp_path: Path) -> None:
    copy = (
        "INSERT INTO conference SELECT 'other', 1, publication_status, name, short_name, theme, "
        'slogan, city, country, edition, zone, day_change_hour, start, "end", exhibition_start, '
        "exhibition_end, pattern, programme, confidence, note FROM conference"
    )
    assert refusal(resealed(release, tmp_path, copy)) == f"holds 2 conferences; {REMEDY}"


STORABLE = [case for case in REFUSED if case != "lone surrogate"]
"""SQLite cannot hold half a character: such a file is refused as invalid UTF-8."""


@pytest.mark.parametrize("case", STORABLE)
def test_read_refuses_words_that_the_policy_forbids(
    release: Path, tmp_path: Path, case: str
) -> None:
    """The second check, for a release that some other tool made."""
    path = tmp_path / "changed.sqlite"
    path.write_bytes(release.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE people SET country = ?", (REFUSED[case],))
        connection.commit()
    sealed = path.rename(tmp_path / file_name(hashlib.sha256(path.read_bytes()).hexdigest()))
    assert refusal(sealed).startswith("holds words at people/ada, country that cannot be shown: ")


def test_read_stops_at_the_deadline(tmp_path: Path) -> None:
    path = released(tmp_path, small(sessions=[a("sessions", id=f"s-{n}") for n in range(300)]))
    assert refusal(path, deadline_seconds=-1) == f"takes too long to read; {REMEDY}"


def test_read_leaves_nothing_behind(release: Path) -> None:
    before = sorted(release.parent.iterdir())
    read_catalogue(release)
    assert sorted(release.parent.iterdir()) == before


def test_read_works_where_nothing_may_be_written(release: Path) -> None:
    release.parent.chmod(0o555)
    release.chmod(0o444)
    try:
        assert read_catalogue(release).sessions.keys() == {"opening"}
    finally:
        release.parent.chmod(0o755)
