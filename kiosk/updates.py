"""How content arrives: the release that was asked for, else the bundled one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from db.catalogue import Catalogue
from db.errors import ContentError
from kiosk.plans import takeaway
from kiosk.search.index import index_of

BUNDLED = Path(__file__).parent.parent / "db" / "bundled" / "current.json"


@dataclass(frozen=True, slots=True)
class Taken:
    """A Catalogue, where it came from, and why an earlier candidate was refused."""

    catalogue: Catalogue
    path: Path
    problems: tuple[str, ...] = ()


def take(asked: Path | None, bundled: Path = BUNDLED) -> Taken:
    """Read `asked`, or `bundled` where that fails. Slow: run it in a job.

    Raises ContentError when neither can be read.
    """
    from db.reader import read_catalogue  # importing SQLAlchemy costs more than Qt Quick

    problems: list[str] = []
    for path in (asked, bundled):
        if path is None:
            continue
        try:
            catalogue = read_catalogue(path)
            index_of(catalogue)  # here, where nobody waits: the first search is as quick as all
            takeaway.warm()
            return Taken(catalogue, path, tuple(problems))
        except ContentError as error:
            problems.append(str(error))
    raise ContentError(" ".join(problems))
