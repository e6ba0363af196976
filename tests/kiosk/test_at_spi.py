"""A screen reader's view: the kiosk on Xvfb, asked over AT-SPI; skipped where not installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
REGISTRY = Path("/usr/libexec/at-spi2-registryd")
MISSING = [tool for tool in ("dbus-run-session", "Xvfb", "gdbus") if shutil.which(tool) is None]
if not REGISTRY.exists():
    MISSING.append("at-spi2-core")

ASK = r"""
set -eu
Xvfb -displayfd 3 -screen 0 1080x1920x24 3>"$OUT/display" 2>/dev/null &
xvfb=$!
for _ in $(seq 100); do [ -s "$OUT/display" ] && break; sleep 0.1; done
export DISPLAY=":$(cat "$OUT/display")" QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
bus=$(gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.a11y.Bus.GetAddress | cut -d"'" -f2)
"$PYTHON" -m kiosk --windowed --language en &
kiosk=$!
for _ in $(seq 100); do
    gdbus call --address "$bus" --dest org.a11y.atspi.Registry \
        --object-path /org/a11y/atspi/accessible/root \
        --method org.a11y.atspi.Accessible.GetChildren >"$OUT/children" 2>&1 || true
    grep -q "':1" "$OUT/children" && break
    sleep 0.2
done
app=$(grep -o ":1\.[0-9]*" "$OUT/children" | tail -1)
# Names of everything below an object, as a screen reader walks there.
walk() {
    gdbus call --address "$bus" --dest "$app" --object-path "$1" \
        --method org.freedesktop.DBus.Properties.Get org.a11y.atspi.Accessible Name 2>&1 || true
    for below in $(gdbus call --address "$bus" --dest "$app" --object-path "$1" \
        --method org.a11y.atspi.Accessible.GetChildren 2>/dev/null |
        grep -o "/org/a11y/atspi/accessible/[0-9]*"); do walk "$below"; done
}
for _ in $(seq 40); do
    walk /org/a11y/atspi/accessible/root >"$OUT/items"
    grep -q "Touch to begin" "$OUT/items" && break
    sleep 0.5
done
kill "$kiosk" "$xvfb" 2>/dev/null || true
"""


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
def test_screen_reader_finds_the_invitation_over_at_spi(tmp_path: Path) -> None:
    environment = {**os.environ, "OUT": str(tmp_path), "PYTHON": sys.executable}
    run = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", ASK],
        cwd=ROOT,
        env=environment,
        check=True,
        timeout=120,
        capture_output=True,
        text=True,
    )
    if "no Qt platform plugin could be initialized" in run.stderr:
        pytest.skip("the xcb plugin of Qt does not load here; install libxcb-cursor0")
    told = (tmp_path / "items").read_text(encoding="utf-8")
    assert "Touch to begin" in told, (tmp_path / "children").read_text(encoding="utf-8")
