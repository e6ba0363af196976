"""Words on paper in one language or two: the languages of a sheet, first one first. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time

from db.catalogue import Catalogue, Said, Text
from kiosk.languages import Languages
from kiosk.moment import moment_of
from kiosk.scene import Scene

ORDERS = {"both": ("zh", "en"), "zh": ("zh",), "en": ("en",)}
"""What `--language` means. On paper Chinese stands first, as on the attract screen."""


def scenes_of(catalogue: Catalogue, languages: Languages, choice: str) -> tuple[Scene, ...]:
    """One scene for each language; its moment is the first session's: paper knows no now."""
    starts = [s.start for s in catalogue.sessions.values() if s.start is not None]
    moment = moment_of(min(starts, default=_opening(catalogue)), catalogue.conference)
    return tuple(Scene(catalogue, moment, languages.words(tag)) for tag in ORDERS[choice])


def in_each(text: Text, scenes: tuple[Scene, ...]) -> tuple[Said, ...]:
    """`text` in every language of the sheet that it has; in any where it has none of them."""
    own = [(scene.words.language, text.in_language(scene.words.language)) for scene in scenes]
    found = [Said(_plain(words), tag) for tag, words in own if words]
    if not found and text:
        said = scenes[0].words.said(text)
        found = [Said(_plain(said.words), said.language)]
    return distinct(found)


def told(scenes: tuple[Scene, ...], say: Callable[[Scene], str]) -> tuple[Said, ...]:
    """What `say` makes of each language, as one pair."""
    return distinct([Said(_plain(say(scene)), scene.words.language) for scene in scenes])


def joined(said: tuple[Said, ...], between: str = " ") -> str:
    """Both languages on one line, for what is short."""
    return between.join(each.words for each in said if each.words)


def distinct(said: list[Said]) -> tuple[Said, ...]:
    """The same words are not printed twice."""
    return tuple({each.words: each for each in reversed(said) if each.words}.values())[::-1]


def _plain(words: str) -> str:
    return " ".join(words.split())


def _opening(catalogue: Catalogue) -> datetime:
    return datetime.combine(catalogue.conference.start, time(12), UTC)
