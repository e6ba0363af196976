"""Mounts resources/ at /qt: the folder in development, one .rcc when packaged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QResource

from db.frozen import dataclass

PROGRAM = Path(__file__).parent.parent
"""The source tree, or the folder of the packaged program."""
MOUNT = "/qt"


class AssetError(Exception):
    """The interface's own files are missing: what, where and what to do."""


@dataclass(frozen=True, slots=True)
class Assets:
    """Where the mounted resources are: a folder, or a Qt resource path."""

    root: str

    @property
    def qml(self) -> str:
        return f"{self.root}/qml"

    @property
    def translations(self) -> str:
        return f"{self.root}/i18n"


def mount(source: Path | None) -> Assets:
    """`source` is a folder, an .rcc file, or None for what came with this program.

    Raises AssetError when it cannot be used.
    """
    place = source or own()
    if place.is_dir():
        return Assets(str(place.resolve()))
    if QResource.registerResource(str(place.resolve()), MOUNT):
        return Assets(f":{MOUNT}")
    raise AssetError(
        f"The resources {place} are neither a folder nor a readable .rcc file; "
        "run `make rcc` or leave --resources out."
    )


def own() -> Path:
    """The pack of a packaged program, or the folder of a source tree."""
    packed = PROGRAM / "resources.rcc"
    return packed if packed.is_file() else PROGRAM / "resources"
