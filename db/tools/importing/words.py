"""Cleans the words of a file, and tells what was taken out or cut."""

from __future__ import annotations

import re
from collections.abc import Iterable

from db.policy import MAX_TEXT, MAX_TITLE
from db.tools.importing import cutting, plain
from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings

UNTITLED = "Untitled session"
_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Cleaner:
    """Every text of a file goes through here."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings

    def name(self, raw: str, path: str) -> str:
        """One line, at most as long as a name may be."""
        words = plain.line_of(self._bounded(raw, 0, path))
        if len(words) > MAX_TITLE:
            self._tell(f"a name of {len(words):,} letters", f"at most {MAX_TITLE}", 0, path)
        return cutting.cut_title(words)

    def title(self, raw: str, path: str) -> str:
        """The title of the conference."""
        return self.name(raw, path)

    def long_title(self, raw: str, line: int, path: str) -> tuple[str, str]:
        """(title, what did not fit: the whole title goes before the summary)."""
        words = plain.line_of(self._bounded(raw, line, path))
        if not words:
            fix = f"give it a title; it is called {UNTITLED!r} until then"
            self._findings.tell("no title", "a title", fix, line, path)
            return UNTITLED, ""
        if len(words) <= MAX_TITLE:
            return words, ""
        fix = "shorten it; it is cut, and stands whole before the summary"
        found = f"a title of {len(words):,} letters"
        self._findings.tell(found, f"at most {MAX_TITLE}", fix, line, path)
        return cutting.cut_title(words), words

    def text(self, raw: str, path: str, line: int = 0) -> str:
        """Paragraphs, at most as long as a text may be."""
        return self._cut(plain.paragraphs(self._bounded(raw, line, path)), line, path)

    def joined(self, parts: Iterable[str], line: int, path: str) -> str:
        """Several texts as one, each once."""
        texts: list[str] = []
        for part in parts:
            words = plain.paragraphs(self._bounded(part, line, path))
            if words and not any(words in other for other in texts):
                texts.append(words)
        return self._cut("\n\n".join(texts), line, path)

    def language(self, raw: str, line: int, path: str) -> str:
        """A language tag, or "" where there is none."""
        tag = raw.strip().replace("_", "-")
        tag = tag[:3].split("-")[0].lower() + tag[len(tag[:3].split("-")[0]) :]
        if not tag:
            return ""
        if len(tag) <= 20 and _TAG.fullmatch(tag):
            return tag
        found, fix = f"the language {quoted(raw)}", "write a tag like en or zh; it is left out"
        self._findings.tell(found, "a language tag", fix, line, path, about=f"language {raw[:20]}")
        return ""

    def _cut(self, words: str, line: int, path: str) -> str:
        short = cutting.cut_text(words)
        if short != words:
            self._tell(f"a text of {len(words):,} letters", f"at most {MAX_TEXT:,}", line, path)
        return short

    def _bounded(self, raw: str, line: int, path: str) -> str:
        if len(raw) > plain.MAX_RAW:
            self._tell(f"a field of {len(raw):,} letters", f"at most {MAX_TEXT:,}", line, path)
            raw = raw[: plain.MAX_RAW]
        if count := plain.hidden_letters(raw):
            found = f"{count} invisible control or direction characters"
            fix = "nothing to do: they are taken out"
            self._findings.tell(found, "plain words", fix, line, path, about="invisible")
        return raw

    def _tell(self, found: str, expected: str, line: int, path: str) -> None:
        self._findings.tell(found, expected, "shorten it; it is cut", line, path)
