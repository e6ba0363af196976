"""Published folders as a test finds them: made once for each worker, and copied."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.db.texts import person
from tests.db.tools.releasing.staff import publish


@pytest.fixture(scope="session")
def folder_of_one(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One number is live. Copy it; never write to it."""
    place = tmp_path_factory.mktemp("one")
    (folder := place / "kiosks").mkdir()
    assert publish(folder, place / "text")[0] == 0
    return folder


@pytest.fixture(scope="session")
def folder_of_three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three numbers with other content each. Copy it; never write to it."""
    place = tmp_path_factory.mktemp("three")
    (folder := place / "kiosks").mkdir()
    for name, people in (("One", []), ("Two", [person()]), ("Three", [person(id="bo")])):
        assert publish(folder, place / "text", "--name", name, people=people)[0] == 0
    return folder


def copy_of(folder: Path, place: Path) -> Path:
    copy: Path = shutil.copytree(folder, place / folder.name)
    return copy
