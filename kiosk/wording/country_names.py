"""Countries and regions by name, from their ISO 3166 codes. Pure."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from db.catalogue import Text
from kiosk.language import Words

NAMES = {
    "AE": Text.of(en="United Arab Emirates", zh="阿联酋"),
    "AU": Text.of(en="Australia", zh="澳大利亚"),
    "BR": Text.of(en="Brazil", zh="巴西"),
    "CA": Text.of(en="Canada", zh="加拿大"),
    "CH": Text.of(en="Switzerland", zh="瑞士"),
    "CN": Text.of(en="China", zh="中国"),
    "DE": Text.of(en="Germany", zh="德国"),
    "FR": Text.of(en="France", zh="法国"),
    "GB": Text.of(en="United Kingdom", zh="英国"),
    "HK": Text.of(en="Hong Kong, China", zh="中国香港"),
    "IL": Text.of(en="Israel", zh="以色列"),
    "IN": Text.of(en="India", zh="印度"),
    "IT": Text.of(en="Italy", zh="意大利"),
    "JP": Text.of(en="Japan", zh="日本"),
    "KR": Text.of(en="South Korea", zh="韩国"),
    "MO": Text.of(en="Macao, China", zh="中国澳门"),
    "NL": Text.of(en="Netherlands", zh="荷兰"),
    "SA": Text.of(en="Saudi Arabia", zh="沙特阿拉伯"),
    "SE": Text.of(en="Sweden", zh="瑞典"),
    "SG": Text.of(en="Singapore", zh="新加坡"),
    "TW": Text.of(en="Taiwan, China", zh="中国台湾"),
    "US": Text.of(en="United States", zh="美国"),
}
"""Written down, for Qt names a country in the language of that country only, or in English."""


def country(code: str | None, words: Words) -> str:
    """ "China", “中国”; English for a code that is not listed, "" for none, else the code."""
    if not code:
        return ""
    if code.upper() in NAMES:
        return words.of(NAMES[code.upper()])
    territory = QLocale.codeToTerritory(code)
    known = territory is not QLocale.Country.AnyTerritory
    return QLocale.territoryToString(territory) if known else code
