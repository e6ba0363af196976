"""Several values in one cell, with ; between them; "\\;" is a semicolon inside a value."""

from __future__ import annotations

from collections.abc import Iterable


def joined(values: Iterable[str]) -> str:
    """The cell of these values. Blank values keep their place."""
    return "; ".join(_escaped(value) for value in values)


def separated(cell: str) -> list[str]:
    """The values of a cell; spaces around them do not count. A blank cell has none."""
    if not cell.strip():
        return []
    values: list[list[str]] = [[]]
    kept = False
    for letter in cell:
        if kept:
            values[-1].append("\\" + letter)
            kept = False
        elif letter == "\\":
            kept = True
        elif letter == ";":
            values.append([])
        else:
            values[-1].append(letter)
    if kept:
        values[-1].append("\\\\")
    return [_bare(value) for value in values]


def _bare(letters: list[str]) -> str:
    """Without the plain spaces around, and then without the backslashes."""
    first, last = 0, len(letters)
    while first < last and letters[first].isspace():
        first += 1
    while last > first and letters[last - 1].isspace():
        last -= 1
    return "".join(each[-1] for each in letters[first:last])


def _escaped(value: str) -> str:
    plain = value.replace("\\", "\\\\").replace(";", "\\;")
    if value[1:] and value[-1].isspace():
        plain = f"{plain[:-1]}\\{plain[-1]}"
    return f"\\{plain}" if value[:1].isspace() else plain
