"""Every file that is no genuine release is refused, in one sentence that says why."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from db.errors import ContentError, ContentUnread, IncompatibleContent
from db.seal import seal_of
from tests.db.texts import released, small

ZEROS = "0" * 64
AGAIN = "copy the release again from where it was published."
CHOOSE = "choose a release (content-<hash>.sqlite) or a pointer (current.json)."


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return released(tmp_path_factory.mktemp("seal"), small())


def refusal(path: Path, kind: type[ContentError] = ContentError) -> str:
    with pytest.raises(ContentError) as caught:
        seal_of(path)
    assert type(caught.value) is kind
    return str(caught.value)


def patched(offset: int, new: bytes) -> Callable[[bytes], bytes]:
    return lambda content: content[:offset] + new + content[offset + len(new) :]


CASES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "empty": (lambda content: b"", f"is empty; {AGAIN}"),
    "text": (lambda content: b"hello" * 100, f"is not an SQLite file; {CHOOSE}"),
    "header-only": (lambda content: content[:50], f"is not an SQLite file; {CHOOSE}"),
    "truncated": (lambda content: content[:-4096], f"is truncated; {AGAIN}"),
    "cut": (lambda content: content[:5000], f"is truncated; {AGAIN}"),
    "foreign": (patched(68, b"GPKG"), f"is not a release of this kiosk; {CHOOSE}"),
    "altered": (patched(9000, b"!"), f"is damaged or altered: its hash differs; {AGAIN}"),
    "longer": (lambda content: content + b"!", f"is damaged or altered: its hash differs; {AGAIN}"),
}


@pytest.mark.parametrize("case", CASES)
def test_seal_of_bad_bytes_is_refused(release: Path, tmp_path: Path, case: str) -> None:
    change, sentence = CASES[case]
    bad = tmp_path / release.name
    bad.write_bytes(change(release.read_bytes()))
    assert refusal(bad) == f"{bad} {sentence}"


@pytest.mark.parametrize("version", [1002, 2000])
def test_seal_of_newer_release_is_incompatible(release: Path, tmp_path: Path, version: int) -> None:
    bad = tmp_path / release.name
    bad.write_bytes(patched(60, version.to_bytes(4, "big"))(release.read_bytes()))
    assert refusal(bad, IncompatibleContent) == (
        f"{bad} was made by a newer version of the kiosk; update the kiosk."
    )


def test_seal_of_older_release_is_incompatible(release: Path, tmp_path: Path) -> None:
    bad = tmp_path / release.name
    bad.write_bytes(patched(60, (3).to_bytes(4, "big"))(release.read_bytes()))
    assert refusal(bad, IncompatibleContent) == (
        f"{bad} was made by an older version of the kiosk; "
        "build the content again with this version."
    )


def test_seal_of_missing_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "content-00000000.sqlite"
    assert refusal(path) == f"{path} does not exist; check the path or publish a release there."


def test_seal_of_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) == f"{tmp_path} is not a file; {CHOOSE}"


def test_seal_of_path_with_nul_is_refused() -> None:
    assert refusal(Path("a\0b.sqlite")) == f"'a\\x00b.sqlite' is not a path; {CHOOSE}"


def test_seal_of_huge_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "content-00000000.sqlite"
    path.touch()
    os.truncate(path, 300 * 1024 * 1024)
    assert refusal(path) == f"{path} is larger than 268,435,456 bytes; {CHOOSE}"


def test_seal_of_unreadable_file_is_refused(release: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", denied)
    assert refusal(release, ContentUnread) == (
        f"{release} cannot be read (Permission denied); check the disk and the permissions."
    )


def test_seal_of_release_without_hash_in_its_name_is_refused(release: Path, tmp_path: Path) -> None:
    path = tmp_path / "content.sqlite"
    path.write_bytes(release.read_bytes())
    assert refusal(path) == (
        f"{path} carries no hash in its name, so nobody can tell whether it is whole; "
        "use the release under the name it was published with."
    )


def test_seal_of_release_and_pointer_is_the_full_hash(release: Path) -> None:
    assert seal_of(release) == seal_of(release.with_name("current.json"))


def test_seal_of_release_that_its_pointer_contradicts_is_refused(
    release: Path, tmp_path: Path
) -> None:
    bad = tmp_path / release.name
    bad.write_bytes(release.read_bytes())
    full = f"{release.stem.removeprefix('content-')}{'0' * 56}"
    (tmp_path / "current.json").write_text(json.dumps({"file": bad.name, "sha256": full}))
    sentence = f"{bad} is damaged or altered: its hash differs; {AGAIN}"
    assert refusal(bad) == sentence
    assert refusal(tmp_path / "current.json") == sentence


@pytest.mark.parametrize(
    ("text", "why"),
    [
        *((text, "is not JSON") for text in ("{", "[" * 4000)),
        *((text, "holds no JSON object") for text in ("[]", "null", '"content-00000000.sqlite"')),
        *((text, 'has no proper "file"') for text in ("{}", "\ufeff{}")),
        (f'{{"file": "../content-00000000.sqlite", "sha256": "{ZEROS}"}}', 'has no proper "file"'),
        (f'{{"file": "/etc/passwd", "sha256": "{ZEROS}"}}', 'has no proper "file"'),
        ('{"file": "content-00000000.sqlite", "sha256": "0"}', 'has no proper "sha256"'),
        ('{"file": ["content-00000000.sqlite"], "sha256": 3}', 'has no proper "file"'),
    ],
)
def test_seal_of_bad_pointer_is_refused(tmp_path: Path, text: str, why: str) -> None:
    path = tmp_path / "current.json"
    path.write_text(text, encoding="utf-8")
    assert refusal(path) == (
        f"{path} is not a pointer to a release: it {why}; "
        "publish the release again to write a new pointer."
    )


def test_seal_finds_every_flipped_bit(release: Path, tmp_path: Path) -> None:
    """Of 2,000 single flips SQLite's own checks find a tenth."""
    content, chosen = bytearray(release.read_bytes()), random.Random(7)
    bad = tmp_path / release.name
    bad.write_bytes(content)
    missed = []
    with bad.open("r+b", buffering=0) as file:
        for _ in range(2000):
            at, bit = chosen.randrange(len(content)), 1 << chosen.randrange(8)
            os.pwrite(file.fileno(), bytes([content[at] ^ bit]), at)
            try:
                missed.append(seal_of(bad))
            except ContentError:
                os.pwrite(file.fileno(), bytes([content[at]]), at)
    assert missed == []
    assert seal_of(bad).sha256 == seal_of(release).sha256
