"""packaging/resources.py: one .rcc, the same bytes for the same files, mounted as the folder is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QResource

from tests.packaging.script import PACKAGING, load

resources = load("resources")
FILES = {
    "qml/Exhibition/Main.qml": "Window {}\n",
    "i18n/zh.qm": "q",
    "fonts/a & b.otf": "f",
    "i18n/zh.ts": "left out",
    "qml/.hidden": "left out",
}


def folder(place: Path) -> Path:
    for name, text in FILES.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return place


def packed(source: Path, out: Path) -> bytes:
    command: list[str | Path] = [sys.executable, PACKAGING / "resources.py"]
    command += ["--resources", source, "--out", out]
    subprocess.run(command, check=True, capture_output=True)
    return out.read_bytes()


def test_shipped_leaves_out_sources_and_hidden_files(tmp_path: Path) -> None:
    names = [p.relative_to(tmp_path).as_posix() for p in resources.shipped(folder(tmp_path))]
    assert names == ["fonts/a & b.otf", "i18n/zh.qm", "qml/Exhibition/Main.qml"]


def test_pack_of_the_same_files_has_the_same_bytes(tmp_path: Path) -> None:
    first = packed(folder(tmp_path / "one"), tmp_path / "one.rcc")
    later = folder(tmp_path / "two")
    for path in later.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    assert packed(later, tmp_path / "two.rcc") == first


def test_pack_of_changed_files_has_another_date(tmp_path: Path) -> None:
    """Else Qt takes compiled QML of the older pack from its cache."""
    files = resources.shipped(folder(tmp_path))
    before = resources.date_of(files)
    (tmp_path / "qml/Exhibition/Main.qml").write_text("Window { id: w }\n", encoding="utf-8")
    assert resources.date_of(files) != before


def test_pack_mounts_as_the_folder_is(tmp_path: Path) -> None:
    packed(folder(tmp_path / "source"), tmp_path / "all.rcc")
    assert QResource.registerResource(str(tmp_path / "all.rcc"), "/mount_test")
    file = QFile(":/mount_test/qml/Exhibition/Main.qml")
    assert file.open(QIODevice.OpenModeFlag.ReadOnly)
    assert bytes(file.readAll().data()) == b"Window {}\n"
