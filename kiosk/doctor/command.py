"""waic-kiosk doctor: every line that it finds; 0 where none fails, 1 where one does."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from kiosk.doctor.line import as_json, as_text
from kiosk.platform.exit_codes import FINE, USAGE
from kiosk.settings import SettingsError, settings_of_process

FAILING = 1


def main(arguments: Sequence[str]) -> int:
    """Any option of waic-kiosk is taken as well, and looked at as the guide would take it."""
    options, others = _parser().parse_known_args(list(arguments))
    try:
        settings = settings_of_process(others)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return USAGE
    from kiosk.doctor.examination import examine

    lines = examine(settings)
    print(as_json(lines) if options.json else as_text(lines), flush=True)
    return FAILING if any(line.ok is False for line in lines) else FINE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="waic-kiosk doctor",
        description="Looks at everything that this kiosk depends on: settings, screen, touch, "
        "clock, typefaces, content, disk and permissions. Each failing line says the fix.",
        epilog="Example: waic-kiosk doctor --json. Any option of waic-kiosk is taken as well. "
        "Exit codes: 0 none fails; 1 one or more fail; 2 wrong usage or settings.",
    )
    parser.add_argument("--json", action="store_true", help="a list of objects for programs")
    return parser
