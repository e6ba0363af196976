"""The options that every command about a published folder has."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

PublishedFolder = Annotated[
    Path, typer.Option("--to", metavar="FOLDER", help="The folder that the kiosks read.")
]
