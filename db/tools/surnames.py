"""Han surnames that are read otherwise than the same characters elsewhere; pypinyin has none.

Readings: Xiandai Hanyu Cidian (7th edition), entries marked as a surname. Without tones.
"""

from __future__ import annotations

from db.catalogue.folding import HAN_RUN

READINGS = {
    "尉迟": "yu chi",
    "长孙": "zhang sun",
    "万俟": "mo qi",
    "单于": "chan yu",
    "单": "shan",
    "曾": "zeng",
    "解": "xie",
    "仇": "qiu",
    "区": "ou",
    "查": "zha",
    "盖": "ge",
    "朴": "piao",
    "翟": "zhai",
    "缪": "miao",
    "覃": "qin",
    "员": "yun",
    "秘": "bi",
    "种": "chong",
    "繁": "po",
    "召": "shao",
    "祭": "zhai",
    "隗": "wei",
}
LENDING = frozenset("盖查区")
"""They also begin names of other languages in Chinese: 盖茨 Gates, 查理 Charles."""
LONGEST_NAME = 4


def surname_of(name: str, latin: str) -> str:
    """The surname at the head of a Chinese name where the table reads it, otherwise nothing.

    `latin` is the folded name in Latin letters, or empty: it shows whether 盖 is Ge or Gates.
    """
    if HAN_RUN.fullmatch(name) is None or len(name) > LONGEST_NAME:
        return ""
    for surname, reading in READINGS.items():
        if name.startswith(surname) and len(name) > len(surname):
            lent = surname in LENDING and latin and reading not in latin.split()
            return "" if lent else surname
    return ""
