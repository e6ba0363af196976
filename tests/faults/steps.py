"""Every flush, rename and hash test of the code, found in its source; each can be left out."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

ROOT = Path(__file__).parent.parent.parent
SOURCES = ("db", "kiosk")
FLUSHES = ("os.fsync", "os.fdatasync", "flush_folder")
HASH = "sha256"
TOLD_BY = tuple(
    word.encode() for word in ("fsync", "fdatasync", "flush_folder", "replace", "rename", HASH)
)
"""A file without any of these words has no step; to read its text is quicker than its tree."""


@dataclass(frozen=True, slots=True)
class Step:
    """The `nth` of its kind in a function; `text` is its source."""

    file: str
    function: str
    kind: str
    nth: int
    line: int
    text: str

    @property
    def name(self) -> str:
        """The same for as long as the function is."""
        return f"{self.file}:{self.function}:{self.kind}:{self.nth}"


def kind_of(node: ast.AST) -> str:
    """ "flush", "rename", "hash test", or "" for everything else."""
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func)
        if name in FLUSHES:
            return "flush"
        of_file = name.rpartition(".")[2] in ("replace", "rename") and "]." not in name
        whole = len(node.args) == 1 + name.startswith("os.") and not node.keywords
        if of_file and "." in name and whole:
            return "rename"
        return "hash test" if name == f"{HASH}.startswith" else ""
    if isinstance(node, ast.Compare) and any(map(_is_hash, (node.left, *node.comparators))):
        return "hash test"
    return ""


def _is_hash(node: ast.expr) -> bool:
    if isinstance(node, ast.List | ast.Tuple):
        return any(map(_is_hash, node.elts))
    return ast.unparse(node).rpartition(".")[2].lower().endswith(HASH)


class _Walk(ast.NodeTransformer):
    """Lists the steps of a module, and leaves out the one that is asked for."""

    def __init__(self, file: str, left_out: str = "") -> None:
        self.found: list[Step] = []
        self._file = file
        self._left_out = left_out
        self._within: list[str] = []

    def visit(self, node: ast.AST) -> Any:
        named = isinstance(node, ast.FunctionDef | ast.ClassDef)
        if named:
            self._within.append(node.name)  # type: ignore[attr-defined]
        changed = self.generic_visit(node)
        if named:
            self._within.pop()
        kind = kind_of(node)
        return self._met(node, kind) if kind and self._within else changed

    def _met(self, node: Any, kind: str) -> Any:
        function = ".".join(self._within)
        nth = sum((each.function, each.kind) == (function, kind) for each in self.found)
        step = Step(self._file, function, kind, nth, node.lineno, ast.unparse(node))
        self.found.append(step)
        if step.name != self._left_out:
            return node
        passes = kind != "hash test" or not isinstance(node, ast.Compare) or _passes_equal(node)
        return ast.copy_location(ast.Constant(passes if kind == "hash test" else None), node)


def _passes_equal(node: ast.Compare) -> bool:
    return isinstance(node.ops[0], ast.Eq | ast.In | ast.Is)


@cache
def steps() -> tuple[Step, ...]:
    """All of the program, in the order of its files."""
    files = (f for source in SOURCES for f in sorted((ROOT / source).rglob("*.py")))
    return tuple(step for file in files for step in _steps_of(file))


def _steps_of(file: Path) -> Iterator[Step]:
    source = file.read_bytes()
    told = source.lower()
    if not any(word in told for word in TOLD_BY):
        return
    module = ast.parse(source)
    walk = _Walk(file.relative_to(ROOT).as_posix())
    walk.visit(module)
    files = _knows_files(module)
    yield from (step for step in walk.found if files or step.kind != "rename")


def _knows_files(module: ast.Module) -> bool:
    """Whether it names `os` or `pathlib`: else what it replaces are rows or words."""
    imports = [node for node in ast.walk(module) if isinstance(node, ast.Import | ast.ImportFrom)]
    named = {each.name for node in imports for each in node.names}
    return bool({"os", "Path", "pathlib"} & named)


def leave_out(name: str) -> None:
    """From now on this process does without the step; whoever imported the function, too."""
    file, function, *_ = name.split(":")
    walk = _Walk(file, name)
    tree = ast.fix_missing_locations(walk.visit(ast.parse((ROOT / file).read_bytes())))
    if name not in (step.name for step in walk.found):
        raise LookupError(f"there is no {name}")
    found: Any = importlib.import_module(file.removesuffix(".py").replace("/", "."))
    for part in function.split("."):
        found = inspect.unwrap(getattr(found, part))
    assert isinstance(found, FunctionType)
    found.__code__ = _code_of(compile(tree, file, "exec"), function)


def _code_of(code: CodeType, function: str) -> CodeType:
    for part in function.split("."):
        inside = (each for each in code.co_consts if isinstance(each, CodeType))
        code = next(each for each in inside if each.co_name == part)
    return code
