"""--self-test as a process of its own: from the folder, from the .rcc, and with bad content."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk import updates
from kiosk.updates import BUNDLED

ROOT = Path(__file__).parent.parent.parent
SCREENS = (
    "attract home agenda session forums forum awards award governance initiative "
    "search plan compare exhibition exhibitor activities activity people person venues venue about"
).split()


def self_test(*flags: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "kiosk", "--self-test", *flags]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def report(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert len(lines) == 1
    told: dict[str, Any] = json.loads(lines[0])
    return told


def test_self_test_from_the_folder_visits_every_screen(tmp_path: Path) -> None:
    picture = tmp_path / "home.png"
    told = report(self_test("--picture", str(picture)))
    pointer = json.loads(BUNDLED.read_text(encoding="utf-8"))
    assert (told["screens"], told["release"]) == (SCREENS, pointer["sha256"])
    assert 0 < told["first_frame_ms"] <= told["content_ms"]
    assert told["counts"]["sessions"] == 58
    assert picture.read_bytes()[:4] == b"\x89PNG"


def test_self_test_from_the_rcc_says_the_same() -> None:
    rcc = ROOT / "build" / "resources.rcc"
    if not rcc.exists():
        pytest.fail("build/resources.rcc is not there: run `make rcc`, as `make test` does")
    assert report(self_test("--resources", str(rcc)))["screens"] == SCREENS


def tampered(folder: Path) -> Path:
    pointer = json.loads(BUNDLED.read_text(encoding="utf-8"))
    bad = folder / str(pointer["file"])
    shutil.copy(BUNDLED.parent / bad.name, bad)
    content = bytearray(bad.read_bytes())
    content[-100] ^= 1
    bad.write_bytes(content)
    return bad


def test_self_test_on_tampered_content_fails_with_the_sentence(tmp_path: Path) -> None:
    bad = tampered(tmp_path)
    done = self_test("--content", str(bad))
    assert (done.returncode, done.stdout) == (3, "")
    assert str(bad) in done.stderr and len(done.stderr.splitlines()) == 1


def test_kiosk_on_tampered_content_shows_the_bundled_release(tmp_path: Path) -> None:
    bad = tampered(tmp_path)
    taken = updates.take(bad)
    pointer = json.loads(BUNDLED.read_text(encoding="utf-8"))
    assert (taken.catalogue.release.sha256, taken.path) == (pointer["sha256"], BUNDLED)
    assert len(taken.problems) == 1 and str(bad) in taken.problems[0]


def test_self_test_on_a_page_that_does_not_load_fails_with_the_reason(tmp_path: Path) -> None:
    resources = tmp_path / "resources"
    shutil.copytree(ROOT / "resources", resources)
    page = resources / "qml" / "Exhibition" / "Screens" / "AboutScreen.qml"
    page.write_text("import QtQuick\nItem { nonsense: 1 }\n", encoding="utf-8")
    done = self_test("--resources", str(resources))
    assert (done.returncode, done.stdout) == (5, "")
    assert "the interface did not load" in done.stderr and "nonsense" in done.stderr


@pytest.mark.parametrize(
    ("flags", "code", "sentence"),
    [
        (["--size", "1x1"], 2, "The setting size = '1x1' (flag) cannot be used"),
        (["--resources", "/nowhere"], 4, "The resources /nowhere are neither a folder nor"),
    ],
)
def test_self_test_that_cannot_run_says_why(flags: list[str], code: int, sentence: str) -> None:
    done = self_test(*flags)
    assert done.returncode == code
    assert done.stderr.startswith(sentence)
    assert len(done.stderr.splitlines()) == 1
