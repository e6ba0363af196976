"""The options that commands have in common."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

ContentFolder = Annotated[
    Path,
    typer.Option(
        "--content",
        metavar="DIR",
        help="The folder of YAML files.",
        exists=True,
        file_okay=False,
        show_default="the bundled content",
    ),
]
