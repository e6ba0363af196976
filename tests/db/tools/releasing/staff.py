"""Staff at a published folder: commands as they call them, on small content text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.db.texts import small, written
from tests.db.tools.test_commands import run


def publish(folder: Path, text: Path, *more: str, **lists: Any) -> tuple[int, str, str]:
    """`publish` of small content text with these lists."""
    written(text, small(**lists))
    return run("publish", "--to", folder, "--content", text, *more)


def sentence_of(code: int, stdout: str, stderr: str) -> str:
    """The one sentence with which a command refuses."""
    assert (code, stdout) == (1, "")
    assert stderr.endswith(".\n")
    assert stderr.count("\n") == 1
    return stderr.strip()
