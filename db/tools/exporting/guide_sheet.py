"""The first sheet of a workbook: how to edit it, in five sentences of each language."""

from __future__ import annotations

from collections.abc import Sequence

TITLES = ("How to edit this workbook", "如何编辑本工作簿")
SENTENCES = (
    (
        "Change cells on the sheets behind this one, one row for each record; the note on every "
        "header says what belongs into its column.",
        "请在后面的工作表中修改单元格，每行一条记录；每个表头上的批注说明该列应填写什么。",
    ),
    (
        "Never change an id: it is how screens, links and saved plans know the record, which is "
        "why those cells are locked (Review > Unprotect Sheet needs no password).",
        "请勿更改 id：屏幕、链接和已保存的日程都靠它识别记录，因此这些单元格已锁定"
        "（“审阅 > 撤销工作表保护”，无需密码）。",
    ),
    (
        "For a new record write into the first free row and leave its id blank; to take a session "
        "out, set its status to cancelled rather than deleting the row.",
        "新增记录时，请填写第一个空行并将 id 留空；要撤下某个场次，请将 status 设为 cancelled，"
        "而不要删除该行。",
    ),
    (
        "Choose from the arrow where a cell has one, write several values with ; between them, "
        "dates as 2024-07-05 and hours as 09:30 of the event's own zone; a cell that you blank "
        "says that nothing is known.",
        "单元格旁有箭头时请从中选择；多个值用 ; 分隔；日期写作 2024-07-05，时间写作 09:30"
        "（活动当地时间）；清空单元格表示情况未知。",
    ),
    (
        "Save the file and import it with waic-content import FILE: it tells every problem with "
        "its cell before anything is changed, and what nobody touched stays as it is.",
        "保存文件后用 waic-content import 文件名 导入：如有问题，会先逐一指出所在单元格，"
        "此前不作任何更改；未改动的内容保持不变。",
    ),
)


def guide_rows(sheets: Sequence[tuple[str, int]]) -> list[tuple[str, str]]:
    """(English, Chinese) of each row: titles, sentences, then the sheets with their rows."""
    numbered = [
        (f"{number}. {english}", f"{number}. {chinese}")
        for number, (english, chinese) in enumerate(SENTENCES, start=1)
    ]
    rows = [(f"{name}: {count} rows", f"{name}：{count} 行") for name, count in sheets]
    return [TITLES, *numbered, ("", ""), *rows]
