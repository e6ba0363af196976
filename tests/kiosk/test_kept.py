"""What is made of a Catalogue is made once, and goes with it."""

from __future__ import annotations

import gc
import weakref

from db.catalogue import Catalogue
from kiosk import kept
from tests.build import catalogue


class Made:
    """Something that a weak reference can follow."""


def test_made_once_for_each_catalogue_and_argument() -> None:
    asked: list[str] = []

    @kept.kept
    def made(content: Catalogue, name: str) -> Made:
        asked.append(name)
        return Made()

    one, other = catalogue(), catalogue()
    first = made(one, "a")
    assert made(one, "a") is first
    assert made(one, "b") is not first
    assert made(other, "a") is not first
    assert asked == ["a", "b", "a"]


def test_what_was_made_goes_with_its_catalogue() -> None:
    made = kept.kept(lambda content: Made())
    content = catalogue()
    alive = weakref.ref(made(content))
    gc.collect()
    assert alive() is not None
    del content
    gc.collect()
    assert alive() is None


def test_answers_are_bounded() -> None:
    alive: list[weakref.ref[Made]] = []

    @kept.kept
    def made(content: Catalogue, n: int) -> Made:
        found = Made()
        alive.append(weakref.ref(found))
        return found

    content = catalogue()
    for n in range(3 * kept.MOST):
        made(content, n)
    assert sum(each() is not None for each in alive) <= kept.MOST
