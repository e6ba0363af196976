"""waic-content check: everything that is wrong, then everything that nobody has checked."""

from __future__ import annotations

import typer

from db.tools.content import read_content
from db.tools.entries import Content
from db.tools.options import ContentFolder
from db.tools.printing import OUT, PROBLEMS, print_problems
from db.tools.publishing import published
from db.tools.source_text import CONTENT


def check(content: ContentFolder = CONTENT) -> None:
    """Say what is wrong, all at once: file, record, field, and what to do.

    Then list what is unverified and therefore not published. That is no failure.

    Example: waic-content check --content db/content

    Exit codes: 0 no problems; 1 problems; 2 wrong usage.
    """
    read = read_content(content)
    for line in unverified(read):
        OUT.print(line)
    if read.problems:
        print_problems(read.problems)
        raise typer.Exit(PROBLEMS)
    OUT.print(f"{len(read.entries)} records, no problems.")


def unverified(content: Content) -> list[str]:
    """One line for every record and value that is not published, and why.

    What leans on an unverified record can be told only where there are no problems.
    """
    shown = None if content.problems else published(content)
    lines = []
    for entry in content.entries:
        name = f"{entry.raw.file}:{entry.raw.values.line}: {entry.raw.kind}/{entry.raw.id}"
        if entry.record is None:
            continue
        if entry.recalled:
            lines.append(f"{name}: unverified: recalled, nobody has checked it")
        elif shown is not None and entry.record.id not in shown[entry.raw.kind]:
            lines.append(f"{name}: unverified: leans on an unverified record")
        else:
            lines += [f"{name}, {path}: unverified value" for path in entry.unchecked]
    return lines
