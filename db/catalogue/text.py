"""Text in several languages: one value type, one fallback rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """The words that are shown, and the language that they are really in."""

    words: str
    language: str


@dataclass(frozen=True, slots=True)
class Text:
    """Words by language tag (BCP 47), sorted by tag: `Text.of(en="Hall", zh="馆")`."""

    values: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, words: Mapping[str, str] | None = None, /, **more: str) -> Text:
        """A Text from `{language: words}`; blank words count as absent."""
        given = {**(words or {}), **more}
        return cls(tuple(sorted((tag, said) for tag, said in given.items() if said)))

    def __bool__(self) -> bool:
        return bool(self.values)

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags that have words, sorted."""
        return tuple(tag for tag, _ in self.values)

    def in_language(self, tag: str) -> str | None:
        """The words in exactly this language, or None."""
        return dict(self.values).get(tag)

    def said(self, preferred: Sequence[str]) -> Said:
        """The fallback rule: the first preferred language present, else the first by tag.

        A tag with a region or script ("zh-Hans") also matches its plain language ("zh").
        An empty Text says "" in the first preferred language.
        """
        words = dict(self.values)
        for tag in preferred:
            for candidate in (tag, tag.split("-", 1)[0]):
                if candidate in words:
                    return Said(words[candidate], candidate)
        if self.values:
            tag, said = self.values[0]
            return Said(said, tag)
        return Said("", preferred[0] if preferred else "und")


NOTHING = Text(())
"""The empty Text: nothing is known."""
