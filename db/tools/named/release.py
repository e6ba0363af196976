"""A release as named content: by its file, its pointer, or its number in a published folder."""

from __future__ import annotations

from pathlib import Path

from db.errors import ContentError
from db.published.history import read_entry
from db.published.pointer import POINTER, Pointer, read_pointer
from db.reader import read_catalogue
from db.tools.named.content import NamedContent


def release_content(path: Path) -> NamedContent:
    """The content of a release file. Raises ContentError where it cannot be read."""
    return NamedContent(path.name, read_catalogue(path), released=True)


def live_content(path: Path) -> NamedContent:
    """The content that is live in a published folder, or that a pointer names."""
    file = path / POINTER if path.is_dir() else path
    catalogue = read_catalogue(file)
    return NamedContent(_named(read_pointer(file)), catalogue, released=True)


def numbered_content(folder: Path, number: int) -> NamedContent:
    """The content that was live under a number. Raises ContentError where it is not there."""
    entry = read_entry(folder, number)
    found = read_catalogue(folder / entry.file)
    if found.release.sha256 != entry.sha256:
        what = f"is not the content that was release {number}"
        remedy = "copy the release again from where it was published"
        raise ContentError.about(folder / entry.file, what, remedy)
    return NamedContent(_numbered(number, entry.name), found, released=True)


def _named(pointer: Pointer) -> str:
    return pointer.file if pointer.number is None else _numbered(pointer.number, pointer.name)


def _numbered(number: int, name: str) -> str:
    return f"release {number}" + (f" “{name}”" if name else "")
