"""The schema: its columns, its constant hash, and its migration."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext

from db.catalogue import NOTHING, Text
from db.schema import METADATA
from db.schema.columns import Instant, Words
from db.schema_check import schema_hash
from db.seal import SCHEMA_SHA256

ROOT = Path(__file__).parent.parent.parent
DIALECT = sa.create_engine("sqlite://").dialect


def created() -> list[str]:
    with engine_of("sqlite://") as engine:
        METADATA.create_all(engine)
        return sql_of(engine)


@contextmanager
def engine_of(url: str) -> Iterator[sa.Engine]:
    """An engine that leaves no connection open."""
    engine = sa.create_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()


def sql_of(engine: sa.Engine) -> list[str]:
    query = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name <> 'alembic_version'"
    with engine.connect() as connection:
        return [str(sql) for sql in connection.exec_driver_sql(query).scalars()]


def test_schema_hash_is_the_constant() -> None:
    found = schema_hash(created())
    assert found == SCHEMA_SHA256, (
        "The schema changed: add a migration, raise SCHEMA_MINOR in db/seal.py, "
        f"and set SCHEMA_SHA256 in db/seal.py to {found}."
    )


def test_migrations_lead_to_the_schema(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'draft.sqlite'}"
    config = Config(ROOT / "db" / "migrations" / "alembic.ini")
    config.set_main_option("sqlalchemy.url", url)
    command.upgrade(config, "head")
    with engine_of(url) as engine:
        with engine.connect() as connection:
            assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
        assert {lines_of(sql) for sql in sql_of(engine)} == {lines_of(sql) for sql in created()}
        command.downgrade(config, "base")
        assert sql_of(engine) == []


def lines_of(sql: str) -> tuple[str, ...]:
    """The lines of a statement; quotes and the order of constraints mean nothing."""
    return tuple(sorted(line.strip(", ") for line in sql.replace('"', "").split("\n")))


def test_instant_without_zone_is_refused() -> None:
    """museum 16: SQLite drops the zone, so a naive datetime never gets that far."""
    with pytest.raises(ValueError, match="has no time zone: give an aware datetime"):
        Instant().process_bind_param(datetime.fromisoformat("2024-07-04T09:30"), DIALECT)


def test_instant_comes_back_aware_and_in_utc() -> None:
    """museum 16"""
    local = datetime(2024, 7, 4, 9, 30, tzinfo=timezone(timedelta(hours=8)))
    stored = Instant().process_bind_param(local, DIALECT)
    assert stored == "2024-07-04T01:30:00Z"
    back = Instant().process_result_value(stored, DIALECT)
    assert back == local
    assert back is not None
    assert back.tzinfo is UTC


def test_words_are_canonical_json() -> None:
    text = Text.of(zh="馆", en='"Hall"', **{"zh-Hant": "館"})
    stored = Words().process_bind_param(text, DIALECT)
    assert stored == '{"en":"\\"Hall\\"","zh":"馆","zh-Hant":"館"}'
    assert Words().process_result_value(stored, DIALECT) == text
    assert Words().process_bind_param(NOTHING, DIALECT) is None
    assert Words().process_result_value(None, DIALECT) == NOTHING


NOT_CANONICAL = ['{"zh":"b","en":"a"}', '{"en":""}', '["en"]', '{"en":1}', "{", "1", "", "{}"]


@pytest.mark.parametrize("stored", NOT_CANONICAL)
def test_words_that_are_not_canonical_are_refused(stored: str) -> None:
    with pytest.raises(ValueError):
        Words().process_result_value(stored, DIALECT)
