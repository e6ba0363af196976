"""packaging/run.sh: what `make run` starts, with a display and without."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.script import PACKAGING

DEMO = "--now 2024-07-05T14:10+08:00"


def started(
    place: Path, environment: dict[str, str] | None = None, code: int = 0
) -> tuple[int, list[str]]:
    """The exit code, and what was printed; the stand-in for Python prints its arguments."""
    (place / "packaging").mkdir()
    shutil.copy(PACKAGING / "run.sh", place / "packaging")
    python = place / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\necho "$* $QT_QPA_PLATFORM"\nexit {code}\n', encoding="utf-8")
    python.chmod(0o755)
    command = [place / "packaging" / "run.sh"]
    paths = {"PATH": "/usr/bin:/bin", **(environment or {})}
    result = subprocess.run(command, env=paths, capture_output=True, text=True, check=False)
    return result.returncode, [line.strip() for line in result.stdout.splitlines()]


@pytest.mark.parametrize(
    ("environment", "arguments"),
    [
        ({}, f"--windowed {DEMO}"),
        ({"KIOSK": "1"}, DEMO),
        ({"NOW": ""}, "--windowed"),
        ({"NOW": "2024-07-06T09:00+08:00"}, "--windowed --now 2024-07-06T09:00+08:00"),
        (
            {"ARGS": "--language en --here hall-h1"},
            f"--windowed {DEMO} --language en --here hall-h1",
        ),
    ],
)
def test_run_with_a_display_starts_the_kiosk(
    tmp_path: Path, environment: dict[str, str], arguments: str
) -> None:
    code, lines = started(tmp_path, {"DISPLAY": ":0", **environment})
    assert (code, lines[-1]) == (0, f"-m kiosk {arguments}")


def test_run_without_a_display_says_so_and_leaves_a_picture(tmp_path: Path) -> None:
    picture = "build/self-test.png"
    assert started(tmp_path) == (
        0,
        [
            "The guide shows 2024-07-05T14:10+08:00, conference time. "
            "`NOW= make run` takes the real clock.",
            "No display here (DISPLAY and WAYLAND_DISPLAY are empty): "
            "testing every screen offscreen.",
            f"-m kiosk --self-test --picture {picture} {DEMO} offscreen",
            f"All screens work; the picture of the home screen is {picture}",
        ],
    )


def test_run_whose_self_test_fails_fails_with_its_code(tmp_path: Path) -> None:
    code, lines = started(tmp_path, code=5)
    assert (code, lines[-1][:9]) == (5, "-m kiosk ")
