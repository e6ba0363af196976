"""Names of countries and regions by their ISO 3166 letters. Pure."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from kiosk.language import Words


def country_name(code: str, words: Words) -> str:
    """The name; one that nobody translated is said as Qt knows it, else the letters stand."""
    names = {
        "BR": words.tr("Brazil"),
        "CA": words.tr("Canada"),
        "CN": words.tr("China"),
        "DE": words.tr("Germany"),
        "FR": words.tr("France"),
        "GB": words.tr("United Kingdom"),
        "HK": words.tr("Hong Kong, China"),
        "SA": words.tr("Saudi Arabia"),
        "SG": words.tr("Singapore"),
        "US": words.tr("United States"),
    }
    return names.get(code) or _as_qt_knows(code)


def _as_qt_knows(code: str) -> str:
    territory = QLocale.codeToTerritory(code)
    known = territory is not QLocale.Country.AnyCountry
    return QLocale.territoryToString(territory) if known else code
