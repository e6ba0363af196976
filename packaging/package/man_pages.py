"""Writes the manual pages from what the program says of itself, so that both tell the same."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from kiosk.commands import COMMANDS  # noqa: E402
from kiosk.setting_values import KINDS, flag  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description="The manual pages of the packaged kiosk.")
    parser.add_argument("--version", required=True)
    parser.add_argument("--date", required=True, help="YYYY-MM-DD")
    parser.add_argument("--out", type=Path, required=True, help="a share/man folder")
    options = parser.parse_args()
    for section, name, lines in (
        ("1", "waic-kiosk", command_page()),
        ("5", "kiosk.toml", settings_page()),
    ):
        folder = options.out / f"man{section}"
        folder.mkdir(parents=True, exist_ok=True)
        head = f'.TH {name.upper()} {section} {options.date} "waic-kiosk {options.version}"\n'
        (folder / f"{name}.{section}").write_text(head + "\n".join(lines) + "\n", "utf-8")
    return 0


def command_page() -> Iterator[str]:
    """waic-kiosk(1)"""
    yield from (".SH NAME", r"waic-kiosk \- touchscreen guide of the World AI Conference")
    yield from (
        ".SH SYNOPSIS",
        r".B waic-kiosk",
        r"[\fIOPTION\fR]...",
    )
    for name in COMMANDS:
        yield from (".br", rf".B waic\-kiosk {name}", r"[\fIOPTION\fR]...")
    yield from (
        ".SH DESCRIPTION",
        "The touchscreen guide that stands in the halls of the conference.",
    )
    yield "In a kiosk session waic-kiosk.service starts it; by hand it runs on any desk with"
    yield r".BR \-\-windowed ."
    yield from (".SH OPTIONS", "Each option may also be an environment variable")
    yield r"(WAIC_KIOSK_HERE=hall\-h3) or a line of"
    yield r".BR kiosk.toml (5)."
    yield from (".TP", r"\fB\-\-settings\fR \fIFILE\fR", "TOML file with any of these settings")
    for name, kind in KINDS.items():
        value = "" if kind.parse is flag else rf" \fI{name.upper()}\fR"
        yield from (".TP", rf"\fB\-\-{_plain(name.replace('_', '-'))}\fR{value}", _plain(kind.help))
    yield from (".TP", r"\fB\-\-version\fR", "tell the version of program, Qt and bundled release")
    yield ".SH COMMANDS"
    for name, command in COMMANDS.items():
        yield from (".TP", rf"\fB{name}\fR", _plain(command.help))
    yield r"Each tells its options with \fB\-\-help\fR."
    yield from (".SH EXIT STATUS", *_codes())
    yield from (".SH FILES", ".TP", ".I /etc/waic-kiosk/kiosk.toml", "settings, see")
    yield r".BR kiosk.toml (5)"
    yield from (".TP", ".I /var/lib/waic-kiosk/content", "where published content arrives")
    yield from (
        ".TP",
        ".I /var/lib/waic-kiosk/state",
        "what the kiosk remembers; no visitor is in it",
    )
    yield from (".SH SEE ALSO", ".I /usr/share/doc/waic-kiosk/INSTALL.md")


def _codes() -> Iterator[str]:
    from kiosk.platform import exit_codes

    for code, meaning in exit_codes.MEANINGS.items():
        yield from (".TP", f".B {code}", _plain(meaning))


def settings_page() -> Iterator[str]:
    """kiosk.toml(5)"""
    yield from (".SH NAME", r"kiosk.toml \- settings of a WAIC kiosk")
    yield from (".SH DESCRIPTION", "One setting a line, as in")
    yield from (".PP", ".nf", r'here = "hall\-h3"', "idle_seconds = 45", ".fi", ".PP")
    yield "Flags come before environment variables, those before this file."
    yield "An unknown name is refused, so that a slip never passes in silence."
    yield from (".SH SETTINGS",)
    for name, kind in KINDS.items():
        yield from (".TP", rf"\fB{name}\fR", _plain(kind.help))
    yield from (".SH SEE ALSO", r".BR waic-kiosk (1)")


def _plain(text: str) -> str:
    """Text as roff: no escapes, no request at the beginning of a line."""
    return text.replace("\\", r"\e").replace("-", r"\-")


if __name__ == "__main__":
    sys.exit(main())
