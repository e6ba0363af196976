"""python -m kiosk.paper: prints one release as PDF, for `waic-content print`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from db.errors import ContentError
from kiosk.paper.page_size import PAPERS
from kiosk.paper.paper_words import ORDERS

FINE, PROBLEMS = 0, 1


def main(arguments: Sequence[str]) -> int:
    """Prints what was written as one line of JSON; a problem as one sentence, and 1."""
    options = _parser().parse_args(arguments)
    try:
        sheets = _print(options)
    except ContentError as error:
        print(error, file=sys.stderr)
        return PROBLEMS
    except OSError as error:
        why = error.strerror or type(error).__name__
        print(f"{options.out} cannot be written ({why}); choose another folder.", file=sys.stderr)
        return PROBLEMS
    print(json.dumps(sheets))
    return FINE


def _print(options: argparse.Namespace) -> list[dict[str, object]]:
    from db.reader import read_catalogue
    from kiosk import assets
    from kiosk.languages import Languages
    from kiosk.paper.imprint import Imprint
    from kiosk.paper.paper_words import scenes_of
    from kiosk.paper.sheets import Wanted, write_sheets
    from kiosk.platform import typefaces
    from kiosk.platform.application import make_application

    catalogue = read_catalogue(options.release)
    make_application()
    mounted = assets.mount(options.resources)
    typefaces.load_fonts(mounted)
    scenes = scenes_of(catalogue, Languages(mounted.translations), options.language)
    published = datetime.fromisoformat(options.published) if options.published else None
    imprint = Imprint(
        catalogue.release.sha256, options.number, options.name, published, options.is_draft
    )
    wanted = Wanted(options.signs, options.days, options.paper, options.room)
    return [asdict(sheet) for sheet in write_sheets(scenes, imprint, wanted, options.out)]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kiosk.paper", description=__doc__)
    parser.add_argument("--release", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--resources", type=Path)
    parser.add_argument("--signs", action="store_true")
    parser.add_argument("--days", action="store_true")
    parser.add_argument("--language", choices=ORDERS, default="both")
    parser.add_argument("--paper", choices=PAPERS, default="a4")
    parser.add_argument("--room")
    parser.add_argument("--number", type=int)
    parser.add_argument("--name", default="")
    parser.add_argument("--published", help="ISO instant with its offset")
    parser.add_argument("--is-draft", action="store_true")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
