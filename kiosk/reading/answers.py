"""What the process that reads a release says: a Catalogue, or one sentence; JSON either way."""

from __future__ import annotations

import json

from db.catalogue import Catalogue
from db.errors import ContentError, IncompatibleContent

_REFUSED = b'{"refused":'


def refusal(sentence: str, incompatible: bool) -> bytes:
    """The answer that a release cannot be shown."""
    return _REFUSED + json.dumps([sentence, incompatible]).encode() + b"}"


def catalogue_of(answer: bytes) -> Catalogue:
    """What was read. Raises the ContentError that was told; ValueError where it is no answer."""
    if not answer.startswith(_REFUSED):
        from db.wire import decoded  # not before there is content

        return decoded(answer)
    match _json(answer):
        case {"refused": [str() as sentence, bool() as incompatible]}:
            raise (IncompatibleContent if incompatible else ContentError)(sentence)
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
