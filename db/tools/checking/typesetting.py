"""How many lines words take: the kiosk's faces, and the rules by which lines are broken."""

from __future__ import annotations

import re
from dataclasses import dataclass

from db.tools.checking.faces import advances

_UNKNOWN = 1.0
"""Ems of a character that no face has."""
_NEVER_FIRST = set("，。、；：？！）》」』】〉”’…—％%!,.:;?)]}·/–-")
_NEVER_LAST = set("（《「『【〈“‘([{")
_HYPHENS = set("-–/")
_WIDE = re.compile("[\u2e80-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class Style:
    """A style of Type.qml at one text size: pixels, weights, and tracking in ems."""

    pixels: int
    weight_latin: int
    weight_han: int
    tracking: float = 0.0
    tracking_han: float = 0.0


def lines_of(words: str, style: Style, width: float, han: bool) -> int:
    """How many lines the words take in `width` logical pixels.

    Kerning is left out, so that a line may in truth be a little shorter.
    """
    return sum(_lines(line, style, width, han) for line in words.split("\n"))


def width_of(words: str, style: Style, han: bool) -> float:
    """How wide the words are on one line, in logical pixels."""
    known = advances(han, style.weight_han if han else style.weight_latin)
    tracking = style.tracking_han if han else style.tracking
    return style.pixels * sum(known.get(each, _UNKNOWN) + tracking for each in words)


def _lines(line: str, style: Style, width: float, han: bool) -> int:
    lines, used = 1, 0.0
    for piece in pieces_of(line):
        wide, needed = width_of(piece, style, han), width_of(piece.rstrip(" "), style, han)
        if used and used + needed > width:
            lines, used = lines + 1, 0.0
        if needed > width:  # broken wherever it must be
            lines += int(needed // width)
            used = needed % width
        else:
            used += wide
    return lines


def pieces_of(line: str) -> list[str]:
    """What stays together on a line, each piece with the spaces that follow it."""
    pieces = [""]
    for place, letter in enumerate(line):
        if place and _may_break(line[place - 1], letter, line[place - 2 : place - 1]):
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _may_break(before: str, after: str, earlier: str) -> bool:
    if after == " " or before in _NEVER_LAST or after in _NEVER_FIRST:
        return False
    if before == " ":
        return True
    if before in _HYPHENS:
        return after.isalpha() and earlier not in ("", " ")
    return bool(_WIDE.match(before) or _WIDE.match(after)) or before == "—"
