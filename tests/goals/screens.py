"""Outputs of a real compositor come, go, turn and change their size under the guide."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.goals.goal import Goal, Seen, percentile
from tests.kiosk.ladder.started import Started

SECONDS = 2.0
PATIENCE = 20.0
MODES = ("1080x1920", "1920x1080", "1280x720", "800x600", "3840x2160")
TURNS = ("normal", "90", "180", "270")
SCALES = ("1", "1.5", "2")
CONFIG = "output * bg #000000 solid_color\ndefault_border none\nfocus_follows_mouse no\n"
FIRST = "HEADLESS-1"
MOST_WRONG = 3
NOBODY = 65534
NO_DISPLAY = 1
"""What a program of Qt ends with whose compositor is gone."""


class Sway:
    """Without a screen, an input device or a graphics card. It refuses to be root's."""

    def __init__(self, folder: Path) -> None:
        (folder / "config").write_text(CONFIG, encoding="utf-8")
        folder.chmod(0o700)
        root = os.geteuid() == 0
        if root:
            folder.parent.chmod(0o711)
            os.chown(folder, NOBODY, NOBODY)
        self.environment = {
            **os.environ,
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
            "WLR_BACKENDS": "headless",
            "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "SWAYSOCK": str(folder / "sway.sock"),
        }
        command = ["sway", "--unsupported-gpu", "-c", str(folder / "config")]
        self.process = subprocess.Popen(
            command,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=NOBODY if root else None,
            group=NOBODY if root else None,
            extra_groups=() if root else None,
        )
        self._folder = folder

    def display(self) -> str:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = [each for each in self._folder.glob("wayland-*") if each.suffix != ".lock"]
            if found and (self._folder / "sway.sock").exists():
                return found[0].name
            time.sleep(0.05)
        raise TimeoutError("sway did not start")

    def says(self, *words: str) -> Any:
        done = subprocess.run(
            ["swaymsg", "-r", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return json.loads(done.stdout or "null")

    @property
    def lives(self) -> bool:
        return self.process.poll() is None

    def names(self) -> list[str]:
        return [each["name"] for each in self.outputs()] or [FIRST]

    def outputs(self) -> list[Any]:
        return list(self.says("-t", "get_outputs") or ())

    def covered(self) -> bool:
        """Whether the only window is full screen over an output, or there is no output for it."""
        windows = list(_windows(self.says("-t", "get_tree") or {}))
        rects = [each["rect"] for each in self.outputs() if each["active"]]
        return not rects or (
            len(windows) == 1 and windows[0]["fullscreen_mode"] == 1 and windows[0]["rect"] in rects
        )


def _windows(node: Any) -> Iterator[Any]:
    """Those of clients, below a node of sway's tree."""
    if node.get("pid") and node["type"] in ("con", "floating_con"):
        yield node
    for child in (*node.get("nodes", ()), *node.get("floating_nodes", ())):
        yield from _windows(child)


@contextmanager
def _guide(folder: Path) -> Iterator[tuple[Sway, Started]]:
    (run := folder / "run").mkdir()
    sway = Sway(run)
    wayland = {"QT_QPA_PLATFORM": "wayland", "XDG_RUNTIME_DIR": str(run)}
    kiosk = Started(folder / "kiosk", **wayland, WAYLAND_DISPLAY=sway.display())
    try:
        kiosk.shown()
        yield sway, kiosk
    finally:
        if kiosk.process.poll() is None:
            kiosk.end(signal.SIGTERM)
        sway.process.kill()
        sway.process.wait()


def play(times: int, folder: Path) -> Seen:
    """A compositor that dies takes the guide along; both are started anew, as by the unit."""
    if shutil.which("sway") is None:
        return Seen(0, "not played: sway is not installed")
    chosen, took, wrong, begun = random.Random(1000), list[float](), list[str](), 0
    while len(took) < times and len(wrong) < MOST_WRONG:
        folder.chmod(0o711)  # sway, which is nobody's, finds its own below it
        (place := folder / str(begun)).mkdir(mode=0o711)
        with _guide(place) as (sway, kiosk):
            begun += 1
            while len(took) < times and len(wrong) < MOST_WRONG and sway.lives:
                wrong += _changed(sway, kiosk, _act(chosen, sway.names()), took)
        if kiosk.process.returncode not in (0, NO_DISPLAY) and len(took) == times:
            wrong.append(f"the guide ended with {kiosk.process.returncode}")
    wrong += [f"took {max(took):.1f} s"] if max(took) > SECONDS else []
    figures = (
        f"over the whole screen after p50 {percentile(took, 0.5):.2f}, at most {max(took):.1f} s; "
        f"the compositor itself died {begun - 1} times"
    )
    return Seen(len(took), figures, tuple(wrong))


def _changed(sway: Sway, kiosk: Started, act: list[str], took: list[float]) -> list[str]:
    """Do it, and wait until the guide stands over a whole screen again."""
    began = time.monotonic()
    sway.says(*act)
    while sway.lives and not sway.covered() and time.monotonic() - began < PATIENCE:
        time.sleep(0.02)
    if not sway.lives:
        return []
    took.append(time.monotonic() - began)
    if kiosk.process.poll() is not None:
        return [f"the guide ended ({kiosk.process.returncode}) at {act}"] * MOST_WRONG
    return [f"not over the whole screen after {act}"] if took[-1] >= PATIENCE else []


def _act(chosen: random.Random, names: list[str]) -> list[str]:
    """One more output, one less, off, on, another size, turned, another scale."""
    name = chosen.choice(names)
    if (len(names) < 2 or chosen.random() < 0.1) and len(names) < 4:
        return ["create_output"]
    if name != FIRST and chosen.random() < 0.15:
        return ["output", name, "unplug"]
    ways = (
        *(["mode", "--custom", chosen.choice(MODES)], ["transform", chosen.choice(TURNS)]),
        *(["scale", chosen.choice(SCALES)], ["disable"], ["enable"], ["enable"], ["dpms", "off"]),
        ["dpms", "on"],
    )
    return ["output", name, *chosen.choice(ways)]


GOAL = Goal(
    "alive, and over the whole of a screen within 2 s", 1_000, "changes of outputs", 0, play, "P5"
)
