"""Runs the migrations of what only drafts have; db/tools/drafts/opening.py calls it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context

from db.tools.drafts.tables import BOOKS


def run() -> None:
    url = str(context.config.get_main_option("sqlalchemy.url"))
    with sa.create_engine(url, poolclass=sa.NullPool).begin() as connection:
        context.configure(
            connection,
            target_metadata=BOOKS,
            version_table="draft_version",
            render_as_batch=True,
        )
        context.run_migrations()


run()
