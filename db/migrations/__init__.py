"""How a draft database of an older version becomes one of this version: Alembic."""
