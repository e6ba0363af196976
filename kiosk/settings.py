"""Frozen settings from flags, environment and a TOML file, each value with its origin."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import field, fields
from datetime import datetime
from pathlib import Path

from db.frozen import dataclass
from kiosk.commands import COMMANDS
from kiosk.platform.exit_codes import FINE, MEANINGS
from kiosk.setting_values import KINDS, SECRETS, TEXT_SIZES, flag

PREFIX = "WAIC_KIOSK_"
PACKAGED_FILE = Path("/etc/waic-kiosk/kiosk.toml")
"""What a packaged program reads where nobody names another file."""


class SettingsError(Exception):
    """A setting that cannot be used: what, where and what to do, in one sentence."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What this kiosk was told. `origins` names where each value came from."""

    content: Path | None = None
    """A published folder, its pointer, or a release file; None is the bundled release."""
    state: Path | None = None
    """Where the kiosk remembers its starts, its last good release and its counts; None: nowhere."""
    resources: Path | None = None
    """A folder or an .rcc file; None is the folder of this source tree."""
    picture: Path | None = None
    now: datetime | None = None
    """The conference time to pretend at start; it goes on from there."""
    language: str = "zh"
    scheme: str = "day"
    text_size: str = "normal"
    reduced_motion: bool = False
    windowed: bool = False
    self_test: bool = False
    size: tuple[int, int] = (1080, 1920)
    """Window size in pixels when windowed or testing."""
    density: float = 0.0
    """Pixels in a millimetre of the glass; 0 is as the screen says."""
    here: str = ""
    """Place id of this kiosk: a hall or an area."""
    idle_seconds: int = 45
    ask_seconds: int = 20
    staff_pin: str = ""
    """The hash of the PIN of the staff screen; without one the corner does nothing."""
    origins: Mapping[str, str] = field(default_factory=dict)

    @property
    def text_scale(self) -> float:
        return TEXT_SIZES[self.text_size]


def read_settings(
    arguments: Sequence[str],
    environment: Mapping[str, str],
    own_file: Path | None = None,
) -> Settings:
    """Flags before environment before the TOML file (`--settings`) before defaults.

    `own_file` is read where nobody names a file.

    Raises SettingsError with one sentence that names the setting and where it was given.
    """
    flags = {name: text for name, text in vars(_flags(arguments)).items() if text is not None}
    file = flags.pop("settings", environment.get(f"{PREFIX}SETTINGS")) or own_file
    layers = [
        ("default", dict[str, str]()),
        (f"file {file}", _from_file(Path(file)) if file else {}),
        ("environment", _from_environment(environment)),
        ("flag", flags),
    ]
    given = {name: (text, origin) for origin, layer in layers for name, text in layer.items()}
    values = {name: _parse(name, text, origin) for name, (text, origin) in given.items()}
    origins = {item.name: "default" for item in fields(Settings) if item.name != "origins"}
    origins.update({name: origin for name, (_, origin) in given.items()})
    return Settings(**values, origins=origins)  # type: ignore[arg-type]


def _flags(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="waic-kiosk",
        description="The touchscreen guide of the World AI Conference.",
        epilog="Each setting may also be an environment variable (WAIC_KIOSK_HERE=hall-h3) or a "
        f"line of the TOML file. Commands: {', '.join(f'waic-kiosk {name}' for name in COMMANDS)}; "
        f"each has its own --help. Exit codes: {_codes()}.",
    )
    parser.add_argument("--version", action=TellVersion, nargs=0, help="tell the version, and exit")
    parser.add_argument("--settings", metavar="FILE", help="TOML file with any of these settings")
    for name, kind in KINDS.items():
        option = "--" + name.replace("_", "-")
        if kind.parse is flag:
            parser.add_argument(
                option, action="store_const", const="true", dest=name, help=kind.help
            )
        else:
            parser.add_argument(option, dest=name, metavar=name.upper(), help=kind.help)
    return parser.parse_args(list(arguments))


class TellVersion(argparse.Action):
    """Prints what `--version` tells, and ends."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from kiosk.reading.releases import BUNDLED
        from kiosk.version import version_lines

        print("\n".join(version_lines(BUNDLED)))
        parser.exit(FINE)


def _codes() -> str:
    return "; ".join(f"{code} {meaning}" for code, meaning in MEANINGS.items())


def _from_file(path: Path) -> dict[str, str]:
    import tomllib  # most desks have no file

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        why = error.strerror or "it cannot be opened"
        raise SettingsError(
            f"The settings file {path} cannot be read ({why}); name another or none."
        ) from error
    except (ValueError, RecursionError) as error:
        raise SettingsError(f"The settings file {path} is not TOML ({error}); mend it.") from error
    return {name: _as_text(value) for name, value in table.items()}


def _as_text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _from_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Every variable of ours counts, so that a mistyped one is refused like any other."""
    ours = {key: text for key, text in environment.items() if key.startswith(PREFIX)}
    named = {key.removeprefix(PREFIX).lower(): text for key, text in ours.items()}
    return {name: text for name, text in named.items() if name != "settings"}


def _parse(name: str, text: str, origin: str) -> object:
    if name not in KINDS:
        known = ", ".join(sorted(KINDS))
        raise SettingsError(f"The setting {name!r} ({origin}) is unknown; known are {known}.")
    try:
        return KINDS[name].parse(text)
    except ValueError as error:
        told = "" if name in SECRETS else f" = {text!r}"
        raise SettingsError(
            f"The setting {name}{told} ({origin}) cannot be used: {error}."
        ) from error


def settings_of_process(arguments: Sequence[str]) -> Settings:
    """The settings of this process; of a packaged program with those of the machine."""
    packaged = getattr(sys, "frozen", False) and PACKAGED_FILE.is_file()
    return read_settings(arguments, os.environ, PACKAGED_FILE if packaged else None)
