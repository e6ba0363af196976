"""What the process that reads a release says: a Catalogue, or one sentence; JSON either way."""

from __future__ import annotations

import json
from collections.abc import Mapping

from db.catalogue import Catalogue
from db.errors import ContentError, ContentUnread, IncompatibleContent, ReaderLost

_REFUSED = b'{"refused":'
_KINDS: Mapping[str, type[ContentError]] = {
    "content": ContentError,
    "incompatible": IncompatibleContent,
    "unread": ContentUnread,
    "lost": ReaderLost,
}
"""What a refusal may be, by its name in an answer."""
_MAX_REFUSAL_BYTES = 65_536
"""Of one sentence; a path in it has 4,096 bytes at most."""


def refusal(error: ContentError) -> bytes:
    """The answer that a release cannot be shown, or was not read."""
    kind = next((name for name, cls in _KINDS.items() if type(error) is cls), "content")
    return _REFUSED + json.dumps([str(error), kind]).encode() + b"}"


def catalogue_of(answer: bytes) -> Catalogue:
    """What was read. Raises the ContentError that was told; ValueError where it is no answer."""
    if not answer.startswith(_REFUSED):
        from db.wire import decoded  # not before there is content

        return decoded(answer)
    if len(answer) > _MAX_REFUSAL_BYTES:
        raise ValueError("is no sentence")
    match _json(answer):
        case {"refused": [str() as sentence, str() as kind]} if kind in _KINDS:
            raise _KINDS[kind](sentence)
    raise ValueError("is no refusal")


def make_ready() -> None:
    """Load what decodes an answer, while it is waited for."""
    from db import wire

    wire.make_ready()


def _json(answer: bytes) -> object:
    try:
        return json.loads(answer)
    except RecursionError as error:
        raise ValueError("is nested too deep") from error
