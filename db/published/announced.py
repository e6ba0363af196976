"""The announcements that staff make between releases: `announced.json`."""

from __future__ import annotations

import re
from pathlib import Path

from db.catalogue.notices import Announcement
from db.catalogue.text import Text
from db.errors import ContentError
from db.published.small_json import Words, WrongValue, an_object, instant, like, line, object_in

ANNOUNCED = "announced.json"
MAX_ANNOUNCED_BYTES = 65_536
MAX_ANNOUNCEMENTS = 20
MAX_WORDS = 200
LEVELS = ("info", "change", "emergency")
LANGUAGES = ("en", "zh")

_ID = re.compile("[a-z0-9-]{1,40}")
_LEVEL = re.compile("|".join(LEVELS))
_REMEDY = "make the announcements again with waic-content announce"


def read_announced(path: Path) -> tuple[Announcement, ...]:
    """All announcements in the file, also those that are over; none where there is no file.

    Raises ContentError (one sentence) where the file is not wholly as it should be: the
    announcements that were read last then stay until they expire.
    """
    if not path.exists():
        return ()
    try:
        listed = object_in(path, MAX_ANNOUNCED_BYTES).get("announcements")
        if not isinstance(listed, list) or len(listed) > MAX_ANNOUNCEMENTS:
            raise WrongValue(f"holds no list of at most {MAX_ANNOUNCEMENTS} announcements")
        found = tuple(_announcement(an_object(each)) for each in listed)
        if len({each.id for each in found}) < len(found):
            raise WrongValue('has two announcements of one "id"')
    except WrongValue as error:
        raise ContentError.about(path, str(error), _REMEDY) from error
    return found


def _announcement(words: Words) -> Announcement:
    starts, expires = instant(words, "from"), instant(words, "until")
    if expires is None or (starts is not None and starts >= expires):
        raise WrongValue('has an announcement without "until", or that ends before it begins')
    return Announcement(
        id=like(words, "id", _ID),
        level=like(words, "level", _LEVEL),
        text=_text(an_object(words.get("text"))),
        starts=starts,
        expires=expires,
    )


def _text(words: Words) -> Text:
    said = {language: line(words, language, MAX_WORDS) for language in LANGUAGES}
    if not all(each.strip() for each in said.values()):
        raise WrongValue('has an announcement with an empty "text"')
    return Text.of(said)
