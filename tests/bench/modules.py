"""Which modules are there when the first frame is: none that costs more than the frame."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.bench.process import environment
from tests.bench.table import Line

LATER = ("sqlalchemy", "pydantic", "openpyxl", "pypinyin", "icalendar")

PROBE = """
import json, sys
import kiosk.front
seen = []
def first_frame(front, wait=kiosk.front.Front.first_frame):
    front.window.frameSwapped.connect(lambda: seen or seen.extend(sys.modules))
    wait(front)
    return 0
kiosk.front.Front.first_frame = first_frame
from kiosk.running import run
from kiosk.settings import read_settings
run(read_settings(["--windowed"], {}))
print(json.dumps(seen))
"""


def lines() -> list[Line]:
    told = subprocess.run(
        [sys.executable, "-c", PROBE],
        env=environment({"QT_LOGGING_RULES": ""}),
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    modules: list[str] = json.loads(told.splitlines()[-1])
    early = sorted({name.split(".")[0] for name in modules} & set(LATER))
    measured = f"{len(modules)} modules; of those, {', '.join(early) or 'none'}"
    what = "loaded at the first frame"
    return [Line(what, measured, f"no {', '.join(LATER)}", len(early), 0)]
