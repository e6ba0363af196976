"""The bundled faces: who they are, what they can draw, and one set of line metrics."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout

from tests.packaging.script import load

ROOT = Path(__file__).parent.parent
FONTS = ROOT / "resources" / "fonts"
MAXIMUM_BYTES = 9_000_000
FACES = {
    **{f"GuideLatin-{weight}.ttf": ("Guide Latin", weight) for weight in (400, 500, 600, 700)},
    **{f"GuideMixed-{weight}.ttf": ("Guide Mixed", weight) for weight in (400, 500, 600, 700)},
    **{f"GuideHan-{weight}.otf": ("Guide Han", weight) for weight in (400, 700)},
}
TEXT = sorted([*ROOT.glob("db/content/*.yaml"), *ROOT.glob("resources/i18n/*.ts")])
HAN_PUNCTUATION = "“”‘’…—·、。《》「」（），：；？"


@cache
def face(name: str) -> TTFont:
    return TTFont(FONTS / name)


@cache
def characters(name: str) -> frozenset[str]:
    return frozenset(map(chr, face(name).getBestCmap()))


def test_fonts_are_these_and_small_enough() -> None:
    files = {path.name: path.stat().st_size for path in FONTS.glob("*.[to]tf")}
    assert sorted(files) == sorted(FACES)
    assert sum(files.values()) <= MAXIMUM_BYTES


@pytest.mark.parametrize("name", FACES)
def test_face_tells_its_family_weight_and_licence(name: str) -> None:
    font = face(name)
    told = font["name"].getDebugName
    assert (told(1), font["OS/2"].usWeightClass) == FACES[name]
    assert (
        told(13) == "This Font Software is licensed under the SIL Open Font License, Version 1.1."
    )
    assert told(0)


@pytest.mark.parametrize("name", FACES)
def test_face_shares_the_line_metrics(name: str) -> None:
    font = face(name)
    line, system = font["hhea"], font["OS/2"]
    assert font["head"].unitsPerEm == 1000
    assert (line.ascent, line.descent, line.lineGap) == (1000, -303, 0)
    assert (system.sTypoAscender, system.sTypoDescender, system.sTypoLineGap) == (1000, -303, 0)
    assert (system.usWinAscent, system.usWinDescent) == (1000, 303)


@pytest.mark.parametrize("path", TEXT, ids=lambda path: path.name)
@pytest.mark.parametrize("weight", [400, 700])
def test_fonts_draw_every_character_of_the_text(path: Path, weight: int) -> None:
    """museum 41: no box where a character should stand."""
    wanted = set(path.read_text(encoding="utf-8")) - {"\n"}
    known = characters(f"GuideHan-{weight}.otf") | characters(f"GuideLatin-{weight}.ttf")
    assert wanted - known == set(), "run `make fonts`: packaging/fonts.py takes them from the text"


def test_han_faces_draw_the_national_table_and_gb2312() -> None:
    fonts = load("fonts")
    table = fonts._national_table()
    assert (len(table), len(set(table))) == (8105, 8105)
    wanted = {*table, *fonts._encoded("gb2312", 0xF7), *"镕囧喆陳臺灣", *HAN_PUNCTUATION}
    assert wanted - characters("GuideHan-400.otf") == set()
    assert characters("GuideHan-700.otf") == characters("GuideHan-400.otf")


def test_mixed_faces_leave_punctuation_to_han() -> None:
    mixed, latin = characters("GuideMixed-400.ttf"), characters("GuideLatin-400.ttf")
    assert mixed < latin
    assert set("Az09é:,.-()/%&ĐāǎŁ ") <= mixed
    assert mixed & {*HAN_PUNCTUATION, *"–×°²"} == set()


@pytest.fixture
def families(qapp: QGuiApplication) -> Iterator[None]:
    loaded = [QFontDatabase.addApplicationFont(str(FONTS / name)) for name in FACES]
    before = {family: QFont.substitutes(family) for family in ("Guide Latin", "Guide Mixed")}
    for family in before:
        QFont.insertSubstitution(family, "Guide Han")
    yield
    for family, names in before.items():
        QFont.removeSubstitutions(family)
        QFont.insertSubstitutions(family, names)
    for number in loaded:
        QFontDatabase.removeApplicationFont(number)


def drawn_by(text: str, family: str, weight: int) -> tuple[set[tuple[str, str]], float, float]:
    font = QFont(family)
    font.setPixelSize(100)
    font.setWeight(QFont.Weight(weight))
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    raw = [run.rawFont() for run in layout.glyphRuns()]
    faces = {(one.familyName(), one.styleName()) for one in raw}
    return faces, round(line.ascent()), round(line.descent())


@pytest.mark.usefixtures("families")
@pytest.mark.parametrize("family", ["Guide Latin", "Guide Mixed"])
@pytest.mark.parametrize(
    ("weight", "latin", "han"),
    [
        (400, "Regular", "Regular"),
        (500, "Medium", "Regular"),
        (600, "SemiBold", "Bold"),
        (700, "Bold", "Bold"),
    ],
)
def test_line_of_both_scripts_takes_real_weights(
    family: str, weight: int, latin: str, han: str
) -> None:
    """museum 41: Han comes from the bundled Simplified Chinese face, never from the system."""
    both = {(family, latin), ("Guide Han", han)}
    assert drawn_by("WAIC 世界人工智能大会", family, weight) == (both, 100, 30)


@pytest.mark.usefixtures("families")
def test_line_of_one_script_has_the_same_metrics() -> None:
    assert drawn_by("WAIC", "Guide Mixed", 400) == ({("Guide Mixed", "Regular")}, 100, 30)
    assert drawn_by("世界", "Guide Mixed", 400) == ({("Guide Han", "Regular")}, 100, 30)
    assert drawn_by("“·”", "Guide Mixed", 400) == ({("Guide Han", "Regular")}, 100, 30)
