"""What every test needs before Qt is imported."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
os.environ["LC_ALL"] = "C.UTF-8"
