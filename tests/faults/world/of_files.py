"""Faults of what lies in the published folder."""

from __future__ import annotations

import codecs
import os
import random
import resource
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from db.errors import ContentError
from db.reader import read_catalogue
from db.tools.releasing.going_live import Said, go_live
from tests.faults.acts import content
from tests.faults.world.outcome import Outcome, Unfit
from tests.faults.world.running import Running
from tests.published import put

NOBODY = 65534
HEADER, OTHERS = 100, 1000


def pointer_cut(running: Running) -> Outcome:
    pointer = running.published.pointer
    pointer.write_bytes(pointer.read_bytes()[:40])
    return running.outcome()


def release_cut(running: Running) -> Outcome:
    file = running.published.folder / "content-11111111.sqlite"
    file.write_bytes(running.first.read_bytes()[:20_000])
    put(running.published.pointer, {"file": file.name, "sha256": "1" * 64})
    return running.outcome()


def replaced(running: Running) -> Outcome:
    """The file of the shown release becomes another one, under the same name."""
    running.first.write_bytes(running.first.read_bytes()[::-1])
    return running.outcome()


def removed(running: Running) -> Outcome:
    running.first.unlink()
    return running.outcome()


def folder_gone(running: Running) -> Outcome:
    """A stick or share that goes, and comes back."""
    folder = running.published.folder
    away = folder.with_name("away")
    folder.rename(away)
    return running.outcome(mend=lambda: away.rename(folder))


def no_permission(running: Running) -> Outcome:
    """Nobody may look into the folder while a new release comes into it."""
    return _as_nobody(running, running.published.folder)


def files_unreadable(running: Running) -> Outcome:
    """A new release comes that may be looked at and not be read; then it may, as it is."""
    return _as_nobody(running, None)


def _as_nobody(running: Running, closed: Path | None) -> Outcome:
    """`closed`: the folder that may not be entered, or None where its new files may not be read."""
    _root("become somebody who may not read")
    folder, move = running.published.folder, running.placed()
    running.every_screen()  # imports what it needs while it may
    codecs.lookup("utf-8-sig")
    folder.parent.chmod(0o755)
    move()
    if closed is not None:
        closed.chmod(0o700)
    else:
        running.published.pointer.chmod(0o600)
    os.seteuid(NOBODY)

    try:
        running.looks()
        return running.outcome(mend=lambda: os.seteuid(0), meanwhile=True)
    finally:
        os.seteuid(0)


def out_of_handles(running: Running) -> Outcome:
    """No file can be opened any more while a new release lies there."""
    return _with_handles(running, lambda: 3)


def no_process(running: Running) -> Outcome:
    """Files can be opened, but no process be started for the new release that lies there."""
    return _with_handles(running, lambda: _first_free() + 3)


def _with_handles(running: Running, limit: Callable[[], int]) -> Outcome:
    running.every_screen()  # imports what it needs while it may
    move, before = running.placed(), resource.getrlimit(resource.RLIMIT_NOFILE)

    def mend() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)

    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (limit(), before[1]))
        move()
        return running.outcome(mend=mend, meanwhile=True)
    finally:
        mend()


def _first_free() -> int:
    """The number that the next file gets which is opened."""
    os.close(free := os.dup(0))
    return free


def flipped_bits(running: Running) -> Outcome:
    """Every bit of the header, and a thousand others: no reader takes the file."""
    good, taken = running.first.read_bytes(), []
    chosen = random.Random(6)
    others = (chosen.randrange(8 * HEADER, 8 * len(good)) for _ in range(OTHERS))
    places = [*range(8 * HEADER), *others]
    for place in places:
        bad = bytearray(good)
        bad[place // 8] ^= 1 << place % 8
        running.first.write_bytes(bad)
        try:
            read_catalogue(running.first)
        except ContentError:
            continue
        taken.append(place)
    running.first.write_bytes(good)
    out = running.outcome(told=False)
    said = f"{len(places) - len(taken)} of {len(places)} flips refused"
    wrong = (*out.wrong, *(f"the flip of bit {place} was taken" for place in taken))
    return Outcome(out.visitor, said, out.after, wrong)


def disk_full(running: Running) -> Outcome:
    """The disk that staff publish to is full, and then is not."""
    with small_disk(running.published.folder.parent / "disk") as disk:
        (published := disk / "published").mkdir()
        go_live(content(1), published, Said(by="Ann", name="First"))
        (filler := disk / "filler").write_bytes(b"")
        _fill(filler)
        said, kept = _publishes(published)
        filler.unlink()
        again, _ = _publishes(published)
    wrong = [] if said and kept else ["publishing on a full disk was not refused whole"]
    wrong += [f"publishing failed with room again: {again}"] if again else []
    said = said.replace(str(published), "FOLDER")
    return Outcome("the release before", said, "the same again is published", tuple(wrong))


def read_only(running: Running) -> Outcome:
    """The disk can only be read: the kiosk needs no more, staff are told."""
    with small_disk(running.published.folder.parent / "disk") as disk:
        (published := disk / "published").mkdir()
        go_live(content(1), published, Said(by="Ann", name="First"))
        _mount("-o", "remount,ro", str(disk))
        said, kept = _publishes(published)
        read_catalogue(published / "current.json")
        _mount("-o", "remount,rw", str(disk))
        again, _ = _publishes(published)
    wrong = [] if said and kept else ["publishing on a read-only disk was not refused whole"]
    wrong += [f"publishing failed when it could be written: {again}"] if again else []
    said = said.replace(str(published), "FOLDER")
    return Outcome("the release before", said, "the same again is published", tuple(wrong))


def _publishes(folder: Path) -> tuple[str, bool]:
    """(what staff read; "" for nothing, whether what was live is still live)."""
    before = (folder / "current.json").read_bytes()
    try:
        go_live(content(2), folder, Said(by="Ann", name="Second"))
    except ContentError as error:
        return str(error), (folder / "current.json").read_bytes() == before
    return "", False


def _fill(file: Path) -> None:
    with file.open("ab", buffering=0) as written:
        for size in (65536, 4096, 1):
            try:
                while written.write(b"x" * size) == size:
                    pass
            except OSError:
                continue


def _root(what: str) -> None:
    if os.geteuid() != 0:
        raise Unfit(f"only root can {what}")


def _mount(*arguments: str) -> None:
    mount = shutil.which("mount")
    if mount is None:
        raise Unfit("there is no mount")
    done = subprocess.run([mount, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unfit(f"a small disk cannot be mounted ({' '.join(done.stderr.split())})")


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    _root("mount a small disk")
    place.mkdir()
    _mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place))
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)
