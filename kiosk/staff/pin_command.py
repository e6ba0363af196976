"""waic-kiosk pin: asks for a new PIN twice, and prints the line for kiosk.toml."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from getpass import getpass

from kiosk.platform.exit_codes import FINE, USAGE
from kiosk.staff.pin import hash_pin, weakness

HELP = (
    "Asks twice for the PIN of the staff screen and prints the line that belongs into"
    " /etc/waic-kiosk/kiosk.toml. Only a hash is printed; the PIN is kept nowhere."
)


def main(arguments: Sequence[str], ask: Callable[[str], str] = getpass) -> int:
    argparse.ArgumentParser(
        prog="waic-kiosk pin",
        description=HELP,
        epilog="Example: waic-kiosk pin | sudo tee -a /etc/waic-kiosk/kiosk.toml. "
        "Exit codes: 0 fine; 2 the PIN was refused.",
    ).parse_args(list(arguments))
    try:
        refused, line = _made(ask)
    except (EOFError, KeyboardInterrupt):
        refused, line = "No PIN was typed; nothing is changed.", ""
    if refused:
        print(refused, file=sys.stderr)
        return USAGE
    print(line)
    return FINE


def _made(ask: Callable[[str], str]) -> tuple[str, str]:
    """Why not, or the line."""
    pin = ask("New PIN, 4 to 12 digits: ")
    if why := weakness(pin):
        return why, ""
    if ask("The same again: ") != pin:
        return "The two differ; nothing is changed.", ""
    return "", f'staff_pin = "{hash_pin(pin)}"'
