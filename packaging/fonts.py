"""Cuts the three bundled font families from Hanken Grotesk and Noto Sans CJK, byte for byte.

Guide Latin  everything Hanken Grotesk has.
Guide Mixed  its letters, digits and ASCII only: on a Chinese page the other punctuation
             (quotes, dashes, the middle dot) falls through to Guide Han, which draws it full width.
Guide Han    Noto Sans CJK SC: the 8,105 characters of the national table, GB 2312, the common
             traditional characters (Big5 level 1; names keep them) and every character of the
             bundled text. It has two weights; Qt takes the nearest.

All three share one ascent and descent, so a baseline never moves with the language of a line.
The sources: files/ of the npm package @fontsource/hanken-grotesk 5.3.0 (`npm pack`, then tar), and
the Debian package fonts-noto-cjk 1:20220127+repack1-1.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import unicodedata
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTCollection, TTFont

ROOT = Path(__file__).parent.parent
NATIONAL_TABLE = Path(__file__).parent / "han_8105.txt"
TEXT = ("db/content/*.yaml", "resources/i18n/*.ts")
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
HAN_FILES = {400: "NotoSansCJK-Regular.ttc", 700: "NotoSansCJK-Bold.ttc"}
SIMPLIFIED = 2
"""Place of the SC face in each collection."""
ASCENT, DESCENT = 1000, 303
"""Hanken Grotesk's own, in thousandths; Han ink (880 and 120) fits inside."""
MADE = 3_800_000_000
"""Seconds since 1904 written into every face: a real clock would change the bytes."""
IN_NAMES = "囧堃喆昇峯濶"
"""Characters of people's names that stand in none of the tables."""
SYMBOLS = "©®™×÷±°²³·…—–‘’“”†‡•‹›←↑→↓↗↘✓✕★☆●○■□▲▼◆◇♪№℃€£¥"
FULL_WIDTH = [*range(0x3000, 0x3040), *range(0xFF00, 0xFFF0), *range(0x2010, 0x2028)]
LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x1CD, 0x1DD), *range(0x1E00, 0x1F00)]
LICENCE = "This Font Software is licensed under the SIL Open Font License, Version 1.1."
LICENCE_URL = "https://openfontlicense.org"
SOURCES = Path(__file__).parent / "fonts.sha256"
"""What `sha256sum` says of the source fonts."""


class FontError(Exception):
    """A source font that is missing or not the one expected: what, where and what to do."""


def main() -> int:
    """Write every face into --out; exit code 1 and one sentence where a source is not right."""
    options = _options()
    try:
        faces = {**_latin_faces(options.hanken), **_han_faces(options.noto)}
    except FontError as error:
        print(error, file=sys.stderr)
        return 1
    for name, data in faces.items():
        (options.out / name).write_bytes(data)
        print(f"{name}  {len(data):,} bytes  {hashlib.sha256(data).hexdigest()[:12]}")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--hanken", type=Path, required=True, help="files/ of the npm package")
    parser.add_argument("--noto", type=Path, default=Path("/usr/share/fonts/opentype/noto"))
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "fonts")
    return parser.parse_args()


def _latin_faces(folder: Path) -> dict[str, bytes]:
    faces = {}
    for weight in WEIGHTS:
        whole = _merged(folder, weight)
        everything = TTFont(BytesIO(whole)).getBestCmap()
        faces[f"GuideLatin-{weight}.ttf"] = _finished(whole, everything, "Guide Latin", weight)
        plain = filter(_stays_latin, everything)
        faces[f"GuideMixed-{weight}.ttf"] = _finished(whole, plain, "Guide Mixed", weight)
    return faces


def _stays_latin(code: int) -> bool:
    """ASCII, letters, marks and the hard space; all other punctuation is Han on a Chinese page."""
    return code < 0x80 or code == 0xA0 or unicodedata.category(chr(code))[0] in "LM"


def _merged(folder: Path, weight: int) -> bytes:
    """The npm package's slices as one font; each slice adds only the characters still missing."""
    have: set[int] = set()
    with TemporaryDirectory() as place:
        paths = []
        for part in ("latin", "latin-ext", "vietnamese"):
            font = TTFont(_source(folder, f"hanken-grotesk-{part}-{weight}-normal.woff2"))
            new = set(font.getBestCmap()) - have
            have |= new
            paths.append(Path(place) / f"{part}.ttf")
            paths[-1].write_bytes(_cut(font, new))
        return _bytes(Merger().merge([str(path) for path in paths]))


def _han_faces(folder: Path) -> dict[str, bytes]:
    codes = _han_codes()
    faces = {}
    for weight, name in HAN_FILES.items():
        collection = TTCollection(_source(folder, name))
        buffer = BytesIO()
        collection[SIMPLIFIED].save(buffer)
        faces[f"GuideHan-{weight}.otf"] = _finished(buffer.getvalue(), codes, "Guide Han", weight)
    return faces


def _han_codes() -> set[int]:
    return {
        *FULL_WIDTH,
        *LATIN,
        *map(ord, SYMBOLS),
        *map(ord, _national_table()),
        *map(ord, _encoded("gb2312", 0xF7)),
        *map(ord, _encoded("big5", 0xC6)),
        *map(ord, IN_NAMES),
        *map(ord, _bundled_text()),
    }


def _national_table() -> str:
    lines = NATIONAL_TABLE.read_text(encoding="utf-8").splitlines()
    return "".join(line for line in lines if not line.startswith("#"))


def _encoded(codec: str, last: int) -> str:
    """All characters of a two-byte codec up to the lead byte `last`."""
    pairs = (bytes((high, low)) for high in range(0xA1, last + 1) for low in range(0x40, 0xFF))
    return "".join(pair.decode(codec, "ignore") for pair in pairs if pair[1] != 0x7F)


def _bundled_text() -> str:
    paths = sorted(path for pattern in TEXT for path in ROOT.glob(pattern))
    return "".join(sorted(set("".join(path.read_text(encoding="utf-8") for path in paths))))


def _finished(data: bytes, codes: Iterable[int], family: str, weight: int) -> bytes:
    """A face with these characters, our name, and the metrics that all faces share."""
    font = TTFont(BytesIO(_cut(TTFont(BytesIO(data)), codes)), recalcTimestamp=False)
    _name(font, family, weight)
    _measure(font, weight)
    for table in ("STAT", "prep", "gasp", "DSIG", "vhea", "vmtx", "VORG", "BASE", "GSUB"):
        if table in font:
            del font[table]
    return _bytes(font)


def _cut(font: TTFont, codes: Iterable[int]) -> bytes:
    options = subset.Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2]
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    font.flavor = None
    font.recalcTimestamp = False
    return _bytes(font)


def _name(font: TTFont, family: str, weight: int) -> None:
    """Our own family name, so that no reserved name is used; one family for all weights."""
    table = font["name"]
    notice = table.getDebugName(0)
    style = WEIGHTS[weight]
    postscript = f"{family.replace(' ', '')}-{style}"
    names = {0: notice, 1: family, 2: style, 3: postscript, 4: f"{family} {style}", 5: "1.0"}
    names |= {6: postscript, 13: LICENCE, 14: LICENCE_URL}
    table.names = []
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    if "CFF " in font:
        font["CFF "].cff.fontNames = [postscript]
        top = font["CFF "].cff.topDictIndex[0]
        top.FullName, top.FamilyName, top.Weight = f"{family} {style}", family, style


def _measure(font: TTFont, weight: int) -> None:
    head, line, system = font["head"], font["hhea"], font["OS/2"]
    line.ascent, line.descent, line.lineGap = ASCENT, -DESCENT, 0
    system.sTypoAscender, system.sTypoDescender, system.sTypoLineGap = ASCENT, -DESCENT, 0
    system.usWinAscent, system.usWinDescent = ASCENT, DESCENT
    system.usWeightClass = weight
    system.version = max(system.version, 4)  # fsSelection bit 7 needs it
    bold = weight == max(WEIGHTS)
    head.macStyle = int(bold)
    head.created = head.modified = MADE
    system.fsSelection = 0x80 | (0x20 if bold else 0x40)


def _source(folder: Path, name: str) -> BytesIO:
    try:
        data = (folder / name).read_bytes()
    except OSError as error:
        raise FontError(
            f"The source font {folder / name} cannot be read ({error.strerror}); "
            "the top of packaging/fonts.py says where it comes from."
        ) from error
    found = hashlib.sha256(data).hexdigest()
    if f"{found}  {name}" not in SOURCES.read_text(encoding="utf-8").splitlines():
        raise FontError(
            f"The source font {folder / name} is another version (SHA-256 {found}); fetch the "
            "one that packaging/fonts.py names, or review it and change packaging/fonts.sha256."
        )
    return BytesIO(data)


def _bytes(font: TTFont) -> bytes:
    buffer = BytesIO()
    font.recalcTimestamp = False
    font.save(buffer, reorderTables=True)
    return buffer.getvalue()


if __name__ == "__main__":
    sys.exit(main())
