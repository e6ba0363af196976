"""The draft that tables are imported into."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.db.tools.sheets.books import new_draft


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    return new_draft(tmp_path)
