"""Reads one YAML file strictly: plain values, no aliases, no key twice, lines remembered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

MAX_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 12
TOO_DEEP = "is nested too deeply: write flat lists of records"

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Lined(dict[str, Any]):
    """A mapping that knows the line it began on."""

    line: int = 0


class UnreadableYaml(Exception):
    """The file as a whole cannot be read: the line (0 where unknown) and why."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line = line
        self.what = what


def read_yaml(path: Path) -> Any:
    """The file's value; every mapping in it is a Lined. Raises UnreadableYaml."""
    text = _text_of(path)
    try:
        _refuse_tricks(text)
        return yaml.load(text, Loader=_StrictLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        if "nesting depth" in str(error.problem):
            raise UnreadableYaml(line, TOO_DEEP) from error
        hint = "look at this line and the one above for a missing quote, bracket or space"
        raise UnreadableYaml(line, f"is not YAML here: {error.problem}; {hint}") from error
    except yaml.YAMLError as error:
        raise UnreadableYaml(0, f"is not YAML: {' '.join(str(error).split())}") from error
    except ValueError as error:  # 2024-02-30 unquoted
        raise UnreadableYaml(0, f"holds a value that YAML refuses ({error}): quote it") from error


def _text_of(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableYaml(0, f"cannot be read ({error.strerror})") from error
    if len(content) > MAX_BYTES:
        raise UnreadableYaml(0, f"is larger than {MAX_BYTES:,} bytes: split it or shorten it")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise UnreadableYaml(line, "is not UTF-8 here: save the file as UTF-8") from error


def _refuse_tricks(text: str) -> None:
    """Aliases make a small file expand for ever, and deep nesting overflows the C stack."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if getattr(event, "anchor", None):
            raise UnreadableYaml(line, "uses an anchor or alias (& or *): write the value out")
        if depth > MAX_DEPTH:
            raise UnreadableYaml(line, TOO_DEEP)


class _StrictLoader(_Loader):  # type: ignore[misc, valid-type]
    """The safe loader, with Lined mappings and no key twice."""

    def mapping(self, node: yaml.MappingNode) -> Lined:
        found = Lined()
        found.line = node.start_mark.line + 1
        for key_node, value_node in node.value:
            key, line = key_node.value, key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                raise UnreadableYaml(line, "has a key that is not a word")
            if key in found:
                raise UnreadableYaml(line, f"has the key {key!r} twice: keep one of them")
            found[key] = self.construct_object(value_node, deep=True)
        return found


_StrictLoader.add_constructor("tag:yaml.org,2002:map", _StrictLoader.mapping)
