"""Official addresses as codes: a camera reads from the glass exactly what the content says."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from db.catalogue import Catalogue
from kiosk.governance import addresses
from kiosk.screens.initiative import InitiativeViewModel
from tests.glass import Glass
from tests.kiosk.conftest import Start

sizes = pytest.mark.parametrize("size", ["1080x1920", "1920x1080"])
schemes = pytest.mark.parametrize("scheme", ["day", "night", "contrast"])
LONGEST = "bletchley-declaration"


def codes_on(glass: Glass) -> set[str]:
    window = glass.window
    assert isinstance(window, QQuickWindow)
    image = window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
    return {code.text for code in zxingcpp.read_barcodes(pixels)}


@sizes
@schemes
def test_codes_of_a_comparison_lead_to_both_official_texts(
    start: Start, bundled: Catalogue, size: str, scheme: str
) -> None:
    glass = start(bundled, "--size", size, "--scheme", scheme)
    glass.wake()
    initiatives = bundled.initiatives
    for a, b in (("unga-78-311", "unga-78-265"), (LONGEST, "seoul-declaration")):
        open_pair(glass, a, b)
        assert codes_on(glass) == {str(initiatives[a].url), str(initiatives[b].url)}


def open_pair(glass: Glass, a: str, b: str) -> None:
    house = glass.kiosk.house
    page = house.screens["initiative"]
    assert isinstance(page, InitiativeViewModel)
    house.navigator.open("initiative", a)
    page.compare()
    house.screens["compare"].chooseText(b)  # type: ignore[attr-defined]
    glass.come_to_rest()


@sizes
@schemes
def test_code_of_a_text_leads_to_its_official_address(
    start: Start, bundled: Catalogue, size: str, scheme: str
) -> None:
    glass = start(bundled, "--size", size, "--scheme", scheme)
    glass.wake()
    glass.kiosk.house.navigator.open("initiative", "seoul-ministerial")
    glass.settle()
    while "More below" in glass.touchable_names():
        glass.tap("More below")
        glass.come_to_rest()
    assert codes_on(glass) == {bundled.initiatives["seoul-ministerial"].url}


def test_address_that_is_too_long_for_its_square_has_no_code() -> None:
    address = "https://example.org/" + "a" * 400
    assert addresses.code_of(address, 144) == ""
    assert addresses.code_of(address, 324) != ""
    assert addresses.code_of("https://example.org/" + "a" * 2000, 324) == ""
    assert addresses.code_of(None, 324) == ""
