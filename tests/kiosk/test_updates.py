"""How content arrives: what was asked for, else what is bundled, else one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.errors import ContentError
from db.published.pointer import read_pointer
from db.reader import read_catalogue
from kiosk.updates import BUNDLED, Taken, take
from tests.db.texts import released, small


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
