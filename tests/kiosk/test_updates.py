"""How content arrives: what was asked for, else what is bundled, else one sentence."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from db.errors import ContentError
from db.published.pointer import read_pointer
from db.reader import read_catalogue
from kiosk.updates import BUNDLED, Taken, take
from kiosk.updates.taking import prepare
from tests.build import catalogue, place
from tests.db.texts import released, small
from tests.published import Published


def refusal(path: Path) -> str:
    with pytest.raises(ContentError) as caught:
        read_catalogue(path)
    return str(caught.value)


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    return released(tmp_path, small())


def test_release_that_was_asked_for_is_taken(asked: Path) -> None:
    assert take(asked) == Taken(read_catalogue(asked), asked)


def test_bundled_release_is_taken_when_none_was_asked_for() -> None:
    pointer = read_pointer(BUNDLED)
    assert take(None) == Taken(read_catalogue(BUNDLED), BUNDLED, pointer=pointer)


def test_bundled_release_is_taken_when_the_asked_one_is_refused(
    asked: Path, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.sqlite"
    assert take(gone, asked) == Taken(read_catalogue(asked), asked, (refusal(gone),))


def test_release_that_was_tampered_with_is_refused_and_told(asked: Path, tmp_path: Path) -> None:
    tampered = tmp_path / "new" / asked.name
    tampered.parent.mkdir()
    tampered.write_bytes(asked.read_bytes() + b"x")
    assert take(tampered, asked).problems == (refusal(tampered),)


def test_without_any_release_both_reasons_are_told(tmp_path: Path) -> None:
    one, other = tmp_path / "one.sqlite", tmp_path / "other.json"
    with pytest.raises(ContentError) as caught:
        take(one, other)
    assert str(caught.value) == f"{refusal(one)} {refusal(other)}"


def test_broken_release_gives_way_to_the_newest_whole_one_of_its_folder(
    published: Published,
) -> None:
    files = [published.publish(catalogue(places=[place(f"h{n}")])) for n in range(3)]
    damage(files[2])
    taken = take(published.folder)
    assert (taken.path, list(taken.catalogue.places)) == (files[1], ["h1"])
    assert taken.problems == (refusal(published.pointer),)
    damage(files[1])
    assert take(published.folder).path == files[0]
    damage(files[0])
    last = take(published.folder)
    assert (last.path, len(last.problems)) == (BUNDLED, 3)


def test_pointer_that_is_broken_gives_way_to_its_history(published: Published) -> None:
    file = published.publish(catalogue())
    published.pointer.write_text("{", encoding="utf-8")
    assert take(published.folder).path == file


def damage(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)


def test_what_stays_is_taken_out_of_the_garbage_collector(asked: Path) -> None:
    """Else a full collection stops a visitor's typing for a quarter of a second."""
    content = take(asked).catalogue
    prepare(content)
    assert not any(each is content for each in gc.get_objects())
