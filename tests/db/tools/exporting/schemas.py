"""jsonschema as these tests want it: without the grammars of addresses, which none of them asks."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from typing import Any


def be_valid(whole: object, schema: Mapping[str, Any], draft: str = "Draft202012Validator") -> None:
    """Raises where `whole` is not as the schema says."""
    kind: Any = getattr(_jsonschema(), draft)
    kind.check_schema(schema)
    kind(schema).validate(whole)


@cache
def _jsonschema() -> Any:
    """Its import would compile 38 grammars for "format": "iri", which takes seconds."""
    known: dict[str, Any] = sys.modules
    known.setdefault("rfc3987_syntax", None)
    import jsonschema  # type: ignore[import-untyped]

    if known["rfc3987_syntax"] is None:
        del known["rfc3987_syntax"]
    return jsonschema
