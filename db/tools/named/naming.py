"""Which content a word on the command line means."""

from __future__ import annotations

from pathlib import Path

from db.errors import ContentError
from db.published.pointer import MAX_NUMBER, POINTER, RELEASE_NAME
from db.seal import APPLICATION_ID
from db.tools.drafts.address import url_of
from db.tools.named.content import NamedContent
from db.tools.named.draft import draft_content
from db.tools.named.release import live_content, numbered_content, release_content
from db.tools.named.text import text_content
from db.tools.source_text import FILES

LIVE = "live"
_CHOOSE = (
    "name a draft (a file or a URL), a release (content-<hash>.sqlite), a pointer (current.json), "
    "a published folder, a number in one, or a folder of content text"
)
_APPLICATION_ID_AT = 68


def named_content(word: str, folder: Path | None = None) -> NamedContent:
    """The content that `word` names; `folder` is the published folder of `live` and of numbers.

    Takes a draft (path or URL), a release file, a pointer, a published folder, a folder of
    content text, "live" or the number of a release. Raises ContentError: what is wrong with
    it and what to do. Only problems inside text and drafts are told in what is returned.
    """
    if word == LIVE or word.isdecimal():
        return _published(word, folder)
    if "://" in word:
        return draft_content(url_of(word))
    path = Path(word)
    if "\0" in word or not path.exists():
        raise ContentError.about(word, "does not exist", _CHOOSE)
    if path.is_dir():
        return _of_folder(path)
    if path.suffix == ".json":
        return live_content(path)
    return release_content(path) if _is_release(path) else draft_content(url_of(word))


def _published(word: str, folder: Path | None) -> NamedContent:
    if word != LIVE and int(word[:7]) > MAX_NUMBER:
        raise ContentError.about(word[:7] + "…", "is no release number", "see waic-content history")
    if folder is None:
        raise ContentError.about(word, "is in no folder", "name the published folder with --to")
    return live_content(folder) if word == LIVE else numbered_content(folder, int(word))


def _of_folder(path: Path) -> NamedContent:
    if (path / POINTER).exists():
        return live_content(path)
    if any((path / name).exists() for name in FILES):
        return text_content(path)
    raise ContentError.about(path, "is neither a published folder nor content text", _CHOOSE)


def _is_release(path: Path) -> bool:
    """By its name or its header: a release must never be opened as a draft, which upgrades it."""
    if RELEASE_NAME.fullmatch(path.name):
        return True
    try:
        with path.open("rb") as file:
            head = file.read(_APPLICATION_ID_AT + 4)
    except OSError as error:
        remedy = "check the permissions"
        raise ContentError.about(path, f"cannot be read ({error.strerror})", remedy) from error
    return head[_APPLICATION_ID_AT:] == APPLICATION_ID.to_bytes(4, "big")
