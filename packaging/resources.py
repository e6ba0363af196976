"""Packs resources/ into one binary .rcc for /qt: the same files always give the same bytes."""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6

ROOT = Path(__file__).parent.parent
SOURCES_ONLY = {".ts", ".md", ".ini"}
"""Kinds of file that the running kiosk never reads."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--resources", type=Path, default=ROOT / "resources")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "resources.rcc")
    options = parser.parse_args()
    files = shipped(options.resources)
    if not files:
        print(f"There is nothing to pack in {options.resources}; give another folder.")
        return 1
    options.out.parent.mkdir(parents=True, exist_ok=True)
    listing = options.out.with_suffix(".qrc")
    listing.write_text(manifest(files, options.resources), encoding="utf-8")
    code = _pack(listing, files, options.out)
    if code == 0:
        print(f"{len(files)} files packed into {options.out}")
    return code


def shipped(folder: Path) -> list[Path]:
    """Every file of the folder that the kiosk reads, in order; hidden files are left out."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and path.suffix not in SOURCES_ONLY
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def manifest(files: Sequence[Path], folder: Path) -> str:
    """A .qrc whose names are relative to the folder; kiosk.assets mounts it at /qt."""
    entries = "".join(
        f'<file alias="{escape(file.relative_to(folder).as_posix(), {chr(34): "&quot;"})}">'
        f"{escape(str(file.resolve()))}</file>\n"
        for file in files
    )
    return f'<RCC>\n<qresource prefix="/">\n{entries}</qresource>\n</RCC>\n'


def _pack(listing: Path, files: Sequence[Path], out: Path) -> int:
    """Uncompressed: fonts are then mapped, not unpacked."""
    rcc = Path(PySide6.__file__).parent / "Qt" / "libexec" / "rcc"
    dated = {**os.environ, "QT_RCC_SOURCE_DATE_OVERRIDE": str(date_of(files))}
    command: list[str | Path] = [rcc, "--binary", "--no-compress", "--output", out, listing]
    return subprocess.run(command, env=dated, check=False).returncode


def date_of(files: Sequence[Path]) -> int:
    """One date for all, made from what they say: Qt keeps compiled QML by the date of its source.

    The clock would change the bytes of every pack, and a fixed date would leave Qt running the
    compiled QML of an older pack.
    """
    digest = hashlib.sha256()
    for file in files:
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return 1_000_000_000 + int.from_bytes(digest.digest()[:4]) % 500_000_000


if __name__ == "__main__":
    sys.exit(main())
