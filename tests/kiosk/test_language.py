"""Words: nothing is said in one language only."""

from __future__ import annotations

import ast
from pathlib import Path
from xml.etree import ElementTree

from tests.build import TRANSLATIONS, text, words

KIOSK = Path(__file__).parent.parent.parent / "kiosk"


def said_in_code() -> set[tuple[str, bool]]:
    """(source text, counts something) of every tr(...) in the application."""
    found: dict[str, bool] = {}
    for file in KIOSK.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if called(call) in ("tr", "label") and call.args:
                words = said(call.args[0], tree)
                counts = len(call.args) > 1 or any(key.arg == "n" for key in call.keywords)
                found[words] = found.get(words, False) or counts
    return set(found.items())


def called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def said(argument: ast.expr, tree: ast.Module) -> str:
    """A literal, or the literal that a constant of the same file stands for."""
    if isinstance(argument, ast.Name):
        return next(
            str(ast.literal_eval(node.value))
            for node in tree.body
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == argument.id
        )
    return str(ast.literal_eval(argument))


def told_in_file(language: str) -> dict[tuple[str, bool], list[str]]:
    tree = ElementTree.parse(TRANSLATIONS / f"{language}.ts")
    told = {}
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        key = (message.findtext("source") or "", message.get("numerus") == "yes")
        told[key] = forms
    return told


def test_every_text_of_the_interface_is_translated_and_none_is_left_over() -> None:
    code = said_in_code()
    assert len(code) > 100
    assert set(told_in_file("zh")) == code
    assert set(told_in_file("en")) == {entry for entry in code if entry[1]}


def test_translations_keep_every_placeholder() -> None:
    import string

    def names(template: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(template) if name}

    for language in ("en", "zh"):
        for (source, _), forms in told_in_file(language).items():
            assert [names(form) - {"n"} for form in forms] == [names(source) - {"n"}] * len(forms)


def test_words_count_in_both_languages() -> None:
    counted = [words(tag).tr("{n} people", n) for tag in ("en", "zh") for n in (1, 2)]
    assert counted == ["1 person", "2 people", "1人", "2人"]


def test_words_with_a_percent_or_brace_in_a_value_are_literal() -> None:
    """museum 26"""
    assert words().tr("You are in {place}", place="100% {n} %n") == "You are in 100% {n} %n"


def test_fallback_says_the_other_language_and_marks_it() -> None:
    only_chinese = text("", "青龙")
    english = words("en")
    assert (english.of(only_chinese), english.mark(only_chinese)) == ("青龙", "中")
