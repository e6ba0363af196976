"""Numbers as the field prints them: "1,500+", "107", “1500+”. Pure."""

from __future__ import annotations

from db.catalogue import Figure
from kiosk.language import Words
from kiosk.scene import Scene


def amount(figure: Figure, words: Words) -> str:
    """The value with its digits grouped; "+" for "more than", other qualifiers in words."""
    value, qualifier = number(figure.value, words), words.of(figure.qualifier)
    if figure.qualifier.said(("en",)).words == "more than":
        return f"{value}+"
    return f"{qualifier} {value}" if qualifier else value


def number(value: int, words: Words) -> str:
    """ "1,500" in English, “1500” and “30万”, “150亿” in Chinese."""
    if words.language != "zh":
        return f"{value:,}"
    for size, name in ((10**8, "亿"), (10**4, "万")):
        if value >= size and value * 10 % size == 0:
            return f"{value / size:.1f}".removesuffix(".0") + name
    return str(value)


def first_of(topic: str, scene: Scene) -> Figure | None:
    """The first figure that counts `topic`: the one to headline."""
    return next((f for f in scene.catalogue.figures.values() if f.topic == topic), None)
