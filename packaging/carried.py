"""Tell where each library in the frozen program comes from: Debian, Python or a Python package.

What Debian gave is named with its package and the source of that; what a Python package brought
inside, with the version that the library itself tells.
"""

from __future__ import annotations

import hashlib
import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.metadata import distribution
from pathlib import Path
from typing import Any
from urllib.parse import quote

Part = dict[str, Any]  # a component, as CycloneDX has it
Libraries = Mapping[str, Path]  # the place in the program, and where the file was taken from

DEBIAN_TERMS = Path("/usr/share/doc")
KEPT = ("type", "name", "version", "purl", "licenses")  # of what a Python package lists itself


def owned_by_debian(libraries: Libraries) -> dict[str, list[str]]:
    """Sort the libraries that a package of this system owns, by its name."""
    if shutil.which("dpkg-query") is None:
        return {}
    asked = {name: set(_names(path)) for name, path in libraries.items()}
    said = _said("dpkg-query", "--search", *sorted(set().union(*asked.values())))
    owners = dict(_owners(said.splitlines()))
    found = defaultdict(list)
    for name, paths in sorted(asked.items()):
        if known := sorted(paths & owners.keys()):
            found[owners[known[0]]].append(name)
    return dict(found)


def debian_parts(owned: Mapping[str, Sequence[str]], program: Path) -> list[Part]:
    """Give a component for each package, with its files and their hashes."""
    if not owned:
        return []
    form = "\\t".join(
        ("${Package}", "${Version}", "${source:Package}", "${source:Version}", "${Architecture}")
    )
    told = _said("dpkg-query", "--show", f"--showformat={form}\\n", *sorted(owned))
    return [
        _debian_part(line.split("\t"), files(owned[name], program))
        for line in sorted(told.splitlines())
        if (name := line.split("\t")[0]) in owned
    ]


def _debian_part(told: Sequence[str], files: list[Part]) -> Part:
    name, version, source, source_version, architecture = told
    system = platform.freedesktop_os_release()
    upstream = _quoted(f"{source}@{source_version}")
    about = f"arch={architecture}&distro={system['ID']}-{system['VERSION_ID']}&upstream={upstream}"
    return {
        "type": "library",
        "bom-ref": f"debian:{name}",
        "name": name,
        "version": version,
        "purl": f"pkg:deb/{system['ID']}/{_quoted(name)}@{_quoted(version)}?{about}",
        "licenses": [{"license": {"name": f"see licences/debian/{name}.txt"}}],
        "components": files,
    }


def debian_terms(packages: Iterable[str], folder: Path) -> None:
    """Lay the terms of these packages in a folder; raises FileNotFoundError for one without."""
    folder.mkdir(parents=True)
    for name in packages:
        shutil.copyfile(DEBIAN_TERMS / name / "copyright", folder / f"{name}.txt")


def python_part(libraries: Iterable[str], program: Path) -> Part:
    """Give the component of a Python that no package of the system brought."""
    version = platform.python_version()
    return {
        "type": "framework",
        "bom-ref": "python",
        "name": "python",
        "version": version,
        "purl": f"pkg:generic/python@{version}",
        "licenses": [{"license": {"id": "Python-2.0"}}],
        "components": files(libraries, program),
    }


def python_terms() -> Path:
    """Answer where a Python from elsewhere than Debian has its terms."""
    return Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"


def of_python(path: Path) -> bool:
    """Tell whether a file belongs to the Python that runs, not to a package for it."""
    return path.resolve().is_relative_to(Path(sys.base_prefix).resolve())


def files(names: Iterable[str], program: Path) -> list[Part]:
    """Name files of the program, each with its hash."""
    return [
        {
            "type": "file",
            "name": name,
            "hashes": [
                {
                    "alg": "SHA-256",
                    "content": hashlib.sha256((program / name).read_bytes()).hexdigest(),
                }
            ],
        }
        for name in sorted(names)
    ]


def inside(package: str) -> list[Part]:
    """Name the libraries that a Python package brings within its own files."""
    listed = [part for text in _lists_of(package) for part in json.loads(text)["components"]]
    kept = [{key: part[key] for key in KEPT if key in part} for part in listed]
    for part in kept:
        part["purl"] = part.get("purl", "").partition("?")[0]  # without where it was fetched
    told = [
        {
            "type": "library",
            "name": name,
            "version": version,
            "purl": f"pkg:generic/{_quoted(name.lower())}@{_quoted(version)}",
        }
        for name, version in _told_by(package)
    ]
    different = {(part["name"].lower(), part["version"]): part for part in (*told, *kept)}
    return [different[key] for key in sorted(different) if key[0] != package.replace("-", "_")]


def _lists_of(package: str) -> Iterator[str]:
    for file in sorted(distribution(package).files or (), key=str):
        if ".dist-info/sboms/" in file.as_posix() and file.suffix == ".json":
            yield file.read_text()


def _told_by(package: str) -> Iterator[tuple[str, str]]:
    if package == "pyside6-essentials":
        from PySide6.QtCore import qVersion

        yield "Qt", qVersion()
        yield from (("ICU", found) for found in _in_names(package, r"libicudata\.so\.(\d+)$"))
    if package == "sqlcipher3":
        yield from _told_by_sqlcipher()
    if package == "lxml":
        from lxml import etree

        yield "libxml2", ".".join(map(str, etree.LIBXML_COMPILED_VERSION))
        yield "libxslt", ".".join(map(str, etree.LIBXSLT_COMPILED_VERSION))
    if package == "psycopg-binary":
        from psycopg.pq import version

        yield "libpq", f"{version() // 10000}.{version() % 10000}"
        yield from (("OpenSSL", found) for found in _in_bytes(package, "libcrypto"))


def _told_by_sqlcipher() -> Iterator[tuple[str, str]]:
    import sqlcipher3

    line = sqlcipher3.connect(":memory:")
    line.execute("pragma key = 'x'")  # before, it has no provider
    yield "SQLite", sqlcipher3.sqlite_version
    for name, question in (("SQLCipher", "cipher_version"), ("OpenSSL", "cipher_provider_version")):
        (said,) = line.execute(f"pragma {question}").fetchone()
        yield name, re.findall(r"\d+\.\d+\.\d+", said)[0]
    line.close()


def _in_names(package: str, pattern: str) -> set[str]:
    names = "\n".join(file.as_posix() for file in distribution(package).files or ())
    return set(re.findall(pattern, names, re.MULTILINE))


def _in_bytes(package: str, start: str) -> set[str]:
    found = set()
    for file in distribution(package).files or ():
        if file.name.startswith(start):
            marks = re.findall(rb"OpenSSL (\d+\.\d+\.\d+) ", file.read_binary())
            found |= {mark.decode() for mark in marks}
    return found


def _owners(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        names, _, path = line.partition(": ")
        if not line.startswith("diversion "):
            yield path, names.split(",")[0].partition(":")[0]


def _names(path: Path) -> Iterator[str]:
    """Give the names under which a package may know a file: `/lib` is a link to `/usr/lib`."""
    for name in {str(path), str(path.resolve())}:
        yield name
        yield name.removeprefix("/usr") if name.startswith("/usr/") else f"/usr{name}"


def _quoted(text: str) -> str:
    return quote(text, safe=".~-_")


def _said(*command: str) -> str:
    # 1: some names are unknown, which the answer shows
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode > 1:
        raise RuntimeError(done.stderr)
    return done.stdout
