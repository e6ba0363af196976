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
from kiosk.app import Kiosk
from kiosk.platform.application import make_application
from kiosk.settings import read_settings
application = make_application()
kiosk = Kiosk(read_settings(["--windowed"], {}))
seen = []
kiosk.window.frameSwapped.connect(lambda: seen or seen.extend(sys.modules))
kiosk.window.frameSwapped.connect(application.quit)
kiosk.start()
application.exec()
kiosk.close()
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
