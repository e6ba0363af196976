"""Damages good files: bytes flipped, cut, doubled; nodes of a tree exchanged; parts of a zip."""

from __future__ import annotations

import io
import json
import random
import zipfile
from collections.abc import Sequence
from typing import Any

ODD_BYTES = (0, 9, 10, 13, 34, 38, 39, 44, 47, 58, 59, 60, 92, 123, 125, 127, 128, 192, 255)
TOKENS = tuple(
    token.encode()
    for token in (
        *("\ufeff", "&amp;", "&#0;", "<![CDATA[", "]]>", "<!--", "<!DOCTYPE a [<!ENTITY b 'c'>]>"),
        *("9999-12-31", "0000-00-00", "24:00", "-1", "1e999", "NaN", "null", "true", "[[[[", "{"),
        *("T10:00:00+99:99", "Asia/Beijing", "PST", "../../x", "\\u0000", "\ud7ff", "\U0010ffff"),
        *("!!python/object/apply:os.system [x]", "&a *a", "=1+1", '"""', "'''", "DTEND:", "RRULE:"),
        *("99999999999999999999", "P99999999W", "A" * 300, "國" * 50, "a\u0301\u0301\u0301\u0301"),
    )
)
ODD_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 2**63, 1.5, float("inf"), "", " ", "\x00", "x" * 5000, "\u202e"),
    *([], {}, [[]], {"": None}, "2024-02-30", "2024-07-04T10:00:00", "../x", "A", [1] * 200),
)


def damaged(content: bytes, chosen: random.Random) -> bytes:
    """One to eight changes of bytes."""
    changed = bytearray(content)
    for _ in range(chosen.choice((1, 1, 2, 3, 8))):
        _damage(changed, chosen)
    return bytes(changed)


def _damage(changed: bytearray, chosen: random.Random) -> None:
    place = chosen.randrange(len(changed) + 1)
    length = chosen.choice((1, 1, 2, 8, 40))
    match chosen.randrange(7):
        case 0 if place < len(changed):
            changed[place] ^= 1 << chosen.randrange(8)
        case 1 if place < len(changed):
            changed[place] = chosen.choice(ODD_BYTES)
        case 2:
            del changed[place : place + length]
        case 3:
            changed[place:place] = changed[place : place + length] * chosen.choice((1, 2, 50))
        case 4:
            changed[place:place] = chosen.choice(TOKENS)
        case 5:
            other = chosen.randrange(len(changed) + 1)
            changed[place:place] = changed[other : other + length]
        case _:
            changed[place : place + length] = bytes(chosen.choices(range(256), k=length))


def damaged_tree(content: bytes, chosen: random.Random) -> bytes:
    """JSON in which some nodes are other values, gone or doubled."""
    whole = json.loads(content)
    for _ in range(chosen.choice((1, 1, 2, 4))):
        holder, key = chosen.choice(_nodes(whole))
        match chosen.randrange(3):
            case 0:
                del holder[key]
            case 1 if isinstance(holder, list):
                holder.extend([holder[key]] * chosen.choice((1, 30)))
            case _:
                holder[key] = chosen.choice(ODD_VALUES)
        if not _nodes(whole):
            break
    return json.dumps(whole, ensure_ascii=chosen.random() < 0.5).encode("utf-8", "surrogatepass")


def _nodes(value: Any) -> list[tuple[Any, Any]]:
    keys: Sequence[Any] = ()
    if isinstance(value, dict):
        keys = list(value)
    elif isinstance(value, list):
        keys = range(min(len(value), 20))
    return [node for key in keys for node in [(value, key), *_nodes(value[key])]]


def damaged_zip(content: bytes, chosen: random.Random) -> bytes:
    """A zip in which one part is damaged, gone or twice there."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        names = old.namelist()
        hit, how = chosen.choice(names), chosen.randrange(5)
        for name in names:
            part = old.read(name)
            if name != hit:
                new.writestr(name, part)
            elif how:
                new.writestr(name, damaged(part, chosen), zipfile.ZIP_DEFLATED)
    return stream.getvalue()
