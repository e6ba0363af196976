"""Countries have a name in both languages, never a code."""

from __future__ import annotations

from db.catalogue import Catalogue
from kiosk.wording.country_names import NAMES, country
from tests.build import words


def test_country_has_its_name_in_both_languages() -> None:
    names = [[country(code, words(tag)) for code in ("CN", "hk", "US")] for tag in ("en", "zh")]
    assert names == [
        ["China", "Hong Kong, China", "United States"],
        ["中国", "中国香港", "美国"],
    ]


def test_country_that_is_not_listed_is_said_in_english() -> None:
    assert [country("NO", words(tag)) for tag in ("en", "zh")] == ["Norway", "Norway"]


def test_country_that_nobody_knows_is_its_code_and_none_is_nothing() -> None:
    codes = ("QQ", "not a country", "", None)
    assert [country(code, words()) for code in codes] == ["QQ", "not a country", "", ""]


def test_countries_of_the_bundled_exhibitors_are_all_listed(bundled: Catalogue) -> None:
    codes = {e.country for e in bundled.exhibitors.values() if e.country}
    assert codes and codes <= set(NAMES)
