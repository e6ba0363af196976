"""What stands in the foot: the release that a page is from, so that an old one is known. Pure."""

from __future__ import annotations

from datetime import datetime

from db.catalogue import Said
from db.frozen import dataclass
from kiosk.paper.paper_words import told
from kiosk.scene import Scene
from kiosk.wording import phrases


@dataclass(frozen=True, slots=True)
class Imprint:
    """`published` (aware) is when the release was; never the time of printing."""

    sha256: str
    number: int | None = None
    name: str = ""
    published: datetime | None = None
    draft: bool = False


def release_words(imprint: Imprint, scenes: tuple[Scene, ...]) -> tuple[Said, ...]:
    """ "Release 12 Friday morning 3f2a9c1d", or that it is a draft."""
    return told(scenes, lambda scene: f"{_release(imprint, scene)} {imprint.sha256[:8]}")[:1]


def as_of_words(imprint: Imprint, scenes: tuple[Scene, ...]) -> tuple[Said, ...]:
    """ "As of Thu 4 July 2024, 09:00" in each language; nothing where no pointer tells it."""
    return told(scenes, lambda scene: _as_of(imprint, scene))


def page_words(page: int, pages: int, scenes: tuple[Scene, ...]) -> tuple[Said, ...]:
    """ "2 of 3"; nothing for a page that is alone."""
    if pages == 1:
        return ()
    return told(scenes, lambda s: s.words.tr("{page} of {pages}", page=page, pages=pages))


def _release(imprint: Imprint, scene: Scene) -> str:
    if imprint.draft:
        return scene.words.tr("Draft, not published")
    if imprint.number is None:
        return scene.words.tr("Release")
    numbered = scene.words.tr("Release {number}", number=imprint.number)
    return f"{numbered} {imprint.name}".strip()


def _as_of(imprint: Imprint, scene: Scene) -> str:
    if imprint.published is None:
        return ""
    local = scene.moment.local_of(imprint.published)
    at = f"{phrases.day_full(local.date(), scene.words)} {local:%H:%M}"
    return scene.words.tr("As of {time}", time=at)
