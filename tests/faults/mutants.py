"""Wrong ways to publish: each leaves out or misplaces one step, and a checker must see it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from db import durable, release
from db.tools.releasing import announcing, going_live, lock
from tests.faults.acts import content

_fsync = os.fsync


def _swap(module: ModuleType, **names: object) -> None:
    vars(module).update(names)


def _without_fsync(skip: Callable[[str], bool]) -> None:
    def fsync(handle: int) -> None:
        if not skip(str(Path(f"/proc/self/fd/{handle}").readlink())):
            _fsync(handle)

    _swap(os, fsync=fsync)


def no_file_is_flushed() -> None:
    _without_fsync(lambda path: stat.S_ISREG(Path(path).stat().st_mode))


def no_folder_is_flushed() -> None:
    _without_fsync(lambda path: Path(path).is_dir())


def release_is_not_flushed() -> None:
    _without_fsync(lambda path: ".content-" in path)


def entry_is_not_flushed() -> None:
    _without_fsync(lambda path: "/history/.0" in path)


def pointer_is_not_flushed() -> None:
    _without_fsync(lambda path: ".current.json" in path)


def history_folder_is_not_flushed() -> None:
    _without_fsync(lambda path: path.endswith("/history"))


def published_folder_is_not_flushed() -> None:
    _without_fsync(lambda path: path.endswith("/folder"))


def flushed_after_the_rename() -> None:
    def put(path: Path, content: bytes, *, flush: bool = True) -> None:
        unfinished = path.with_name(f".{path.name}-12345678")
        unfinished.write_bytes(content)
        unfinished.replace(path)
        with path.open("rb") as file:
            os.fsync(file.fileno())
        durable.flush_folder(path.parent)

    _everywhere(put)


def written_in_place() -> None:
    def put(path: Path, content: bytes, *, flush: bool = True) -> None:
        with path.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        durable.flush_folder(path.parent)

    _everywhere(put)


def pointer_before_the_entry() -> None:
    waiting: list[tuple[Path, bytes]] = []

    def put(path: Path, content: bytes) -> None:
        if path.parent.name == "history":
            waiting.append((path, content))
            return
        durable.put_whole(path, content)
        for late in waiting:
            durable.put_whole(*late)

    _swap(going_live, put_whole=put)


def pointer_before_the_release() -> None:
    late: list[Callable[[], None]] = []

    def put_release(path: Path, content: bytes, *, flush: bool = True) -> None:
        late.append(lambda: durable.put_whole(path, content))

    def put(path: Path, content: bytes) -> None:
        durable.put_whole(path, content)
        if path.name == "current.json":
            late[0]()

    _swap(release, put_whole=put_release)
    _swap(going_live, read_catalogue=lambda path: content(3))
    _swap(going_live, put_whole=put)


def old_release_is_removed_first() -> None:
    put_whole = durable.put_whole

    def put(path: Path, content: bytes) -> None:
        if path.name == "current.json":
            for each in path.parent.glob("content-*.sqlite"):
                if each.name.encode() not in content:
                    each.unlink()
        put_whole(path, content)

    _swap(going_live, put_whole=put)


def nobody_locks() -> None:
    _swap(lock, _lock=lambda handle: None)


def _everywhere(put: Callable[..., None]) -> None:
    for module in (release, going_live, announcing):
        _swap(module, put_whole=put)


MUTANTS: dict[str, Callable[[], None]] = {
    each.__name__: each
    for each in (
        *(no_file_is_flushed, no_folder_is_flushed, release_is_not_flushed),
        *(entry_is_not_flushed, pointer_is_not_flushed, history_folder_is_not_flushed),
        *(published_folder_is_not_flushed, flushed_after_the_rename, written_in_place),
        *(pointer_before_the_entry, pointer_before_the_release, old_release_is_removed_first),
        nobody_locks,
    )
}
