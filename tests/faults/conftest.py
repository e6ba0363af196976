"""The warm actor and a folder to act on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.acts import prepare
from tests.faults.folder_state import copy_of
from tests.faults.traced import STRACE, Actor


@pytest.fixture(scope="session")
def actor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Actor]:
    if STRACE is None:
        pytest.skip("strace is not installed")
    actor = Actor()
    folder = tmp_path_factory.mktemp("allowed")
    if not actor.traced("tidy", folder).calls:
        actor.close()
        pytest.skip("strace may not follow processes here")
    yield actor
    actor.close()


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose second number is live. Copy it; never write to it."""
    folder = tmp_path_factory.mktemp("prepared")
    prepare(folder)
    return folder


@pytest.fixture
def folder(prepared: Path, tmp_path: Path) -> Path:
    return copy_of(prepared, tmp_path)
