"""Runs the migrations of what only drafts have; db/tools/drafts/upgrading.py calls it."""

from __future__ import annotations

from alembic import context

from db.tools.drafts.tables import BOOKS


def run() -> None:
    """In the transaction of the caller."""
    context.configure(
        context.config.attributes["connection"],
        target_metadata=BOOKS,
        version_table="draft_version",
        render_as_batch=True,
    )
    context.run_migrations()


run()
