"""XML as a tree that knows its lines; without entities and document types, and never endless."""

from __future__ import annotations

from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException

from db.tools.importing.findings import Findings
from db.tools.importing.lined_parser import LINE, LinedParser, TooMuch

_CHUNK = 256 * 1024


def tree_of(content: bytes, findings: Findings) -> Element:
    """The root element."""
    parser = LinedParser()
    try:
        for start in range(0, len(content), _CHUNK):  # so that it stops where it is too much
            parser.feed(content[start : start + _CHUNK])
        root: Element = parser.close()
    except TooMuch as error:
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
