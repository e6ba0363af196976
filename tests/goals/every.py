"""Every goal by name."""

from __future__ import annotations

import importlib

from tests.goals.goal import Goal

NAMES = (
    "storm",
    "closing",
    "scanner",
    "words",
    "queries",
    "schemas",
    "paths",
    "flips",
    "mixing",
    "visits",
    "secrets",
    "clocks",
    "logs",
    "calls",
    "pages",
    "swapped",
    "environments",
    "killed",
    "hangs",
    "poisoned",
    "screens",
)


def goal(name: str) -> Goal:
    """Each is a module; only the one that is asked for is loaded."""
    found = importlib.import_module(f"tests.goals.{name}").GOAL
    assert isinstance(found, Goal)
    return found
