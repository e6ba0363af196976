"""Another display, or the same one turned, while the guide runs; and one that lies about itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.platform.application import make_application
from kiosk.platform.complaints import Complaints
from tests.faults.world.outcome import Outcome
from tests.faults.world.running import FIRST, Running
from tests.soak.waiting import becomes

SIZES = ((1920, 1080), (1080, 1920), (3840, 2160), (800, 600), (320, 8192))
DENSITIES = ("0.5", "20")
PATIENCE_MS = 5000


def changed_size(running: Running) -> Outcome:
    """Every screen is drawn at every size, one after the other in the same guide."""
    window, wrong = running.kiosk.window, []
    for size in SIZES:
        window.resize(QSize(*size))
        if not becomes(lambda s=size: window.size() == QSize(*s), PATIENCE_MS):  # type: ignore[misc]
            wrong.append(f"the window is {window.size()}, not {size}")
        running.every_screen()
    out = running.outcome(told=False)
    seen = f"every screen at {', '.join(f'{w}x{h}' for w, h in SIZES)}"
    return Outcome(seen, out.staff, out.after, (*out.wrong, *wrong))


def densities(folder: Path) -> Outcome:
    """A display that says that it is a stamp, or a house: every screen is drawn all the same."""
    wrong = []
    make_application()
    with Complaints() as heard:
        for density in DENSITIES:
            running = Running(folder / density, "--density", density)
            running.every_screen()
            if running.shown != FIRST:
                wrong.append(f"{density}: no programme")
            running.close()
    wrong += [f"Qt complained: {each}" for each in heard.heard]
    seen = f"every screen at {' and '.join(DENSITIES)} pixels a millimetre"
    return Outcome(seen, "", "nothing to do", tuple(wrong))
