"""A draft of the bundled conference."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.db.tools.test_commands import run


@pytest.fixture(scope="session")
def draft_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Never to be written to: `draft` is a copy."""
    path = tmp_path_factory.mktemp("bundled") / "draft.sqlite"
    assert run("draft", "init", "--draft", path)[0] == 0
    return path


@pytest.fixture
def draft(draft_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(draft_once, tmp_path))
