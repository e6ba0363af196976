"""XML as a tree that knows its lines; without entities and document types, and never endless."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from db.tools.importing.bounded import MAX_DEPTH, MAX_NODES
from db.tools.importing.findings import Findings

LINE = "\x00line"
"""The attribute that keeps the line of an element; no file can hold it."""

_CHUNK = 256 * 1024


class _TooMuch(Exception):
    """More than a programme needs, at the line where it became too much."""


class _LinedParser(DefusedXMLParser):
    """Counts what it makes while it makes it."""

    def __init__(self) -> None:
        super().__init__(forbid_dtd=True, forbid_entities=True, forbid_external=True)
        self.nodes = self.depth = 0

    def _start(self, tag: str, attributes: Any) -> Any:
        self.nodes += 1 + len(attributes) // 2
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise _TooMuch(f"elements inside each other more than {MAX_DEPTH} deep")
        if self.nodes > MAX_NODES:
            raise _TooMuch(f"more than {MAX_NODES:,} elements")
        element = super()._start(tag, attributes)  # type: ignore[misc]
        element.set(LINE, str(self.parser.CurrentLineNumber))
        return element

    def _end(self, tag: str) -> Any:
        self.depth -= 1
        return super()._end(tag)  # type: ignore[misc]


def tree_of(content: bytes, findings: Findings) -> Element:
    """The root element."""
    parser = _LinedParser()
    try:
        for start in range(0, len(content), _CHUNK):  # so that it stops where it is too much
            parser.feed(content[start : start + _CHUNK])
        root: Element = parser.close()
    except _TooMuch as error:
        line = parser.parser.CurrentLineNumber
        fix = "export the programme again from the conference system"
        raise findings.stop(str(error), "a programme", fix, line) from error
    except DefusedXmlException as error:
        found = "a document type or an entity, which can make a small file endless"
        fix = "remove the <!DOCTYPE …> and write the words out"
        raise findings.stop(found, "plain XML", fix, 1) from error
    except ParseError as error:
        found = f"broken XML ({str(error).split(':')[0]})"
        fix = "mend this line, or export the programme again"
        raise findings.stop(found, "well-formed XML", fix, error.position[0]) from error
    except (ValueError, LookupError) as error:  # an encoding that nobody knows
        raise findings.stop(str(error), "XML in UTF-8", "save the file as UTF-8", 1) from error
    return root


def line_at(element: Element) -> int:
    """The line on which an element begins."""
    return int(element.get(LINE, "0"))
