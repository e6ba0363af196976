"""The bytes of a file, never more than a programme needs."""

from __future__ import annotations

from pathlib import Path

from db.tools.importing.findings import Findings

MAX_BYTES = 32 * 1024 * 1024
MAX_EVENTS = 20_000
MAX_DEPTH = 24
MAX_NODES = 800_000
"""Elements of XML, or values of JSON."""


def bytes_of(path: Path, findings: Findings) -> bytes:
    """The whole file, if it is one and not too large."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        found = f"a file that cannot be read ({error.strerror})"
        raise findings.stop(found, "a file", "check the path and the permissions") from error
    if len(content) > MAX_BYTES:
        fix = "export the programme again, or import it in parts"
        raise findings.stop("a larger file", f"at most {MAX_BYTES:,} bytes", fix)
    if not content.strip():
        raise findings.stop("an empty file", "a programme", "export the programme again")
    return content


def text_of(content: bytes, findings: Findings) -> str:
    """UTF-8, with or without a byte order mark."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        found = f"the byte 0x{content[error.start]:02x}"
        raise findings.stop(found, "UTF-8", "save the file as UTF-8", line) from error
