"""The keys that are held while another is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt

NONE = Qt.KeyboardModifier.NoModifier
CONTROL, ALT, SHIFT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)
