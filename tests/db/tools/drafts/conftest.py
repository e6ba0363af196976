"""Every draft test runs on SQLite, and on a real PostgreSQL where one is installed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.db.texts import Lists, small, written
from tests.db.tools.drafts.postgresql import Server, binaries, running
from tests.db.tools.test_commands import run

BACKENDS = ("sqlite", "postgresql")

_MADE: dict[str, bytes] = {}
"""Drafts in SQLite by what they hold: to make one takes longer than to copy it."""


@pytest.fixture(scope="session")
def started() -> Iterator[Server]:
    """One server for each worker of a run."""
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    with running(programs) as server:
        yield server


@pytest.fixture
def server(started: Server) -> Iterator[Server]:
    """Its databases go with the test."""
    yield started
    started.drop()


@pytest.fixture(params=BACKENDS)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a draft can be made: what staff write after --draft."""
    if request.param == "sqlite":
        return str(tmp_path / "draft.sqlite")
    url: sa.URL = request.getfixturevalue("server").database()
    return url.render_as_string(hide_password=False)


@pytest.fixture
def drafted(request: pytest.FixtureRequest, address: str, tmp_path: Path) -> Callable[..., str]:
    """Makes a draft of the small content, or of other lists, at the address."""
    server: Server | None = request.getfixturevalue("server") if "://" in address else None

    def make(lists: Lists | None = None) -> str:
        text = written(tmp_path / "text", lists or small())
        key = json.dumps(lists, sort_keys=True)
        if server is None and key in _MADE:
            Path(address).write_bytes(_MADE[key])
            return address
        if server is not None and server.hold(address, key):
            return address
        told = run("draft", "init", "--draft", address, "--content", text, "--as", "Ann")
        assert (told[0], told[2]) == (0, "")
        if server is None:
            _MADE[key] = Path(address).read_bytes()
        else:
            server.keep(address, key)
        return address

    return make
