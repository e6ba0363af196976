"""What `--version` tells: the program, its Qt, its Python, and the release that came with it."""

from __future__ import annotations

from pathlib import Path

VERSION = "0.1.0"
"""Of the program, as pyproject.toml has it; a packaged program carries no metadata."""


def version_lines(bundled: Path) -> tuple[str, ...]:
    """`bundled` is the pointer of the bundled release. Opens no window."""
    import platform  # all this is not before the first frame, of which VERSION tells the log

    import PySide6
    from PySide6 import QtCore

    python = platform.python_version()
    return (
        f"waic-kiosk {VERSION}",
        f"Qt {QtCore.qVersion()}, PySide6 {PySide6.__version__}, Python {python}",
        f"bundled release {release_code(bundled)}",
    )


def release_code(pointer: Path) -> str:
    """As "12 (7fcb7394)"; the number is left out where there is none, and it never raises."""
    from db.errors import ContentError
    from db.published.pointer import read_pointer

    try:
        found = read_pointer(pointer)
    except ContentError:
        return "none"
    code = found.sha256[:8]
    return code if found.number is None else f"{found.number} ({code})"
