"""Files of other systems that are not ours to read: recognised by name, refused in a sentence."""

from __future__ import annotations

from xml.etree.ElementTree import Element

FRAB = "frab"


def foreign_xml(root: Element) -> str:
    """The name of the format of this XML where it is known and not frab's, else ""."""
    if "giggity" in root.tag:
        return "Giggity's own XML"
    if root.tag.endswith(("}rss", "}feed")) or root.tag in ("rss", "feed"):
        return "a news feed"
    return "" if root.tag == "schedule" else f"XML that begins with <{root.tag[:60]}>"
