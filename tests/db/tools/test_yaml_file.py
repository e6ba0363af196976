"""YAML is read strictly: what could mean two things is refused with a hint."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.tools.content import read_content
from tests.db.texts import small, written


def told(folder: Path, text: str | bytes) -> list[str]:
    path = written(folder, small()) / "people.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return [str(each) for each in read_content(folder).problems]


def test_key_twice_is_refused(tmp_path: Path) -> None:
    """museum 30: neither of the two is silently ignored."""
    text = "people:\n  - id: ada\n    name: {en: A, zh: B}\n    name: {en: C, zh: D}\n"
    assert told(tmp_path, text) == ["people.yaml:4: has the key 'name' twice: keep one of them"]


def test_aliases_are_refused(tmp_path: Path) -> None:
    text = "people:\n  - &a [x, x]\n  - &b [*a, *a]\n"
    assert told(tmp_path, text) == [
        "people.yaml:2: uses an anchor or alias (& or *): write the value out"
    ]


def test_billion_laughs_is_refused_at_once(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    assert told(tmp_path, "\n".join(lines)) == [
        "people.yaml:1: uses an anchor or alias (& or *): write the value out"
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("people: [", "people.yaml:2: is not YAML here: did not find expected node content"),
        ("people: {a: b: c}", "people.yaml:1: is not YAML here: did not find expected ',' or '}'"),
        ("- a\n", "people.yaml: must hold lists by name (people)"),
        ("persons: []\n", "people.yaml:1: persons: holds a list that does not belong here"),
        ("people: yes\n", "people.yaml:1: people: must be a list of records: begin each with"),
        (b"people:\n  - \xff\n", "people.yaml:2: is not UTF-8 here: save the file as UTF-8"),
        ("people: \x00\n", "people.yaml: is not YAML: "),
        ("people: \x1b\n", "people.yaml: is not YAML: "),
        ('people: ["\\ud800"]\n', "people.yaml:1: is not YAML here: "),
        ("people: !!python/object/apply:os.system [id]\n", "people.yaml:1: is not YAML here: "),
        ("people: 2024-02-30\n", "people.yaml: holds a value that YAML refuses (day is out of"),
        ("[" * 500_000 + "]" * 500_000, "people.yaml:1: is nested too deeply: write flat lists"),
        ("? [a]\n: b\n", "people.yaml:1: has a key that is not a word"),
    ],
)
def test_broken_yaml_is_told(tmp_path: Path, text: str | bytes, sentence: str) -> None:
    (problem,) = told(tmp_path, text)
    assert problem.startswith(sentence)


def test_huge_file_is_refused(tmp_path: Path) -> None:
    assert told(tmp_path, "#" * (4 * 1024 * 1024 + 1)) == [
        "people.yaml: is larger than 4,194,304 bytes: split it or shorten it"
    ]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "start: 10:30",
            'start: 630 is not an hour: write it in quotes, like "09:30"',
        ),
        ("day: 2024-07-04", 'day: is not quoted: write "2024-07-04"'),
    ],
)
def test_unquoted_hours_and_days_are_told(tmp_path: Path, line: str, sentence: str) -> None:
    path = written(tmp_path, small()) / "agenda.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    name = line.split(":", maxsplit=1)[0]
    changed = [f"  {line}" if each.startswith(f"  {name}:") else each for each in lines]
    path.write_text("\n".join(changed), encoding="utf-8")
    assert sentence in [f"{p.field}: {p.what}" for p in read_content(tmp_path).problems]


def test_norway_is_no_boolean(tmp_path: Path) -> None:
    text = "people:\n- {id: ada, sources: [paper], name: {en: A, zh: B}, country: NO}\n"
    assert told(tmp_path, text) == [
        "people.yaml:2: people/ada, country: was read as yes or no where words must stand: "
        "put it in quotes"
    ]


def test_empty_file_is_told_and_what_leans_on_it_is_not(tmp_path: Path) -> None:
    hall = {"en": "Hall", "zh": "馆"}
    claims = [{"value": hall, "sources": ["paper"]}] * 2
    about = {"id": "c-1", "about": hall, "claims": claims, "subjects": ["sessions/opening"]}
    award = {"id": "sail", "sources": ["paper"], "name": hall, "year": 2024}
    lists = small(disagreements=[about], awards=[award | {"presented_at": "opening"}])
    (written(tmp_path, lists) / "agenda.yaml").write_text("# nothing\n", encoding="utf-8")
    assert [str(each) for each in read_content(tmp_path).problems] == [
        "agenda.yaml: is empty: write its lists (days, sessions), or restore it"
    ]
