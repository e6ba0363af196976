"""python -m kiosk.preview: the guide on the folder that `waic-content preview` fills."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from db.catalogue import Catalogue
from db.published.pointer import POINTER
from kiosk.platform.exit_codes import FINE, NO_INTERFACE, USAGE
from kiosk.settings import Settings, SettingsError, read_settings

IDLE_SECONDS = "3600"
"""Staff look longer than visitors: the question does not interrupt them."""


def main(arguments: Sequence[str]) -> int:
    """Any option of waic-kiosk is taken as well."""
    parser = argparse.ArgumentParser(prog="python -m kiosk.preview", description=__doc__)
    parser.add_argument("--folder", type=Path, required=True)
    options, others = parser.parse_known_args(list(arguments))
    try:
        settings = preview_settings(options.folder, others)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return USAGE
    return run(settings)


def preview_settings(folder: Path, others: Sequence[str]) -> Settings:
    """A window on the folder; of the environment nothing counts, as it is this desk's."""
    flags = ["--content", str(folder / POINTER), "--windowed", "--idle-seconds", IDLE_SECONDS]
    return read_settings([*flags, *others], {})


def run(settings: Settings) -> int:
    """Until the window is closed, or a signal ends it."""
    from kiosk.assets import AssetError
    from kiosk.front import InterfaceError
    from kiosk.platform.application import make_application
    from kiosk.platform.signals import Signals
    from kiosk.preview.kiosk import PreviewKiosk
    from kiosk.reading.releases import read_here

    read_here(_read)  # a process for each save would cost staff most of a second
    application = make_application()
    signals = Signals(FINE)
    try:
        kiosk = PreviewKiosk(settings)
    except (AssetError, InterfaceError) as error:
        print(error, file=sys.stderr)
        return NO_INTERFACE
    kiosk.start()
    code = application.exec()
    kiosk.close()
    signals.deleteLater()
    return code


def _read(path: Path) -> Catalogue:
    from db.reader import read_catalogue  # in the job that reads first, beside the window

    return read_catalogue(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
