"""Lints every QML file against the real types, and checks or restores its format.

qml_lint.py          qmllint, where one warning fails, and the format; changes nothing
qml_lint.py --fix    writes the format
"""

from __future__ import annotations

import argparse
import difflib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import PySide6
from PySide6.QtCore import QLibraryInfo

ROOT = Path(__file__).parent.parent
TOOLS = Path(PySide6.__file__).parent
SETTINGS = ROOT / ".qmlformat.ini"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--fix", action="store_true", help="write the format, lint nothing")
    parser.add_argument("--qml", type=Path, default=ROOT / "resources" / "qml")
    parser.add_argument("--types", type=Path, default=ROOT / "build" / "qml")
    options = parser.parse_args()
    files = sorted(options.qml.rglob("*.qml"))
    if not files:
        print(f"There is no QML file in {options.qml}; give another folder by --qml.")
        return 1
    if options.fix:
        return _restore(files)
    unlinted = _lint(files, [options.qml, options.types])
    return _compare(files) or unlinted


def _lint(files: Sequence[Path], imports: Sequence[Path]) -> int:
    """qmllint ends with 0 on warnings unless told -W 0, and ignores a relative -I."""
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath))
    roots = [part for path in (*imports, qt) for part in ("-I", str(path.resolve()))]
    return subprocess.run(
        [TOOLS / "qmllint", "-W", "0", "--unused-imports", "warning", *roots, *files], check=False
    ).returncode


def _compare(files: Sequence[Path]) -> int:
    wrong = [file for file in files if _shown_difference(file)]
    if wrong:
        print(f"{len(wrong)} of {len(files)} QML files are not formatted; run `make fmt`.")
    return int(bool(wrong))


def _shown_difference(file: Path) -> bool:
    now, right = file.read_text(encoding="utf-8"), _formatted(file)
    name = str(file)
    lines = difflib.unified_diff(now.splitlines(), right.splitlines(), name, name, lineterm="")
    shown = list(lines)
    print(*shown, sep="\n", end="\n" if shown else "")
    return now != right


def _restore(files: Sequence[Path]) -> int:
    for file in files:
        now, right = file.read_text(encoding="utf-8"), _formatted(file)
        if now != right:
            file.write_text(right, encoding="utf-8", newline="\n")
            print(f"formatted {file}")
    return 0


def _formatted(file: Path) -> str:
    """qmlformat prints nothing of a file that it cannot parse, and says why itself."""
    command: list[str | Path] = [TOOLS / "qmlformat", "--settings", SETTINGS, file]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if result.returncode or not result.stdout:
        sys.exit(f"qmlformat cannot read {file}: {result.stderr.strip()}")
    return result.stdout


if __name__ == "__main__":
    sys.exit(main())
