"""waic-content: the command and its sub-commands."""

from __future__ import annotations

import typer

from db.tools.announce import announce
from db.tools.build import build
from db.tools.check import check
from db.tools.diff import diff
from db.tools.draft import draft
from db.tools.export import export
from db.tools.history import history
from db.tools.import_file import import_file
from db.tools.preview import preview
from db.tools.print_paper import print_paper
from db.tools.publish import publish
from db.tools.rollback import rollback
from db.tools.stats import stats

app = typer.Typer(
    name="waic-content",
    help="Change, check and publish what the kiosks show.\n\n"
    "Exit codes: 0 fine; 1 the content has problems, nothing was written; 2 wrong usage.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(build)
app.command()(check)
app.command()(stats)
app.command()(diff)
app.command()(publish)
app.command()(history)
app.command()(rollback)
app.command()(announce)
app.command()(export)
app.command("import")(import_file)
app.command()(preview)
app.command("print")(print_paper)
app.add_typer(draft, name="draft")


def main() -> None:
    """Entry point."""
    app()
