"""The process that reads a release: what it tells, and what of it dying, hanging or lying."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from db.errors import ContentError, ContentUnread, IncompatibleContent, ReaderLost
from db.reader import read_catalogue
from kiosk.reading import answers, process, releases
from kiosk.reading.process import ReaderProcess, command_to_read
from kiosk.reading.releases import (
    BUNDLED,
    begin,
    forget_begun,
    read_release,
    reading_stopped,
    stop_reading,
)
from kiosk.updates import take
from tests.build import catalogue
from tests.db.texts import released, small
from tests.published import Published

ROOT = Path(__file__).parents[3]
HANG = "import time; time.sleep(600)"
DIE = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
FAIL = "raise SystemExit(1)"
LIE = "print('{}')"
BABBLE = "print('[' * 100_000)"
FLOOD = "print('x' * 2_000_000)"
REFUSE = "print('{\"refused\": 7}')"


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    return released(tmp_path, small())


def instead(monkeypatch: pytest.MonkeyPatch, code: str, of: Path | None = None) -> None:
    """The process runs `code`, where it is to read `of` or anything."""

    def command(path: Path) -> list[str]:
        told = of is None or path == of
        return [sys.executable, "-c", code] if told else command_to_read(path)

    monkeypatch.setattr(process, "command_to_read", command)


def test_release_is_what_the_reader_reads(asked: Path) -> None:
    assert read_release(asked) == read_catalogue(asked)


def test_refusal_is_the_sentence_of_the_reader(published: Published) -> None:
    gone = published.folder / "current.json"
    with pytest.raises(ContentError) as here:
        read_catalogue(gone)
    with pytest.raises(ContentError) as there:
        read_release(gone)
    assert str(there.value) == str(here.value)


def test_release_of_another_version_is_told_as_such(published: Published) -> None:
    file = published.publish(catalogue())
    content = bytearray(file.read_bytes())
    content[60:64] = (9001).to_bytes(4, "big")
    file.write_bytes(content)
    with pytest.raises(IncompatibleContent, match="newer version of the kiosk"):
        read_release(file)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (DIE, "the process that reads it ended (-9)"),
        (FAIL, "the process that reads it ended (1)"),
        (LIE, "the process that reads it did not tell a release"),
        (BABBLE, "the process that reads it did not tell a release"),
        (REFUSE, "the process that reads it did not tell a release"),
        (FLOOD, "holds more than a kiosk can show"),
        (HANG, "takes too long to read"),
    ],
    ids=["dies", "fails", "lies", "babbles", "refuses oddly", "floods", "hangs"],
)
def test_process_that_goes_wrong_is_a_refusal_and_the_next_release_is_taken(
    code: str, sentence: str, asked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    instead(monkeypatch, code, of=asked)
    monkeypatch.setattr(process, "MAX_BYTES", 1_000_000)
    if code == HANG:
        monkeypatch.setattr(process, "DEADLINE_SECONDS", 0.2)
    with pytest.raises(ContentError) as caught:
        read_release(asked)
    assert str(caught.value).startswith(f"{asked} ") and sentence in str(caught.value)
    monkeypatch.setattr(process, "DEADLINE_SECONDS", 30.0)
    if code != HANG:
        taken = take(asked)
        assert taken.path == BUNDLED
        assert taken.problems == (str(caught.value),)


def test_answer_that_cannot_be_read_is_a_refusal(asked: Path, tmp_path: Path) -> None:
    reader = ReaderProcess(asked)
    assert reader._process.stdout is not None
    folder = os.open(tmp_path, os.O_RDONLY)  # reading it fails as a broken pipe may
    os.dup2(folder, reader._process.stdout.fileno())
    os.close(folder)
    with pytest.raises(ContentError, match=r"cannot be read \(Is a directory\)"):
        reader.catalogue()


def test_path_that_no_process_can_be_given_is_refused() -> None:
    with pytest.raises(ContentError, match="no process can be started for it"):
        read_release(Path("/tmp/a\0b.sqlite"))


def test_what_began_is_taken_and_not_read_again(
    asked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(asked)
    instead(monkeypatch, FAIL)
    assert read_release(asked) == read_catalogue(asked)
    with pytest.raises(ContentError):
        read_release(asked)


def test_start_begins_with_what_it_will_show(published: Published) -> None:
    published.publish(catalogue())
    for given, path in ((None, BUNDLED), (published.folder, published.pointer)):
        begin(given)
        assert [each.path for each in releases._begun] == [path]
        forget_begun()
    assert releases._begun == []


def test_guide_that_ends_waits_for_nothing(asked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, HANG)
    reader = ReaderProcess(asked)
    releases._asked.append(reader)
    stop_reading()
    with pytest.raises(ContentError, match=r"ended \(-9\)"):
        reader.catalogue()
    releases._asked.remove(reader)


def test_guide_that_ends_starts_no_reader(asked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A job that still looks at a pointer then asks for a release: nobody waits 30 s for it."""
    monkeypatch.setattr(process, "command_to_read", pytest.fail)
    with reading_stopped(), pytest.raises(ContentUnread, match="the guide ends"):
        read_release(asked)


def test_reader_that_was_started_meanwhile_is_ended(
    asked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The guide begins to end between the look and the start."""
    stopped = reading_stopped()

    def command(_path: Path) -> list[str]:
        stopped.__enter__()
        return [sys.executable, "-c", HANG]

    monkeypatch.setattr(process, "command_to_read", command)
    with pytest.raises(ReaderLost, match=r"ended \(-9\)"):
        read_release(asked)
    stopped.__exit__(None, None, None)
    assert releases._ending == []


def test_no_process_is_left_where_nothing_can_be_loaded(
    asked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails() -> None:
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr(answers, "make_ready", fails)
    reader = ReaderProcess(asked)
    with pytest.raises(ContentUnread, match="Too many open files"):
        reader.catalogue()
    assert reader._process.returncode == -signal.SIGKILL
    assert reader._process.stdout is not None and reader._process.stdout.closed


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        *((code, ReaderLost) for code in (DIE, FAIL, HANG)),
        *((code, ContentError) for code in (LIE, BABBLE, REFUSE, FLOOD)),
    ],
)
def test_reader_that_may_be_innocent_is_told_from_a_bad_answer(
    code: str, kind: type[ContentError], asked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    instead(monkeypatch, code)
    monkeypatch.setattr(process, "MAX_BYTES", 1_000_000)
    monkeypatch.setattr(process, "DEADLINE_SECONDS", 0.2 if code == HANG else 30.0)
    with pytest.raises(ContentError) as caught:
        read_release(asked)
    assert type(caught.value) is kind
    again = "publish the release again." if kind is ContentError else "start the kiosk again"
    assert again in str(caught.value)


@pytest.mark.parametrize("kind", [ContentError, IncompatibleContent, ContentUnread, ReaderLost])
def test_answer_keeps_the_kind_of_a_refusal(kind: type[ContentError]) -> None:
    with pytest.raises(ContentError, match=r"^x is bad\.$") as caught:
        answers.catalogue_of(answers.refusal(kind("x is bad.")))
    assert type(caught.value) is kind


@pytest.mark.parametrize(
    "refused", ['["x", "odd"]', '["x", true]', '["x", ["lost"]]', '[7, "lost"]', '["x"]', "{}"]
)
def test_refusal_of_another_form_is_no_answer(refused: str) -> None:
    with pytest.raises(ValueError, match="is no refusal"):
        answers.catalogue_of(f'{{"refused":{refused}}}'.encode())


def test_refusal_without_end_is_no_answer() -> None:
    with pytest.raises(ValueError, match="is no sentence"):
        answers.catalogue_of(answers.refusal(ContentError("x" * 70_000)))


def test_it_ends_with_the_guide() -> None:
    """Whatever it is doing: the kernel ends it when the other end of its pipe closes."""
    code = (
        "import time; from kiosk.reading.command import end_with_guide;"
        "end_with_guide(); print('reads', flush=True); time.sleep(600)"
    )
    command = [sys.executable, "-c", code]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as child:
        assert child.stdout is not None and child.stdin is not None
        assert child.stdout.readline() == "reads\n"
        child.stdin.close()
        assert child.wait(10) == -signal.SIGIO


def test_it_inherits_nothing_of_the_session(
    asked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    instead(monkeypatch, f"import os; open({str(told)!r}, 'w').write(' '.join(os.environ))")
    for name in ("NOTIFY_SOCKET", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "WAIC_KIOSK_HERE"):
        monkeypatch.setenv(name, "/x")
    with pytest.raises(ContentError):
        read_release(asked)
    names = set(told.read_text("utf-8").split())
    assert "PATH" in names and not [n for n in names if not n.startswith(process._NEEDED)]


def test_nothing_of_the_database_is_ever_in_the_guide() -> None:
    code = (
        "import sys; from kiosk.updates.taking import BUNDLED, load; taken = load(BUNDLED);"
        "load(BUNDLED, [taken.catalogue]); assert taken.catalogue.sessions;"
        "print(*{'sqlalchemy', 'sqlite3'} & set(sys.modules))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == []


def test_hidden_command_wants_one_path() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "kiosk", "read"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr == "waic-kiosk read takes one release or pointer.\n"
