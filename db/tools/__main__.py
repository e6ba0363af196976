"""python -m db.tools is waic-content."""

from __future__ import annotations

from db.tools.app import main

main()
