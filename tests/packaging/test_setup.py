"""packaging/setup.sh: which Python it takes, what it installs, and the sentences it says."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.script import PACKAGING, ROOT

PYTHONS = ("python3", "python3.13", "python3.12", "python3.11")
TOO_OLD = "exit 1"
NO_VENV = 'case "$*" in *ensurepip*) exit 1;; esac; exit 0'
FINE = 'case "$*" in "-m venv"*) echo "$0 makes it" >&2; exit 1;; esac; exit 0'


class Machine:
    """A copy of the set-up, and a folder of stand-ins for the programs it calls."""

    def __init__(self, place: Path) -> None:
        self.tree, self.programs = place / "tree", place / "bin"
        self.programs.mkdir()
        (self.tree / "packaging").mkdir(parents=True)
        shutil.copytree(PACKAGING / "locks", self.tree / "packaging" / "locks")
        shutil.copy(PACKAGING / "setup.sh", self.tree / "packaging")
        shutil.copy(ROOT / "pyproject.toml", self.tree)
        for python in PYTHONS:
            self.has(python, "exit 127")

    def has(self, program: str, script: str) -> None:
        path = self.programs / program
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def is_set_up(self, group: str = "run") -> None:
        venv = self.tree / ".venv"
        (venv / "bin").mkdir(parents=True)
        python = venv / "bin" / "python"
        python.write_text("#!/bin/sh\n", encoding="utf-8")
        python.chmod(0o755)
        shutil.copy(self.tree / "pyproject.toml", venv / "installed-pyproject.toml")
        lock = self.tree / "packaging" / "locks" / f"{group}.txt"
        shutil.copy(lock, venv / f"installed-{group}.txt")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command: list[str | Path] = [self.tree / "packaging" / "setup.sh", *arguments]
        path = {"PATH": f"{self.programs}:/usr/bin:/bin"}
        return subprocess.run(command, env=path, capture_output=True, text=True, check=False)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_setup_without_python_says_what_to_install(machine: Machine) -> None:
    result = machine.run("run")
    assert result.returncode == 1
    assert result.stderr == (
        "No Python 3.11, 3.12 or 3.13 found as python3, python3.13, python3.12 or python3.11: "
        "install one (on Debian and Ubuntu: apt install python3 python3-venv) "
        "and run the command again.\n"
    )


def test_setup_without_venv_says_which_package_to_install(machine: Machine) -> None:
    machine.has("python3", NO_VENV)
    result = machine.run("run")
    assert result.returncode == 1
    assert result.stderr == (
        "python3 has no venv module: install it (on Debian and Ubuntu: "
        "apt install python3-venv) and run the command again.\n"
    )


def test_setup_takes_python3_first(machine: Machine) -> None:
    machine.has("python3", FINE)
    machine.has("python3.13", FINE)
    assert "bin/python3 makes it" in machine.run("run").stderr


def test_setup_passes_over_a_python_that_is_too_old_or_lacks_venv(machine: Machine) -> None:
    machine.has("python3", TOO_OLD)
    machine.has("python3.13", NO_VENV)
    machine.has("python3.12", FINE)
    assert "bin/python3.12 makes it" in machine.run("run").stderr


MAKES = """case "$*" in "-m venv"*)
    mkdir -p .venv/bin
    cp "$0" .venv/bin/python
    cp "$(dirname "$0")/uv" .venv/bin;;
esac
echo "$(basename "$0") $*" >>"$(dirname "$0")/asked"
exit 0"""
"""A Python whose .venv holds itself, and the uv beside it."""


@pytest.mark.parametrize(("uv_ends", "is_told"), [(0, False), (2, True)])
def test_setup_installs_by_uv_or_else_by_pip_and_always_by_hash(
    machine: Machine, uv_ends: int, is_told: bool
) -> None:
    machine.has("ldconfig", "echo")
    for program in ("apt-get", "apt-cache"):
        machine.has(program, "exit 0")
    machine.has("id", "echo 0")
    machine.has("python3", MAKES)
    machine.has("uv", f'echo "uv $*" >>"$(dirname "$0")/asked"\nexit {uv_ends}')
    result = machine.run("run")
    asked = (machine.tree / ".venv" / "bin" / "asked").read_text(encoding="utf-8").splitlines()
    locks = [line for line in asked if line.endswith("-r packaging/locks/run.txt")]
    assert result.returncode == 0
    assert ("pip does" in result.stdout) is is_told
    assert [line.split()[0] for line in locks] == ["uv", *["python"] * is_told]
    assert all("--no-deps --require-hashes --only-binary :all:" in line for line in locks)
    (bootstrap,) = (line for line in asked if line.endswith("uv.txt"))
    assert "--require-hashes" in bootstrap


def test_setup_that_is_done_says_nothing(machine: Machine) -> None:
    machine.is_set_up()
    machine.has("ldconfig", f"cat {machine.programs}/libraries")
    table = (PACKAGING / "setup.sh").read_text(encoding="utf-8")
    files = [line.split()[0] for line in table.splitlines() if line.startswith("lib")]
    listing = "".join(f"\t{file} (libc6,x86-64) => /lib/{file}\n" for file in files)
    (machine.programs / "libraries").write_text(listing, encoding="utf-8")
    result = machine.run("run", "display")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_setup_with_tests_serves_the_kiosk_too(machine: Machine) -> None:
    machine.is_set_up("dev")
    machine.has("ldconfig", "echo")
    machine.has("apt-get", "exit 0")
    machine.has("apt-cache", "exit 0")
    machine.has("id", "echo 0")
    assert "packages of" not in machine.run("run").stdout


def test_setup_installs_missing_libraries_under_the_names_of_this_system(machine: Machine) -> None:
    machine.is_set_up()
    machine.has("ldconfig", "printf '\\tlibEGL.so.1 (libc6,x86-64) => x\\n'")
    machine.has("apt-cache", 'case "$2" in *t64) exit 1;; esac')
    machine.has("apt-get", "exit 0")
    machine.has("id", "echo 1000")
    machine.has("sudo", f'echo "$*" >{machine.programs}/asked')
    result = machine.run("run")
    packages = "libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libglib2.0-0 libgssapi-krb5-2 "
    says = f"Installing the system libraries that Qt needs: sudo apt-get install {packages}\n"
    assert (result.returncode, result.stdout, result.stderr) == (0, says, "")
    asked = (machine.programs / "asked").read_text(encoding="utf-8")
    assert asked == (
        "env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "
        f"{packages.strip()}\n"
    )


def test_setup_that_cannot_install_libraries_says_so(machine: Machine) -> None:
    machine.is_set_up()
    machine.has("ldconfig", "echo")
    machine.has("apt-cache", "exit 0")
    machine.has("apt-get", "exit 100")
    machine.has("id", "echo 0")
    result = machine.run("run")
    assert result.returncode == 1
    assert result.stderr.startswith("apt-get could not install libegl1 libgl1 ")


def without_postgresql(machine: Machine) -> Machine:
    machine.is_set_up("dev")
    machine.has("ldconfig", "echo")
    machine.has("apt-cache", "exit 0")
    machine.has("ls", "exit 2")
    note = f'echo "$(basename "$0") $*" >>{machine.programs}/asked'
    machine.has("sed", note)
    machine.has("apt-get", note)
    return machine


def test_setup_installs_postgresql_without_a_cluster_of_its_own(machine: Machine) -> None:
    without_postgresql(machine).has("id", "echo 0")
    result = machine.run("dev", "postgresql")
    assert result.returncode == 0
    assert "Installing PostgreSQL for the tests: apt-get install postgresql" in result.stdout
    asked = (machine.programs / "asked").read_text(encoding="utf-8").splitlines()[-3:]
    install = "apt-get install -qq -y --no-install-recommends"
    assert (asked[0], asked[2]) == (f"{install} postgresql-common", f"{install} postgresql")
    assert "create_main_cluster = false" in asked[1]


def test_setup_that_may_not_install_postgresql_says_that_its_tests_are_skipped(
    machine: Machine,
) -> None:
    without_postgresql(machine).has("id", "echo 1000")
    machine.has("sudo", "exit 0")
    result = machine.run("dev", "postgresql")
    assert (result.returncode, result.stdout.splitlines()[-1]) == (
        0,
        "PostgreSQL is not installed, its tests are skipped. "
        "On Debian and Ubuntu, as root, run: apt-get install postgresql",
    )
