"""What a packaged program is started with cannot make it load code or talk to a debugger (K15)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.platform.environment import clean

ROOT = Path(__file__).parent.parent.parent
HEARD: dict[str, Any] = {"capture_output": True, "text": True, "check": False}
OWN = "/usr/lib/waic-kiosk/_internal"
HOSTILE = {
    "QML_DEBUG": "1",
    "QML_IMPORT_PATH": "/media/stick",
    "QML2_IMPORT_PATH": f"{OWN}:/media/stick",
    "QML_IMPORT_TRACE": "1",
    "QT_PLUGIN_PATH": f"{OWN}/../../media/stick",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "/media/stick",
    "QT_LOGGING_RULES": "*=true",
    "QT_IM_MODULE": "qtvirtualkeyboard",
    "QV4_FORCE_INTERPRETER": "1",
    "LD_PRELOAD": "/media/stick/own.so",
    "PYTHONSTARTUP": "/media/stick/own.py",
    "PYTHONINSPECT": "1",
}
NEEDED = {
    "HOME": "/var/lib/waic-kiosk",
    "QT_QPA_PLATFORM": "wayland",
    "QT_QUICK_BACKEND": "software",
    "QT_PLUGIN_PATH": f"{OWN}/PySide6/Qt/plugins",
    "LD_LIBRARY_PATH": OWN,
    "WAIC_KIOSK_HERE": "hall-h3",
    "XDG_RUNTIME_DIR": "/run/waic-kiosk",
}


def test_what_could_load_code_is_taken_out() -> None:
    environment = dict(HOSTILE)
    assert set(clean(environment, OWN)) == set(HOSTILE)
    assert environment == {}


def test_what_the_session_and_the_program_itself_set_stays() -> None:
    environment = dict(NEEDED)
    assert clean(environment, OWN) == ()
    assert environment == NEEDED


def test_nothing_counts_as_its_own_where_its_folder_is_unknown() -> None:
    assert clean({"QT_PLUGIN_PATH": "/media/stick"}, "") == ("QT_PLUGIN_PATH",)


def test_a_packaged_program_cleans_before_it_does_anything_else() -> None:
    code = (
        "import os, sys; sys.frozen = True; sys._MEIPASS = '/own'; sys.argv = ['x', '--version']\n"
        "from kiosk.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(sorted(n for n in os.environ if n.startswith(('QML', 'LD_PRELOAD', 'PYTHONI'))))"
    )
    environment = {**os.environ, "QML_DEBUG": "1", "PYTHONINSPECT": "", "QML_IMPORT_PATH": "/x"}
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.stdout.splitlines()[-1:] == ["[]"], told.stderr


@pytest.mark.parametrize(
    "argument", ["-qmljsdebugger=port:3768", "-platform", "-plugin", "-style", "-reverse"]
)
def test_arguments_of_qt_are_refused(argument: str) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "kiosk", argument, "x"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 2
    assert "unrecognized arguments" in told.stderr
