"""What the proofs may be asked for: anything else is one sentence, before anything is done."""

from __future__ import annotations

import argparse
import math
import os
from pathlib import Path


def count(text: str) -> int:
    """A whole number from 1 on. argparse tells what it raises."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 on")
    return int(text)


def minutes(text: str) -> float:
    """More than none, and an end."""
    try:
        told = float(text)
    except ValueError:
        told = math.nan
    if not 0 < told < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of minutes above 0")
    return told


def writable(parser: argparse.ArgumentParser, folder: Path) -> None:
    """What is measured for minutes must not be lost at the end for want of a folder."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        denied = not os.access(folder, os.W_OK)
    except OSError:
        denied = True
    if denied:
        parser.error(f"nothing can be written into the folder {folder}; make it writable first")
