"""JSON with bounds: no key twice, no nesting without end, not more values than a programme has."""

from __future__ import annotations

import json
from typing import Any

from db.tools.importing.bounded import MAX_NODES, text_of
from db.tools.importing.findings import Findings

_AGAIN = "export the programme again from the conference system"


class _Twice(ValueError):
    """A key that stands twice in one object: one of the two values would be lost."""


def value_of(content: bytes, findings: Findings) -> Any:
    """The value of the whole file."""
    if sum(content.count(mark) for mark in (b",", b"{", b"[")) > MAX_NODES:
        raise findings.stop(f"more than {MAX_NODES:,} values", "a programme", _AGAIN)
    text = text_of(content, findings)
    try:
        return json.loads(text, object_pairs_hook=_once)
    except _Twice as error:
        fix = "keep one of them, or join them: of two only one would be read"
        raise findings.stop(f"the key {error} twice", "every key once", fix) from error
    except json.JSONDecodeError as error:
        found = f"broken JSON ({error.msg}, column {error.colno})"
        fix = "look here and one line above for a missing quote, comma or bracket"
        raise findings.stop(found, "JSON", fix, error.lineno) from error
    except (RecursionError, ValueError) as error:  # nested without end; a number of 5,000 digits
        found = "values nested too deeply" if isinstance(error, RecursionError) else "a huge number"
        raise findings.stop(found, "a programme", _AGAIN) from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        raise _Twice(repr(next(name for name in names if names.count(name) > 1))[:80])
    return found
