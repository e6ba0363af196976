"""A difference as a sentence, in English or Chinese."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from db.catalogue import Catalogue, Session, Text
from db.tools.diffing.difference import Difference, What
from db.tools.diffing.moves import move_told, slot_told
from db.tools.told.fields import field_told
from db.tools.told.kinds import kind_told
from db.tools.told.records import name_of
from db.tools.told.values import Teller, teller

_SENTENCES = {
    What.ADDED: ("New {kind}: {name}{slot}", "新增{kind}：{name}{slot}"),
    What.REMOVED: ("Removed {kind}: {name}{slot}", "删除{kind}：{name}{slot}"),
    What.CANCELLED: ("Cancelled: {name}{slot}", "取消：{name}{slot}"),
    What.ON_AGAIN: ("On again: {name}{slot}", "恢复举行：{name}{slot}"),
    What.MOVED: ("Moved: {name}{before} to {after}", "变更：{name}{before}改为{after}"),
    What.RENAMED: ("{Field} changed: {before} to {after}", "{Field}更改：{before}改为{after}"),
    What.JOINED: ("New speaker: {after} in {name}", "新增发言人：{after}，{name}"),
    What.LEFT: ("No longer speaking: {before} in {name}", "不再发言：{before}，{name}"),
    What.CHANGED: (
        "Changed {kind} {name}: {field} from {before} to {after}",
        "更改{kind}{name}：{field}由{before}改为{after}",
    ),
}
_LANGUAGES = {"en": ("English", "英文"), "zh": ("Chinese", "中文")}


@dataclass(frozen=True, slots=True)
class Sentences:
    """Tells the differences of two contents in one language."""

    old: Teller
    new: Teller

    def of(self, difference: Difference) -> str:
        """One sentence, bounded in length."""
        return _SENTENCES[difference.what][self._chinese].format(**self._words(difference))

    @property
    def _chinese(self) -> bool:
        return self.new.language == "zh"

    def _words(self, each: Difference) -> dict[str, str]:
        record = self._record(each)
        words = {
            "kind": kind_told(each.kind, self.new.language),
            "name": name_of(record, self.new.language),
            "slot": "",
            **self._values(each),
        }
        if isinstance(record, Session) and each.what is not What.MOVED:
            teller = self.old if each.what is What.REMOVED else self.new
            slot = slot_told(record, teller)
            words["slot"] = f"{'，' if self._chinese else ', '}{slot}" if slot else ""
        return words

    def _record(self, each: Difference) -> Any:
        side = self.old if each.what is What.REMOVED else self.new
        return side.named[each.kind][each.id]

    def _values(self, each: Difference) -> dict[str, str]:
        if each.what is What.MOVED:
            return move_told(each.before, each.after, self.old, self.new)
        if not each.fields:
            return {}
        field = each.fields[0]
        before, after, which = _of_texts(each.before, each.after, self.new.language)
        name = field_told(field, self.new.language)
        name = f"{_LANGUAGES[which][self._chinese]} {name}" if which in _LANGUAGES else name
        if self._chinese:
            name = name.replace(" ", "")
        return {
            "field": name,
            "Field": name[0].upper() + name[1:],
            "before": self.old.told(each.kind, field, before),
            "after": self.new.told(each.kind, field, after),
        }


def _of_texts(before: Any, after: Any, language: str) -> tuple[Any, Any, str]:
    """Two texts in the language to tell, or in the other one where only that differs."""
    if not isinstance(before, Text) or not isinstance(after, Text):
        return before, after, ""
    tags = [language, *before.languages, *after.languages]
    tag = next(tag for tag in tags if before.in_language(tag) != after.in_language(tag))
    one = [Text.of({tag: each.in_language(tag) or ""}) for each in (before, after)]
    return one[0], one[1], "" if tag == language else tag


def sentences(old: Catalogue, new: Catalogue, language: str) -> Callable[[Difference], str]:
    """What tells each of the `differences(old, new)` in "en" or "zh"."""
    return Sentences(teller(old, language), teller(new, language)).of
