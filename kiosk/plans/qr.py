"""QR codes as rows of modules for QML to draw. Pure."""

from __future__ import annotations

import functools

QUIET = 4
"""Modules of white around a code: the standard's least."""


@functools.lru_cache(maxsize=64)
def modules_of(content: str, error: str = "m") -> str:
    """The code of `content` as lines of "0" and "1", without the quiet zone; "" for nothing.

    `error` is the error correction: "l", "m", "q" or "h". Raises segno.DataOverflowError where
    no code holds so much.
    """
    import segno  # 63 ms: not before the first frame

    if not content:
        return ""
    code = segno.make(content, error=error, micro=False, boost_error=True)
    return "\n".join("".join("1" if dark else "0" for dark in row) for row in code.matrix)
