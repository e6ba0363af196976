"""Puts an export where it was asked for: whole or not at all, and never over another file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from db.durable import put_whole
from db.errors import ContentError


def save(path: Path, content: bytes | Mapping[str, bytes], overwrite: bool) -> None:
    """A file; of several, a folder with each under its name. Raises ContentError."""
    files = {path: content} if isinstance(content, bytes) else _in_folder(path, content)
    there = [str(file) for file in files if file.exists()]
    if there and not overwrite:
        remedy = "choose another name, or say --overwrite if nothing in it is still needed"
        raise ContentError.about(", ".join(there), "is there already", remedy)
    try:
        for file, bytes_ in files.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            put_whole(file, bytes_)
    except OSError as error:
        what = f"cannot be written ({error.strerror or error})"
        raise ContentError.about(path, what, "check the disk and the permissions") from error


def _in_folder(folder: Path, files: Mapping[str, bytes]) -> dict[Path, bytes]:
    return {folder / name: content for name, content in files.items()}
