"""Reads a PDF back with poppler, a reader that shares no code with Qt's writer."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest

WORD = re.compile(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>')


@dataclass(frozen=True)
class Word:
    left: float
    top: float
    right: float
    bottom: float
    text: str


@dataclass(frozen=True)
class ReadPage:
    """A page of a PDF in points, and its words in the order of the file."""

    width: float
    height: float
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """Without spaces, which a reader puts where it likes."""
        return bare("".join(word.text for word in self.words))


def bare(text: str) -> str:
    return "".join(text.split())


def read_pages(path: Path) -> list[ReadPage]:
    told = poppler("pdftotext", "-bbox", str(path), "-")
    pages = re.findall(r'<page width="(.*?)" height="(.*?)">(.*?)</page>', told, re.S)
    return [ReadPage(float(w), float(h), tuple(_words(body))) for w, h, body in pages]


def poppler(program: str, *arguments: str) -> str:
    """Skips visibly where poppler-utils is not installed."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not at hand: install poppler-utils")
    ran = subprocess.run([program, *arguments], capture_output=True, text=True, check=True)
    return ran.stdout


def _words(body: str) -> list[Word]:
    return [
        Word(float(x), float(y), float(right), float(bottom), unescape(text))
        for x, y, right, bottom, text in WORD.findall(body)
    ]
