"""waic-content: the command and its sub-commands. A call loads the one that it names, no other."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any

import typer

COMMANDS: Mapping[str, str] = {
    "build": "db.tools.build:build",
    "check": "db.tools.check:check",
    "stats": "db.tools.stats:stats",
    "completeness": "db.tools.completeness:completeness",
    "diff": "db.tools.diff:diff",
    "publish": "db.tools.publish:publish",
    "history": "db.tools.history:history",
    "rollback": "db.tools.rollback:rollback",
    "announce": "db.tools.announce:announce",
    "export": "db.tools.export:export",
    "import": "db.tools.import_file:import_file",
    "preview": "db.tools.preview:preview",
    "print": "db.tools.print_paper:print_paper",
    "draft": "db.tools.draft:draft",
}
"""Where each command stands: a function, or a Typer of more commands. In the order of the help."""

app: typer.Typer
"""Every command; made when somebody asks for it."""


def app_of(names: Iterable[str]) -> typer.Typer:
    """waic-content with these commands."""
    made = typer.Typer(
        name="waic-content",
        help="Change, check and publish what the kiosks show.\n\n"
        "Exit codes: 0 fine; 1 the content has problems, nothing was written; 2 wrong usage.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    made.callback()(lambda: None)
    for name in names:
        module, _, what = COMMANDS[name].partition(":")
        found = getattr(import_module(module), what)
        if isinstance(found, typer.Typer):
            made.add_typer(found, name=name)
        else:
            made.command(name)(found)
    return made


def main() -> None:
    """Entry point."""
    gc.set_threshold(100_000, 20, 20)  # a command ends soon: looking for garbage is most of a parse
    named = [name for name in sys.argv[1:2] if name in COMMANDS]
    app_of(named or COMMANDS)()


def __getattr__(name: str) -> Any:
    if name == "app":
        return globals().setdefault("app", app_of(COMMANDS))
    raise AttributeError(name)
