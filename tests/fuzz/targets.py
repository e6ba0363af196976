"""What is fuzzed: each target makes its inputs from a seed, and takes them as bytes.

A target lets only unexpected exceptions out: what is documented of a reader it swallows.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz import corpus, kiosk_targets, read_targets, search_target
from tests.fuzz.mutating import damaged, damaged_tree, damaged_zip

Make = Callable[[random.Random], bytes]
Take = Callable[[bytes], object]


@dataclass(frozen=True, slots=True)
class Target:
    """`share` is how many of 50,000 inputs it gets."""

    share: int
    make: Make
    take: Take


def _of(good: list[bytes], *damages: Callable[[bytes, random.Random], bytes]) -> Make:
    return lambda chosen: chosen.choice(damages)(chosen.choice(good), chosen)


def targets(folder: Path) -> dict[str, Target]:
    """Every target by name; `folder` holds the files that it reads."""
    reads = read_targets.Reads(folder)
    release = _of(corpus.releases(folder), damaged)
    return {
        "programme-xml": Target(6000, _of(corpus.programmes_xml(), damaged), reads.programme),
        "programme-json": Target(
            6000, _of(corpus.programmes_json(), damaged, damaged_tree), reads.programme
        ),
        "programme-ical": Target(4000, _of(corpus.calendars(), damaged), reads.programme),
        "table-csv": Target(5000, _of([corpus.CSV.encode()], damaged), reads.table),
        "table-xlsx": Target(
            1500, _of(corpus.workbooks(), damaged_zip, damaged_zip, damaged), reads.workbook
        ),
        "content-yaml": Target(5000, _of([corpus.YAML.encode()], damaged), reads.yaml),
        "release": Target(4000, release, reads.release),
        "pointer": Target(4000, _of(corpus.pointers(), damaged, damaged_tree), reads.pointer),
        "history": Target(2000, _of(corpus.pointers(), damaged, damaged_tree), reads.history),
        "announced": Target(
            4000, _of(corpus.announcements(), damaged, damaged_tree), reads.announced
        ),
        "settings-file": Target(2500, _of([corpus.SETTINGS.encode()], damaged), reads.settings),
        "settings-flags": Target(1500, kiosk_targets.words, kiosk_targets.flags),
        "search": Target(2500, kiosk_targets.words, search_target.search),
        "qr": Target(1000, kiosk_targets.words, kiosk_targets.qr),
        "calendar": Target(1000, kiosk_targets.words, kiosk_targets.calendar),
    }
