"""How large the package is, where one was built."""

from __future__ import annotations

from pathlib import Path

from tests.bench.table import Line

BUILT = Path("build/package")
MIB = 2**20


def lines() -> list[Line]:
    debs = sorted(BUILT.rglob("*.deb"), key=lambda file: file.stat().st_mtime)
    folders = [folder for folder in BUILT.glob("**/opt/*") if folder.is_dir()]
    return [
        _size("size of the .deb", debs[-1].stat().st_size if debs else None, 45),
        _size("size installed", _whole(folders[-1]) if folders else None, 150),
    ]


def _whole(folder: Path) -> int:
    return sum(each.stat().st_size for each in folder.rglob("*") if not each.is_symlink())


def _size(what: str, size: int | None, most: int) -> Line:
    if size is None:
        return Line(what, f"skipped: there is none in {BUILT}", f"<= {most} MiB")
    return Line(what, f"{size / MIB:.0f} MiB", f"<= {most} MiB", size / MIB, most)
