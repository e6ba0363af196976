"""Makes the pictures of the staff guide anew: the preview with a problem, and a door sign.

QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software .venv/bin/python packaging/guide_pictures.py
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPainter

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from db.reader import read_catalogue  # noqa: E402
from db.release import write_release  # noqa: E402
from kiosk.languages import Languages  # noqa: E402
from kiosk.paper.door_sign import sign_pages  # noqa: E402
from kiosk.paper.imprint import Imprint  # noqa: E402
from kiosk.paper.page import draw_page  # noqa: E402
from kiosk.paper.page_size import HEIGHT, WIDTH  # noqa: E402
from kiosk.paper.paper_words import scenes_of  # noqa: E402
from kiosk.paper.printed_days import printed_days  # noqa: E402
from kiosk.platform.application import make_application  # noqa: E402
from kiosk.preview.__main__ import preview_settings  # noqa: E402
from kiosk.preview.kiosk import PreviewKiosk  # noqa: E402

GUIDE = ROOT / "db" / "tools" / "guide"
BUNDLED = ROOT / "db" / "bundled" / "current.json"
ROOM = "h3-matchmaking"
PROBLEM = (
    "programme.xlsx:14: sheet Sessions, cell E14, start: found '25:00'; "
    "expected an hour from 00:00 to 23:59: mend the cell"
)


def main() -> int:
    application = make_application()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write_release(read_catalogue(BUNDLED), folder)
        told = {"name": "programme.xlsx", "read": "09:41:07", "stale": "", "problems": [PROBLEM]}
        (folder / "problems.json").write_text(json.dumps(told), encoding="utf-8")
        _preview(folder, application)
    _sign()
    return 0


def _preview(folder: Path, application: QGuiApplication) -> None:
    flags = ["--now", "2024-07-05T10:00+08:00", "--language", "en", "--reduced-motion"]
    kiosk = PreviewKiosk(preview_settings(folder, [*flags, "--size", "1920x1080"]))
    kiosk.start()
    kiosk.when_content(lambda _: QTimer.singleShot(500, lambda: _wake(kiosk, application)))
    application.exec()
    kiosk.close()


def _wake(kiosk: PreviewKiosk, application: QGuiApplication) -> None:
    kiosk.house.visit.touch()
    kiosk.bar.toggleProblems()
    QTimer.singleShot(500, lambda: _take(kiosk, application))


def _take(kiosk: PreviewKiosk, application: QGuiApplication) -> None:
    smooth = Qt.TransformationMode.SmoothTransformation
    picture: QImage = kiosk.window.grabWindow()
    _save(picture.scaledToWidth(960, smooth), "preview.png")
    application.quit()


def _sign() -> None:
    catalogue = read_catalogue(BUNDLED)
    scenes = scenes_of(catalogue, Languages(ROOT / "resources" / "i18n"), "both")
    day = next(d for d in printed_days(scenes, ROOM) if str(d.date) == "2024-07-05")
    room = next(room for room in day.rooms if room.id == ROOM)
    imprint = Imprint(catalogue.release.sha256, 12, "Friday morning")
    picture = QImage(int(WIDTH), int(HEIGHT), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_page(sign_pages(room, day, imprint, scenes)[0], painter)
    painter.end()
    _save(picture, "sign.png")


def _save(picture: QImage, name: str) -> None:
    picture.convertToFormat(QImage.Format.Format_RGB32).save(str(GUIDE / name))
    print(GUIDE / name)


if __name__ == "__main__":
    sys.exit(main())
