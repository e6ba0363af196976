"""The tables that waic-content stats prints."""

from __future__ import annotations

from rich.table import Table

from db.tools.counting import Counts


def groups(counts: Counts) -> Table:
    """Published and unverified records of every group."""
    table = Table("group", "published", "unverified", "together", title="Groups")
    for name, group in counts["groups"].items():
        table.add_row(name, *_numbers(group))
    return table


def kinds(counts: Counts) -> Table:
    """Records, confidence and texts of every list."""
    columns = ("published", "unverified", "together", "sourced", "seed", "recalled")
    tags = sorted({tag for kind in counts["kinds"].values() for tag in kind["languages"]})
    table = Table("list", *columns, *tags, title="Lists: records, confidence, texts")
    for name, kind in counts["kinds"].items():
        known = [kind["confidence"].get(level, 0) for level in columns[3:]]
        texts = [kind["languages"].get(tag, 0) for tag in tags]
        table.add_row(name, *_numbers(kind), *(str(each) for each in known + texts))
    table.add_section()
    table.add_row("total", *_numbers(counts["total"]))
    return table


def empty(counts: Counts) -> Table:
    """In how many records of a list a field is empty."""
    table = Table("list", "empty fields", title="Records in which a field is empty")
    for name, kind in counts["kinds"].items():
        if kind["empty"]:
            fields = sorted(kind["empty"].items(), key=lambda each: (-each[1], each[0]))
            table.add_row(name, ", ".join(f"{field} {count}" for field, count in fields))
    return table


def _numbers(counts: Counts) -> list[str]:
    return [str(counts[name]) for name in ("published", "unverified", "together")]
