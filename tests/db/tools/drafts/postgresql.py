"""A real PostgreSQL for the tests: Debian's binaries, a cluster of its own, gone afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import sqlalchemy as sa

PASSWORD = "s3cret-of-the-tests"
"""Never to be seen in anything that a command prints."""

_LOCALES = ("--locale-provider=icu", "--icu-locale=en-US", "--locale=C.UTF-8", "--encoding=UTF8")
"""ICU sorts unlike SQLite, and ignores hyphens: what relies on the order of ids shows."""

_ROOM = 2 << 30
_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=32MB")


@dataclass(frozen=True)
class Server:
    """A running server; every draft gets a database of its own."""

    port: int
    _numbers: Any = field(default_factory=count)
    _made: list[str] = field(default_factory=list)
    _kept: dict[str, str] = field(default_factory=dict)

    def database(self) -> sa.URL:
        """A new, empty database."""
        name = f"draft_{next(self._numbers)}"
        self._tell(_new(name, "template0"))
        self._made.append(name)
        return self.url(name)

    def keep(self, address: str, key: str) -> None:
        """Remember what a database holds now, until the server ends; nobody may be in it."""
        self._kept[key] = f"kept_{next(self._numbers)}"
        self._tell(_new(self._kept[key], _name(address)))

    def hold(self, address: str, key: str) -> bool:
        """Let a database hold what was kept; False where nothing was."""
        if key in self._kept:
            self._tell(_away(_name(address)), _new(_name(address), self._kept[key]))
        return key in self._kept

    def drop(self) -> None:
        """Away with all of them, before any of their 300 files each was written to the disk."""
        while self._made:
            self._tell(_away(self._made.pop()))

    def _tell(self, *commands: str) -> None:
        engine = sa.create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for each in commands:
                connection.exec_driver_sql(each)
        engine.dispose()

    def url(self, database: str) -> sa.URL:
        return sa.URL.create(
            "postgresql+psycopg", "staff", PASSWORD, "127.0.0.1", self.port, database
        )


def _new(name: str, template: str) -> str:
    return f"CREATE DATABASE {name} TEMPLATE {template}"


def _away(name: str) -> str:
    return f"DROP DATABASE {name} WITH (FORCE)"


def _name(address: str) -> str:
    return str(sa.make_url(address).database)


def binaries() -> Path | None:
    """The folder of initdb, of the newest PostgreSQL that is installed."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda each: int(each.parts[-3]) if each.parts[-3].isdigit() else 0,
    )
    beside = shutil.which("initdb")
    return found[-1].parent if found else Path(beside).parent if beside else None


@contextmanager
def running(programs: Path) -> Iterator[Server]:
    """A server on a free loopback port, its data in a temporary folder."""
    folder = Path(tempfile.mkdtemp(prefix="waic-postgresql-", dir=_memory()))
    data, log = folder / "data", folder / "log"
    port = _free_port()
    _owned_by_the_server(folder)
    (folder / "password").write_text(PASSWORD)
    settings = [f"listen_addresses=127.0.0.1 port={port} unix_socket_directories={folder}"]
    options = " ".join(f"-c {each}" for each in (*" ".join(settings).split(), *_FAST))
    try:
        access = ("--username=staff", f"--pwfile={folder / 'password'}", "--auth=scram-sha-256")
        _run(programs / "initdb", f"--pgdata={data}", "--no-sync", *access, *_LOCALES)
        control = (programs / "pg_ctl", f"--pgdata={data}", "--wait")
        _run(*control, f"--log={log}", f"--options={options}", "start")
        try:
            yield Server(port)
        finally:
            _run(*control, "--mode=immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _memory() -> Path | None:
    """Where files are in memory, if there is room: each database has 300, and is soon gone."""
    shared = Path("/dev/shm")
    return shared if shared.is_dir() and shutil.disk_usage(shared).free > _ROOM else None


def _run(*command: object) -> None:
    words = [str(each) for each in command]
    # A file, not a pipe: the server that pg_ctl starts would hold a pipe open.
    with tempfile.TemporaryFile("w+") as said:
        done = subprocess.run(
            words,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            cwd="/",
            **_as_nobody(),
        )
        said.seek(0)
        assert done.returncode == 0, f"{words}: {said.read()}"


def _as_nobody() -> dict[str, Any]:
    """PostgreSQL refuses to run as root."""
    if os.getuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _owned_by_the_server(folder: Path) -> None:
    if os.getuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
