"""Publishing and taking up, killed or failed at every single system call."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

from db.errors import ContentError
from db.published.history import read_history
from db.published.pointer import POINTER
from db.reader import read_catalogue
from db.tools.releasing.going_live import Said, go_live
from tests.faults.acts import ACTS, content, prepare
from tests.faults.folder_state import state_of
from tests.faults.sweeps import READ, TAKE_UP, Sweep, failed, killed
from tests.faults.traced import STRACE, Actor
from tests.faults.world.outcome import Outcome, Unfit

KILLED: Mapping[str, str] = {
    "publishing is killed at every system call": "publish",
    "bringing back is killed at every system call": "rollback",
    "announcing is killed at every system call": "announce",
    "withdrawing is killed at every system call": "withdraw",
    "taking up is killed at every system call": TAKE_UP,
    "reading is killed at every system call": READ,
}
FAILED: Mapping[str, tuple[str, Sequence[str]]] = {
    "the disk is full at any system call": ("ENOSPC", tuple(ACTS)),
    "the disk fails at any change, or at a read": ("EIO", (*ACTS, TAKE_UP, READ)),
    "the disk turns read-only at any system call": ("EROFS", tuple(ACTS)),
    "out of file handles at any system call": ("EMFILE", (*ACTS, TAKE_UP, READ)),
    "no permission at any system call": ("EACCES", (*ACTS, TAKE_UP, READ)),
}
PUBLISHED_EACH = 12
MOST_TOLD = 2
READS_PASSED = 4
"""Of calls of which there are hundreds, mostly reads, every fourth fails; of all others each."""


@contextmanager
def warm(folder: Path) -> Iterator[tuple[Actor, Path]]:
    """(the warm process, a folder with two numbers)"""
    if STRACE is None:
        raise Unfit("strace is not installed")
    (prepared := folder / "prepared").mkdir()
    prepare(prepared)
    actor = Actor()
    try:
        if not actor.traced("publish-same", prepared).calls:
            raise Unfit("strace may not follow processes here")
        yield actor, prepared
    finally:
        actor.close()


def kills(act: str, folder: Path) -> Outcome:
    with warm(folder) as (actor, prepared):
        sweep = killed(actor, prepared, folder, act, step=1)
    shown = f"of {sweep.tried} kills {sweep.before} leave the release before"
    seen = f"{shown} and {sweep.after} the new one, always whole"
    if act in (TAKE_UP, READ):
        seen = f"after {sweep.tried} kills the next start shows the same release"
    after = "the same command completes, and clears what was left"
    return Outcome(seen, "nothing: the command is gone", after, _wrong(sweep))


def errors(error: str, acts: Sequence[str], folder: Path) -> Outcome:
    whole = Sweep()
    with warm(folder) as (actor, prepared):
        for act in acts:
            step = READS_PASSED if error == "EIO" and act != READ else 1
            whole.add(failed(actor, prepared, folder, act, error, step, rare=1))
    told = sorted(whole.told, key=len)[:MOST_TOLD]
    wrong = _wrong(whole) if told else (*_wrong(whole), "staff were told nothing")
    seen = f"of {whole.tried} failures {whole.before} leave what was before, the others the new"
    return Outcome(f"{seen}, always whole", " ".join(told), "the same again succeeds", wrong)


def _wrong(sweep: Sweep) -> tuple[str, ...]:
    return tuple(sweep.wrong if sweep.tried else ["no moment was found"])


def two_publishers(folder: Path) -> Outcome:
    """Two processes publish as fast as they can, and a kiosk reads all the time."""
    (published := folder / "published").mkdir()
    go_live(content(0), published, Said(by="Ann"))
    shares = [range(first, 2 * PUBLISHED_EACH + 1, 2) for first in (1, 2)]
    for number in range(2 * PUBLISHED_EACH + 1):
        content(number)  # made once, for both
    told, reads, wrong = _race(published, shares)
    entries = read_history(published).entries
    numbers = sorted(each.number for each in entries)
    whole = 2 * PUBLISHED_EACH + 1
    if numbers != list(range(1, whole + 1)):
        wrong.append(f"the numbers are {numbers}")
    if len({each.sha256 for each in entries}) != whole:
        wrong.append("a release went lost")
    state_of(published)
    words = " ".join(sorted(told)).replace(str(published), "FOLDER")
    seen = f"a whole release in each of {reads} looks"
    return Outcome(seen, words, f"{whole} releases under {whole} numbers", tuple(wrong))


def _race(published: Path, shares: Sequence[range]) -> tuple[set[str], int, list[str]]:
    """(what either was told, how often was read meanwhile, what went wrong)"""
    forked = multiprocessing.get_context("fork")
    pipes = [forked.Pipe(duplex=False) for _ in shares]
    for share, (_, writing) in zip(shares, pipes, strict=True):
        forked.Process(target=_publish, args=(published, share, writing), daemon=True).start()
    told: set[str] = set()
    reads, wrong = 0, []
    for reading, _ in pipes:
        while not reading.poll():
            reads += 1
            try:
                read_catalogue(published / POINTER)
            except ContentError as error:
                wrong.append(f"a look found no whole release: {error}")
        told |= reading.recv()
    return told, reads, wrong


def _publish(published: Path, share: range, pipe: Connection) -> None:
    told = set()
    for number in share:
        while True:
            try:
                go_live(content(number), published, Said(by=f"publisher {share.start}"))
                break
            except ContentError as error:
                told.add(str(error))
    pipe.send(told)


def cases() -> dict[str, Callable[[Path], Outcome]]:
    """By the name of the fault."""
    return {
        **{name: partial(kills, act) for name, act in KILLED.items()},
        **{name: partial(errors, *of) for name, of in FAILED.items()},
        "two publish at once": two_publishers,
    }
