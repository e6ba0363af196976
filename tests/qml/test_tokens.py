"""The tokens as they live in Theme: every pair of colours can be read, in all three sets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, QQmlExpression, qmlContext
from pytestqt.qtbot import QtBot

QML = Path(__file__).parent.parent.parent / "resources" / "qml"
SCHEMES = ("day", "night", "contrast")
STRANDS = ("opening", "main", "themed", "named", "industry", "hall", "experience")
KINDS = ("kOpening", "kMain", "kThemed", "kIndustry", "kHall", "kExperience")
GROUNDS = ("paper", "plate", "sunk")

BODY = [(text, ground) for text in ("ink", "ink2") for ground in GROUNDS] + [("selText", "sel")]
WORDS = [
    *((text, ground) for text in ("ink3", "acc", *KINDS) for ground in GROUNDS),
    ("accText", "acc"),
    ("accSel", "sel"),
    ("danger", "paper"),
    ("danger", "sunk"),
    ("paper", "danger"),
]
MOTION = ("press", "page", "sheet", "filter", "tick", "highlight")
LEAST_SIZE = 20


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def luminance(colour: QColor) -> float:
    return (
        0.2126 * linear(colour.redF())
        + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF())
    )


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2: 1 for the same colour, 21 for black on white."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


class Tokens:
    """The singletons of Exhibition.Theme in an engine of their own."""

    def __init__(self) -> None:
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(QML))
        self.theme = self.singleton("Theme")

    def singleton(self, name: str) -> QObject:
        found = self.engine.singletonInstance("Exhibition.Theme", name)
        assert isinstance(found, QObject), f"Exhibition.Theme has no {name}"
        return found

    def look(self, scheme: str = "day", text_scale: float = 1.0, still: bool = False) -> None:
        self.theme.setProperty("scheme", scheme)
        self.theme.setProperty("textScale", text_scale)
        self.theme.setProperty("still", still)

    def colour(self, name: str) -> QColor:
        colour = self.theme.property(name)
        assert isinstance(colour, QColor), f"Theme has no colour {name}"
        return colour

    def evaluate(self, singleton: str, expression: str) -> object:
        """What `expression` is, as seen from inside the singleton."""
        owner = self.singleton(singleton)
        context = qmlContext(owner)
        assert context is not None
        return QQmlExpression(context, owner, expression).evaluate()[0]


@pytest.fixture
def tokens(qtbot: QtBot) -> Iterator[Tokens]:
    made = Tokens()
    yield made
    made.engine.deleteLater()


def faint(tokens: Tokens, pairs: list[tuple[str, str]], least: float) -> dict[str, float]:
    """The pairs that can hardly be read, with their contrast."""
    found = {
        f"{text} on {ground}": round(contrast(tokens.colour(text), tokens.colour(ground)), 2)
        for text, ground in pairs
    }
    return {pair: ratio for pair, ratio in found.items() if ratio < least}


def test_contrast_knows_black_white_and_the_same() -> None:
    black, white = QColor("#000000"), QColor("#FFFFFF")
    assert round(contrast(black, white), 2) == 21
    assert contrast(white, white) == 1


@pytest.mark.parametrize("scheme", SCHEMES)
def test_body_text_has_seven_to_one(tokens: Tokens, scheme: str) -> None:
    tokens.look(scheme)
    assert faint(tokens, BODY, 7.0) == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_everything_else_that_carries_words_has_four_and_a_half(
    tokens: Tokens, scheme: str
) -> None:
    tokens.look(scheme)
    assert faint(tokens, WORDS, 4.5) == {}


def test_contrast_set_has_seven_to_one_everywhere(tokens: Tokens) -> None:
    """Who asks for contrast gets it in every word."""
    tokens.look("contrast")
    assert faint(tokens, WORDS, 7.0) == {}


def test_schemes_differ_and_an_unknown_one_is_day(tokens: Tokens) -> None:
    papers = {}
    for scheme in (*SCHEMES, "unknown"):
        tokens.look(scheme)
        papers[scheme] = tokens.colour("paper").name()
    assert papers.pop("unknown") == papers["day"]
    assert len(set(papers.values())) == len(SCHEMES)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_strands_have_their_colour(tokens: Tokens, scheme: str) -> None:
    tokens.look(scheme)
    told = {strand: tokens.evaluate("Theme", f"strandColor('{strand}')") for strand in STRANDS}
    named = {strand: tokens.colour(f"k{strand.capitalize()}") for strand in STRANDS}
    assert told == named
    assert tokens.evaluate("Theme", "strandColor('')") == tokens.colour("ink")


def test_contrast_set_draws_thicker_lines(tokens: Tokens) -> None:
    lines = ("hairline", "strong", "outline", "deckRule")
    widths = {}
    for scheme in ("day", "contrast"):
        tokens.look(scheme)
        widths[scheme] = [tokens.theme.property(line) for line in lines]
    assert widths == {"day": [1, 2, 2, 0], "contrast": [3, 4, 4, 4]}


def text_styles(tokens: Tokens) -> list[str]:
    """The names of the text styles in Type."""
    meta = tokens.singleton("Type").metaObject()
    every = [meta.property(n) for n in range(meta.propertyCount())]
    return [str(style.name()) for style in every if "TextStyle" in str(style.typeName())]


def measure(tokens: Tokens, style: str, name: str) -> int:
    value = tokens.evaluate("Type", f"{style}.{name}")
    assert isinstance(value, int)
    return value


def test_text_never_shrinks_from_step_to_step(tokens: Tokens) -> None:
    styles = text_styles(tokens)
    wanted = [(s, m) for s in styles for m in ("size", "lineLatin", "lineHan")]
    steps = []
    for scale in (1.0, 1.2, 1.4):
        tokens.look(text_scale=scale)
        steps.append([measure(tokens, *name) for name in wanted])
    assert len(styles) > 10
    assert [n for n, *sizes in zip(wanted, *steps, strict=True) if sizes != sorted(sizes)] == []


def test_no_text_is_smaller_than_the_least_size(tokens: Tokens) -> None:
    tokens.look(text_scale=1.0)
    sizes = {style: measure(tokens, style, "size") for style in text_styles(tokens)}
    assert {style: size for style, size in sizes.items() if size < LEAST_SIZE} == {}


def test_large_text_has_the_sizes_of_the_design(tokens: Tokens) -> None:
    tokens.look(text_scale=1.4)
    sizes = {style: measure(tokens, style, "size") for style in ("body", "label", "row", "page")}
    assert sizes == {"body": 40, "label": 34, "row": 46, "page": 88}


def test_nothing_moves_with_reduced_motion(tokens: Tokens) -> None:
    motion = tokens.singleton("Motion")
    tokens.look(still=False)
    assert [motion.property(name) for name in MOTION] == [120, 220, 250, 160, 200, 250]
    tokens.look(still=True)
    assert {motion.property(name) for name in (*MOTION, "pageShift")} == {0}
