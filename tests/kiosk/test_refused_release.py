"""A release that is bad is refused once, in words; the old one stays."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.kiosk.conftest import Follow
from tests.kiosk.taking_up import (
    current,
    looked_again,
    programme,
    refusals,
    sees,
    talks,
)
from tests.published import Published, put


def no_release(published: Published) -> None:
    published.point_to("0" * 64)


def wrong_hash(published: Published) -> None:
    file = published.publish(programme(*talks(3)))
    published.point_to(file.stem.removeprefix("content-") + "0" * 56)


def truncated(published: Published) -> None:
    file = published.publish(programme(*talks(3)))
    content = file.read_bytes()
    put_bytes(file, content[: len(content) // 2])


def altered(published: Published) -> None:
    file = published.publish(programme(*talks(3)))
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    put_bytes(file, bytes(content))


def newer_schema(published: Published) -> None:
    file = published.publish(programme(*talks(3)))
    content = bytearray(file.read_bytes())
    content[60:64] = (9001).to_bytes(4, "big")
    put_bytes(file, bytes(content))


def no_pointer(published: Published) -> None:
    put(published.pointer, {"file": "../../etc/passwd", "sha256": "0" * 64})


def put_bytes(file: Path, content: bytes) -> None:
    unfinished = file.with_name(".unfinished")
    unfinished.write_bytes(content)
    unfinished.replace(file)


def hostile(published: Published) -> None:
    """A whole file with the right hash and a table that no release has."""
    import hashlib

    from db.seal import file_name

    file = published.folder / "hostile"
    released = published.publish(programme(*talks(3)))
    file.write_bytes(released.read_bytes())
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE VIEW more AS SELECT * FROM sessions")
    connection.close()
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    file.replace(published.folder / file_name(sha256))
    published.point_to(sha256)


BAD = (no_release, wrong_hash, truncated, altered, newer_schema, no_pointer, hostile)


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.__name__)
def test_bad_release_is_refused_once_and_the_old_one_stays(
    qtbot: QtBot, follow: Follow, tmp_path: Path, published: Published, bad: Callable[..., None]
) -> None:
    """museum 47: no endless retry of a bad package, nothing stuck, nothing lost."""
    published.publish(programme(name="Good"))
    glass = follow(published.folder)
    other = Published(tmp_path / "other")
    other.publish(programme(name="Good"))
    bad(other)
    for file in sorted(other.folder.iterdir(), key=lambda each: each.suffix == ".json"):
        if file.is_file():
            file.replace(published.folder / file.name)
    qtbot.waitUntil(lambda: refusals(glass) != [], timeout=20_000)
    before = glass.kiosk.house.arrivals.refusals.listed
    looked_again(qtbot, glass)
    assert glass.kiosk.house.arrivals.refusals.listed == before
    ((_, sentence),) = refusals(glass)
    assert (
        sentence.count("\n") == 0 and sentence.endswith(".") and str(published.folder) in sentence
    )
    assert current(glass) == published.hashes[0] and glass.says("Good")
    published.publish(programme(name="Better"))
    sees(qtbot, glass, published.hashes[-1])


def test_release_that_is_still_being_copied_is_taken_when_it_is_whole(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    file = published.publish(programme(*talks(3)))
    sees(qtbot, glass, published.hashes[1])
    published.point_to(published.hashes[0])
    sees(qtbot, glass, published.hashes[0])
    content = file.read_bytes()
    file.unlink()
    published.point_to(published.hashes[1])
    qtbot.waitUntil(lambda: refusals(glass) != [], timeout=20_000)
    file.write_bytes(content[:5000])
    looked_again(qtbot, glass)
    with file.open("ab") as copy:
        copy.write(content[5000:])
    sees(qtbot, glass, published.hashes[1])
