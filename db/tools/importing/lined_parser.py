"""The XML parser that keeps lines and stops where it becomes too much."""

from __future__ import annotations

from typing import Any

from defusedxml.ElementTree import DefusedXMLParser

from db.tools.importing.bounded import MAX_DEPTH, MAX_NODES

LINE = "\x00line"
"""The attribute that keeps the line of an element; no file can hold it."""


class TooMuch(Exception):
    """More than a programme needs, at the line where it became too much."""


class LinedParser(DefusedXMLParser):
    """Counts what it makes while it makes it."""

    def __init__(self) -> None:
        super().__init__(forbid_dtd=True, forbid_entities=True, forbid_external=True)
        self.nodes = self.depth = 0

    def _start(self, tag: str, attributes: Any) -> Any:
        self.nodes += 1 + len(attributes) // 2
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise TooMuch(f"elements inside each other more than {MAX_DEPTH} deep")
        if self.nodes > MAX_NODES:
            raise TooMuch(f"more than {MAX_NODES:,} elements")
        element = super()._start(tag, attributes)  # type: ignore[misc]
        element.set(LINE, str(self.parser.CurrentLineNumber))
        return element

    def _end(self, tag: str) -> Any:
        self.depth -= 1
        return super()._end(tag)  # type: ignore[misc]
