"""How long a release may be read, and how much may come of it."""

from __future__ import annotations

DEADLINE_SECONDS = 30.0
"""From the start of the process to its whole answer; the reader's own deadline is shorter."""

MAX_BYTES = 256 * 1024 * 1024
"""Of an answer; as much as a release file may have."""
