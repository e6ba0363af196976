"""Schema 1.0: every table of the first release.

Revision ID: 0001
"""

from __future__ import annotations

from alembic import op
from alembic.operations.ops import CreateTableOp, DropTableOp

from db.migrations.first import METADATA

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in METADATA.sorted_tables:
        op.invoke(CreateTableOp.from_table(table))


def downgrade() -> None:
    for table in reversed(METADATA.sorted_tables):
        op.invoke(DropTableOp.from_table(table))
