"""Faults that a kiosk is started into: each a process of its own, with --self-test."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.platform.exit_codes import MEANINGS
from tests.faults.world.outcome import Outcome

ROOT = Path(__file__).parent.parent.parent.parent
LIMIT_SECONDS = 240


def started(*flags: str, limit: Callable[[], None] | None = None) -> tuple[int, str]:
    """(exit code, standard error) of a self-test."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--self-test", *flags],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=LIMIT_SECONDS,
        check=False,
        preexec_fn=limit,
    )
    return done.returncode, done.stderr.strip()


def _refused(code: int, told: str, wanted: int, mended: int) -> Outcome:
    wrong = [] if code == wanted else [f"exit code {code} instead of {wanted}"]
    wrong += [] if len(told.splitlines()) == 1 else [f"{len(told.splitlines())} lines to staff"]
    wrong += [] if mended == 0 else [f"exit code {mended} after it was mended"]
    seen = "no guide; the service starts it anew"
    return Outcome(seen, told, f"mended, it starts (before: {MEANINGS.get(code)})", tuple(wrong))


def fonts_gone(folder: Path) -> Outcome:
    copy = folder / "resources"
    shutil.copytree(ROOT / "resources", copy)
    (copy / "fonts").rename(folder / "fonts")
    code, told = started("--resources", str(copy))
    (folder / "fonts").rename(copy / "fonts")
    mended, _ = started("--resources", str(copy))
    return _refused(code, told.replace(str(copy), "RESOURCES"), 4, mended)


def settings_broken(folder: Path) -> Outcome:
    file = folder / "settings.toml"
    file.write_text('language = "en\nidle', encoding="utf-8")
    code, told = started("--settings", str(file))
    file.write_text('language = "en"\n', encoding="utf-8")
    mended, _ = started("--settings", str(file))
    return _refused(code, told.replace(str(file), "SETTINGS"), 2, mended)


def little_memory(_folder: Path) -> Outcome:
    """Less and less address space: it runs, or it ends; of a signal the service manager tells."""
    ended = []
    for megabytes in (4096, 1024, 512, 256):
        most = megabytes * 2**20
        code, told = started(limit=lambda most=most: _limit(most))  # type: ignore[misc]
        ended.append((megabytes, code, told.splitlines()[-1][:90] if told else ""))
    ran = [mb for mb, code, _ in ended if code == 0]
    wrong = [] if 4096 in ran else ["it does not run with 4 GB"]
    wrong += [
        f"{mb} MB: ended without a word ({code})"
        for mb, code, told in ended
        if code > 0 and not told
    ]
    fell = [f"{mb} MB: exit {code}, {told}" for mb, code, told in ended if code]
    seen = f"the guide with {min(ran)} MB or more" if ran else "nothing"
    return Outcome(seen, "; ".join(fell), "the service starts it anew", tuple(wrong))


def _limit(most: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
