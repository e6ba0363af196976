"""What waic-kiosk does besides showing the guide: `waic-kiosk doctor`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import NamedTuple

Main = Callable[[Sequence[str]], int]


class Command(NamedTuple):
    """`module` has a `main(arguments)` that returns an exit code; it is loaded when asked for."""

    module: str
    help: str


COMMANDS: Mapping[str, Command] = {
    "doctor": Command("kiosk.doctor.command", "looks at everything that this kiosk depends on"),
    "pin": Command("kiosk.staff.pin_command", "makes the hash of a PIN for the staff screen"),
}

WITHIN: dict[str, str] = {"read": "kiosk.reading.command"}
"""Modules of what the guide itself starts; for nobody else."""


def command_of(arguments: Sequence[str]) -> Callable[[], int] | None:
    """The command that the first argument names, ready to run; None where the guide is meant."""
    modules = WITHIN | {name: command.module for name, command in COMMANDS.items()}
    if not arguments or arguments[0] not in modules:
        return None
    main: Main = import_module(modules[arguments[0]]).main
    return lambda: main(arguments[1:])
