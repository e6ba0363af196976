"""Runs migrations: alembic -c db/migrations/alembic.ini -x url=sqlite:///x.sqlite upgrade head."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context

from db.schema import METADATA


def url() -> str:
    given = context.get_x_argument(as_dictionary=True).get("url")
    chosen = given or context.config.get_main_option("sqlalchemy.url")
    if not chosen:
        raise SystemExit("Name the draft database: alembic -x url=sqlite:///draft.sqlite ...")
    return str(chosen)


def run() -> None:
    if context.is_offline_mode():
        context.configure(url=url(), target_metadata=METADATA, literal_binds=True)
        with context.begin_transaction():
            context.run_migrations()
        return
    if (given := context.config.attributes.get("connection")) is not None:
        _run_in(given)
        return
    with sa.create_engine(url(), poolclass=sa.NullPool).begin() as connection:
        _run_in(connection)


def _run_in(connection: sa.Connection) -> None:
    # SQLite cannot alter a column: later migrations rebuild the table instead.
    context.configure(connection, target_metadata=METADATA, render_as_batch=True)
    context.run_migrations()


run()
