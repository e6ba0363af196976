"""A link in a published folder leads to no file outside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.errors import ContentError
from db.published.history import read_history
from db.published.pointer import POINTER, read_pointer
from db.seal import seal_of
from tests.db.texts import released, small

OUT = "is a link that leads out of its folder; copy the release again from where it was published."


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return released(tmp_path_factory.mktemp("links"), small())


def test_link_out_of_the_folder_is_refused(release: Path, tmp_path: Path) -> None:
    link = tmp_path / release.name
    link.symlink_to(release)
    with pytest.raises(ContentError) as caught:
        seal_of(link)
    assert str(caught.value) == f"{link} {OUT}"
    pointer = tmp_path / POINTER
    pointer.symlink_to(release.with_name(POINTER))
    with pytest.raises(ContentError, match="leads out of its folder"):
        read_pointer(pointer)


def test_folder_itself_may_be_reached_by_a_link_and_hold_one(release: Path, tmp_path: Path) -> None:
    folder = tmp_path / "link"
    folder.symlink_to(release.parent)
    assert seal_of(folder / release.name).sha256.startswith(release.stem.removeprefix("content-"))
    (inside := tmp_path / "inside").mkdir()
    (inside / "kept.sqlite").write_bytes(release.read_bytes())
    (inside / release.name).symlink_to("kept.sqlite")
    assert seal_of(inside / release.name).path == inside / release.name


def test_history_that_is_a_link_is_not_read(tmp_path: Path) -> None:
    (elsewhere := tmp_path / "elsewhere").mkdir()
    (elsewhere / "000001.json").write_text("{}", encoding="utf-8")
    (folder := tmp_path / "folder").mkdir()
    (folder / "history").symlink_to(elsewhere)
    history = read_history(folder)
    assert history.entries == ()
    assert len(history.problems) == 1 and "it is a link" in history.problems[0]
