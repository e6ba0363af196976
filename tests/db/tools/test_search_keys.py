"""What records are found by."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.catalogue import SearchKey
from db.catalogue.folding import folded
from db.tools.han import grams, initials, pinyin
from db.tools.surnames import READINGS, surname_of
from tests.db.texts import catalogue, person, small


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("Luís Roberto Barroso", "luis roberto barroso"),
        ("Ｆｕｌｌ　Ｗｉｄｔｈ", "full width"),
        ("“AI+” Release-Centre", "ai+ release centre"),
        ("O’Neill’s", "oneills"),
        ("A/RES/78/311", "a res 78 311"),
        ("Straße", "strasse"),
        ("「AI+」应用·场景！", "ai+应用 场景"),
        ("…", ""),
    ],
)
def test_folded_is_what_people_type(words: str, plain: str) -> None:
    assert folded(words) == plain


def test_grams_are_single_han_and_pairs() -> None:
    assert grams("ai低空经济") == "低 空 经 济 低空 空经 经济"
    assert grams("人人有") == "人 有 人人 人有"
    assert grams("hall") == ""


def test_pinyin_and_initials_keep_other_words() -> None:
    assert (pinyin("ai+低空经济"), initials("ai+低空经济")) == ("ai+ di kong jing ji", "adkjj")
    assert (pinyin("重庆 吕"), initials("重庆 吕")) == ("chong qing lv", "cql")
    assert (pinyin("hall h3"), initials("hall h3")) == ("", "")


def test_release_holds_the_keys_of_named_records(tmp_path: Path) -> None:
    found = catalogue(
        tmp_path, small(people=[person()], places=[], sessions=[], venues=[])
    ).search_keys
    assert found == (
        SearchKey("people", "ada", "name", "en", "ada", "", "", ""),
        SearchKey("people", "ada", "name", "zh", "阿达", "阿 达 阿达", "a da", "ad"),
    )


@pytest.mark.parametrize(
    ("name", "latin", "keys"),
    [
        ("单忠德", "shan zhongde", ("shan zhong de", "szd")),
        ("曾毅", "", ("zeng yi", "zy")),
        ("尉迟恭", "", ("yu chi gong", "ycg")),
        ("区伟雄", "ou weixiong", ("ou wei xiong", "owx")),
        ("区伟雄", "", ("ou wei xiong", "owx")),
        ("盖茨", "bill gates", ("gai ci", "gc")),
        ("盖思新", "sassine ghazi", ("gai si xin", "gsx")),
        ("曾", "", ("ceng", "c")),
        ("解决方案中心", "", ("jie jue fang an zhong xin", "jjfazx")),
        ("王单", "", ("wang dan", "wd")),
    ],
)
def test_surname_has_its_own_reading(name: str, latin: str, keys: tuple[str, str]) -> None:
    surname = surname_of(name, latin)
    assert (pinyin(name, surname), initials(name, surname)) == keys


def test_compound_surnames_come_before_single_ones() -> None:
    assert surname_of("单于德", "") == "单于"
    lengths = [len(surname) for surname in READINGS]
    assert lengths == sorted(lengths, reverse=True)


def test_only_names_of_persons_begin_with_a_surname(tmp_path: Path) -> None:
    names, role = {"en": "Shan Zhongde", "zh": "单忠德"}, {"en": "Champion", "zh": "单项冠军"}
    shan = person(name=names, role=role)
    keys = catalogue(tmp_path, small(people=[shan], places=[], sessions=[], venues=[])).search_keys
    read = {(key.field, key.language): key.pinyin for key in keys}
    assert read["name", "zh"] == "shan zhong de"
    assert read["role", "zh"] == "dan xiang guan jun"
