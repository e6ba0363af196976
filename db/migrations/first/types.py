"""What the frozen tables of schema 1.0 share."""

from __future__ import annotations

import sqlalchemy as sa

METADATA = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def choice(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=16)


PUBLICATION_STATUS = choice("publicationstatus", "published", "unverified")
CONFIDENCE = choice("confidence", "sourced", "seed", "recalled")
FORUM_CLASS = choice(
    "forumclass", "opening", "main", "themed", "named", "industry", "group", "topic"
)
STRAND = choice("strand", "opening", "main", "themed", "named", "industry", "hall", "experience")
DAY_PART = choice("daypart", "morning", "afternoon", "evening", "all-day")
