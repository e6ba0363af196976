"""Writes the bill of materials of a packaged kiosk (CycloneDX), and gathers its licences.

What is listed is what lies in the folder that PyInstaller made: Python itself, each Python
distribution of which a module or a file was taken, and each shared library of the system with
the Debian package that it came from. Equal folders give equal bytes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

ROOT = Path(__file__).parent.parent.parent
LICENCE_KEYS = ("License-Expression", "License")
LICENCE_NAMES = ("licen", "copying", "notice", "third-party", "authors")


def main() -> int:
    parser = argparse.ArgumentParser(description="The bill of materials of a packaged kiosk.")
    parser.add_argument("folder", type=Path, help="what PyInstaller made")
    parser.add_argument("modules", type=Path, help="its list of modules, one name a line")
    parser.add_argument("--version", required=True, help="of the kiosk")
    parser.add_argument("--out", type=Path, required=True, help="the JSON to write")
    parser.add_argument("--licences", type=Path, required=True, help="the folder to fill")
    options = parser.parse_args()
    modules = frozenset(options.modules.read_text(encoding="utf-8").split())
    ours = sorted(bundled(modules), key=lambda each: each.name.lower())
    libraries = sorted(system_libraries(options.folder))
    text = bom(options.version, ours, libraries)
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem:
        print(f"The bill of materials is not valid CycloneDX: {problem}", file=sys.stderr)
        return 1
    options.out.write_text(text + "\n", encoding="utf-8")
    gather_licences(ours, {package for package, _ in libraries}, options.licences)
    print(f"{len(ours)} Python distributions and {len(libraries)} system packages listed.")
    return 0


def bundled(modules: frozenset[str]) -> Iterator[Distribution]:
    """The distributions of which at least one top-level module was taken, but ourselves."""
    for found in distributions():
        tops = {path.parts[0].removesuffix(".py") for path in found.files or ()}
        if found.name != "waic-kiosk" and tops & modules:
            yield found


def system_libraries(folder: Path) -> set[tuple[str, str]]:
    """(Debian package, version) of every shared library that PyInstaller took from the system."""
    names = {path.name for path in (folder / "_internal").glob("lib*.so*")}
    owners = {owner for name in names if (owner := _owner(name))}
    return {(package, _version(package)) for package in owners}


def _owner(library: str) -> str:
    for place in (
        "/usr/lib/x86_64-linux-gnu",
        "/lib/x86_64-linux-gnu",
        "/usr/lib/aarch64-linux-gnu",
    ):
        path = Path(place) / library
        if not path.exists():
            continue
        for each in (path, path.resolve()):
            said = _said("dpkg-query", "--search", str(each))
            if said:
                return said.split(":")[0]
    return ""


def _version(package: str) -> str:
    return _said("dpkg-query", "--show", "--showformat=${Version}\n", package).split("\n")[0]


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def bom(version: str, ours: Iterable[Distribution], libraries: Iterable[tuple[str, str]]) -> str:
    """CycloneDX 1.6 as JSON, dated by SOURCE_DATE_EPOCH."""
    made = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"waic-kiosk/{version}"))
    made.metadata.timestamp = datetime.fromtimestamp(
        int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC
    )
    made.metadata.component = Component(
        name="waic-kiosk", version=version, type=ComponentType.APPLICATION, bom_ref="waic-kiosk"
    )
    made.components.add(_python())
    made.components.update(_distribution(each) for each in ours)
    made.components.update(_library(*each) for each in libraries)
    made.register_dependency(made.metadata.component, made.components)
    return make_outputter(made, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=2)


def _python() -> Component:
    version = ".".join(map(str, sys.version_info[:3]))
    return Component(
        name="python",
        version=version,
        type=ComponentType.PLATFORM,
        purl=PackageURL("generic", None, "python", version),
        licenses=[LicenseFactory().make_from_string("PSF-2.0")],
        bom_ref=f"python@{version}",
    )


def _distribution(found: Distribution) -> Component:
    said = next((found.metadata[key] for key in LICENCE_KEYS if key in found.metadata), "")
    licence = LicenseFactory().make_from_string(said.splitlines()[0]) if said else None
    return Component(
        name=found.name,
        version=found.version,
        type=ComponentType.LIBRARY,
        purl=PackageURL("pypi", None, found.name.lower(), found.version),
        licenses=[licence] if licence else [],
        bom_ref=f"pypi/{found.name.lower()}@{found.version}",
    )


def _library(package: str, version: str) -> Component:
    return Component(
        name=package,
        version=version,
        type=ComponentType.LIBRARY,
        purl=PackageURL("deb", "debian", package, version),
        bom_ref=f"deb/{package}@{version}",
    )


def gather_licences(ours: Iterable[Distribution], packages: Iterable[str], out: Path) -> None:
    """The licence texts of everything that is listed, one folder or file for each."""
    out.mkdir(parents=True, exist_ok=True)
    for found in ours:
        for path in found.files or ():
            if path.name.lower().startswith(LICENCE_NAMES) and ".dist-info" in str(path):
                target = out / found.name
                target.mkdir(exist_ok=True)
                shutil.copyfile(str(path.locate()), target / path.name)
    for package in packages:
        told = Path("/usr/share/doc") / package / "copyright"
        if told.is_file():
            shutil.copyfile(told, out / f"{package}.copyright")
    python = Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info[1]}" / "LICENSE.txt"
    if python.is_file():
        shutil.copyfile(python, out / "python.txt")


if __name__ == "__main__":
    sys.exit(main())
