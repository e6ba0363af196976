"""What may be put into the cells of a column: drop-downs of choices and of rows, and dates."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from db.tools.sheets.columns import Column, sheet_name
from db.tools.sheets.holds import Holds

SPARE_ROWS = 1_000
"""So many rows below the last one are ready for new records."""

_YES_NO = ("yes", "no")
_LONGEST_LIST = 255
"""Excel takes no longer list of words."""


def validations(
    columns: Collection[Column], letters: dict[str, str], rows: int, sheets: dict[str, int]
) -> Iterator[Any]:
    """openpyxl's DataValidation of each column that has one.

    `letters`: the letter of each column by header. `sheets`: how many rows each list has.
    """
    for column in columns:
        found = _validation(column, sheets)
        if found is not None:
            letter = letters[column.header]
            found.add(f"{letter}2:{letter}{rows + 1 + SPARE_ROWS}")
            yield found


def _validation(column: Column, sheets: dict[str, int]) -> Any:
    from openpyxl.worksheet.datavalidation import DataValidation

    if column.holds is Holds.DATE:
        found = DataValidation("date", operator="between")
        found.formula1, found.formula2 = "DATE(1901,1,1)", "DATE(2199,12,31)"
        return _strict(found, column)
    if choices := _YES_NO if column.holds is Holds.YES_NO else column.choices:
        listed = ",".join(choices)
        if len(listed) <= _LONGEST_LIST:
            return _strict(DataValidation("list", formula1=f'"{listed}"'), column)
    if column.holds is Holds.REFERENCE and len(column.targets) == 1:
        (target,) = column.targets
        if target in sheets:
            last = sheets[target] + 1 + SPARE_ROWS
            # A name is as good as an id, so what is not in the list is no error.
            where = f"{sheet_name(target)}!$A$2:$A${last}"
            return DataValidation("list", formula1=where, allow_blank=True)
    return None


def _strict(found: Any, column: Column) -> Any:
    found.allow_blank = True
    found.showErrorMessage = True
    found.errorTitle = column.header[:32]
    found.error = f"Write {column.holds.value}. {column.note}"[:255]
    return found
