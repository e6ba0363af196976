"""Every setting with its value and where it came from. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from kiosk.doctor.line import Line
from kiosk.setting_values import SECRETS
from kiosk.settings import Settings


def settings_lines(settings: Settings) -> Iterator[Line]:
    for item in fields(Settings):
        if item.name != "origins":
            value = getattr(settings, item.name)
            told = _secret(value) if item.name in SECRETS else _told(value)
            yield Line(f"setting {item.name}", True, told, settings.origins.get(item.name, ""))


def _secret(value: object) -> str:
    return "set" if value else "not set"


def _told(value: object) -> str:
    if value is None or value == "":
        return "not set"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return "x".join(str(each) for each in value)
    return str(value)
