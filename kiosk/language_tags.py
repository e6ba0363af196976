"""Which languages the interface has; settings know them before Qt is loaded."""

from __future__ import annotations

LANGUAGES = {"zh": "zh_CN", "en": "en_GB"}
"""Tag and locale of each. A new one is a line here and a .ts file."""
OWN_NAMES = {"zh": "中文", "en": "English"}
MARKS = {"zh": "中", "en": "EN"}
