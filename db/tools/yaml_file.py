"""Reads one YAML file strictly: plain values, no aliases, no key twice, lines remembered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from db.tools.lined import UnreadableYaml
from db.tools.strict_yaml import TOO_DEEP, StrictLoader, refuse_tricks

MAX_BYTES = 4 * 1024 * 1024


def read_yaml(path: Path) -> Any:
    """The file's value; every mapping in it is a Lined. Raises UnreadableYaml."""
    text = _text_of(path)
    try:
        refuse_tricks(text)
        return yaml.load(text, Loader=StrictLoader)
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
