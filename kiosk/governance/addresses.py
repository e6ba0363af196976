"""Official addresses as codes to scan, for a square of a known size. Pure."""

from __future__ import annotations

from kiosk.plans import qr

GRAIN = 2
"""Pixels of the layout that a module needs, or a telephone cannot read it from the glass."""


def code_of(address: str | None, square: int) -> str:
    """The code of `address` in a square of so many pixels; "" where it would be too fine."""
    if not address or len(address.encode()) > 2000:
        return ""
    modules = qr.modules_of(address, error="l")
    side = modules.count("\n") + 1 + 2 * qr.QUIET
    return modules if side * GRAIN <= square else ""
