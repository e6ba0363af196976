"""Damaged files under their right hash: read or refused, never a crash, a hang or a bug."""

from __future__ import annotations

import hashlib
import random
import time
from pathlib import Path

from db.errors import ContentError
from db.reader import read_catalogue
from db.seal import file_name
from tests.db.texts import person, released, small


def damaged(content: bytes, chosen: random.Random) -> bytes:
    """A few bytes changed, mostly where something is written; the header stays."""
    held = [place for place, byte in enumerate(content) if byte and place >= 100]
    changed = bytearray(content)
    for _ in range(chosen.choice([1, 2, 5, 20])):
        place = (
            chosen.choice(held) if chosen.random() < 0.8 else chosen.randrange(100, len(content))
        )
        changed[place] = chosen.choice([0, 255, chosen.randrange(256)])
    return bytes(changed)


def test_damaged_releases_are_read_or_refused(tmp_path: Path) -> None:
    content = released(tmp_path, small(people=[person()])).read_bytes()
    chosen, refused, slowest = random.Random(11), 0, 0.0
    for _ in range(150):
        bad = damaged(content, chosen)
        path = tmp_path / file_name(hashlib.sha256(bad).hexdigest())
        path.write_bytes(bad)
        began = time.process_time()
        try:
            read_catalogue(path)
        except ContentError:
            refused += 1
        slowest = max(slowest, time.process_time() - began)
        path.unlink()
    assert refused > 50, "the damage did not reach the reader"
    assert slowest < 2
