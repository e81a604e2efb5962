"""Build what a desk installs, in dist/: the frozen program, its list of parts and a Debian package.

The same commit on the same system gives the same bytes. Run by `make package`.
"""

from __future__ import annotations

import ast
import gzip
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import distribution, version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import carried  # noqa: E402 -- lies beside this file

from desk.__main__ import COMMANDS  # noqa: E402 -- the rooms lie beside this folder

LINUX = ROOT / "packaging" / "linux"
NAME = "be.balie.Desk"
WORKS = re.compile(r"licen|copying|notice", re.IGNORECASE)  # files that say under which terms


def main(dist: Path = ROOT / "dist") -> None:
    """Build everything into a folder and say where the package lies."""
    shutil.rmtree(dist, ignore_errors=True)
    freeze(dist)
    program, went_along = dist / "balie", libraries(ROOT / "build" / "balie" / "COLLECT-00.toc")
    owned = carried.owned_by_debian(went_along)
    terms(program / "licences", owned)
    bill = bill_of_materials(program / "_internal", went_along, owned)
    (program / "parts.cdx.json").write_text(bill)
    if platform.system() == "Linux":
        print(debian_package(program, dist))


def made_at() -> int:
    """Answer the second that everything is stamped with: that of the commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return int(given or _said("git", "log", "-1", "--format=%ct"))


def package_version() -> str:
    """Answer the version that this tree is."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"])


def freeze(dist: Path) -> None:
    """Make the folder with the program and everything it needs."""
    settled = {"SOURCE_DATE_EPOCH": str(made_at()), "PYTHONHASHSEED": "1"}
    build = ["-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", str(dist), "--workpath", str(ROOT / "build"), "packaging/balie.spec"]
    subprocess.run(
        [sys.executable, *build, *places], cwd=ROOT, env={**os.environ, **settled}, check=True
    )


def shipped() -> dict[str, str]:
    """Name the Python packages that go along, with their version; the starter is PyInstaller's."""
    lock = (ROOT / "requirements" / "run.txt").read_text()
    pinned = dict(re.findall(r"^([\w.-]+)==([\w.]+)", lock, re.MULTILINE))
    return {**pinned, "pyinstaller": version("pyinstaller")}


def libraries(went_along: Path) -> dict[str, Path]:
    """Read from what PyInstaller noted which libraries went along, and where each came from."""
    (entries,) = ast.literal_eval(went_along.read_text())
    compiled = ("BINARY", "EXTENSION")
    return {name: Path(path) for name, path, kind in entries if kind in compiled}


def terms(folder: Path, of_debian: Iterable[str]) -> None:
    """Lay the terms of every part in a folder, ours on top."""
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", folder / "balie.txt")
    shutil.copy(LINUX.parent / "LICENCES.md", folder / "README.md")
    for name in shipped():
        for number, (file, text) in enumerate(_terms_of(name)):
            end = f"-{number}" if number else ""
            (folder / f"{name}{end}{Path(file).suffix or '.txt'}").write_text(text)
    if (python := carried.python_terms()).exists():  # else it is Debian's, with those below
        shutil.copyfile(python, folder / "python.txt")
    carried.debian_terms(of_debian, folder / "debian")


def _terms_of(name: str) -> Iterator[tuple[str, str]]:
    try:
        parts = distribution(name)
    except ModuleNotFoundError:  # a part for another system
        return
    for file in sorted(parts.files or (), key=str):
        if WORKS.search(file.name) and ".dist-info" in str(file) and file.suffix != ".py":
            yield file.name, file.read_text()


def bill_of_materials(
    program: Path, went_along: Mapping[str, Path], owned: Mapping[str, Sequence[str]]
) -> str:
    """Give the parts as CycloneDX, each library under what brought it, without the tools."""
    command = ["cyclonedx_py", "environment", "--output-reproducible", "--of", "JSON"]
    whole = json.loads(_said(sys.executable, "-m", *command))
    names = {_plain(name) for name in shipped()}
    kept = [part for part in whole["components"] if _plain(part["name"]) in names]
    refs = {part["bom-ref"] for part in kept}
    rest = dict(went_along)
    for part in kept:
        part.pop("externalReferences", None)  # addresses of where it was fetched
        if within := _within(_plain(part["name"]), rest, program):
            part["components"] = within
    for name in (name for names in owned.values() for name in names):
        del rest[name]
    own = {"type": "application", "name": "balie", "version": package_version(), "bom-ref": "balie"}
    return json.dumps(
        {
            **{key: whole[key] for key in ("bomFormat", "specVersion", "version")},
            "metadata": {"component": own},
            "components": kept + carried.debian_parts(owned, program) + _others(rest, program),
            "dependencies": [
                {**one, "dependsOn": [to for to in one.get("dependsOn", ()) if to in refs]}
                for one in whole["dependencies"]
                if one["ref"] in refs
            ],
        },
        indent=1,
    )


def _within(package: str, rest: dict[str, Path], program: Path) -> list[carried.Part]:
    """Take what a Python package brought out of the rest, and name it."""
    brought = {
        distribution(package).locate_file(file) for file in distribution(package).files or ()
    }
    own = [name for name, path in rest.items() if path in brought]
    for name in own:
        del rest[name]
    return carried.inside(package) + carried.files(own, program)


def _others(rest: Mapping[str, Path], program: Path) -> list[carried.Part]:
    """Name Python, and on Windows what comes with the system; elsewhere nothing may remain."""
    python = [name for name, path in rest.items() if carried.of_python(path)]
    unknown = sorted(rest.keys() - set(python))
    if unknown and platform.system() == "Linux":
        raise RuntimeError(f"libraries that nobody brought: {unknown}")
    system = {"type": "operating-system", "bom-ref": "system", "name": platform.system()}
    return [carried.python_part(python, program)] * bool(python) + [
        {**system, "components": carried.files(unknown, program)}
    ] * bool(unknown)


def debian_package(program: Path, dist: Path) -> Path:
    """Pack the frozen program as a .deb and answer where it lies."""
    tree = ROOT / "build" / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / "usr/lib/balie", symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/balie").symlink_to("../lib/balie/balie")
    _papers(tree / "usr/share")
    size = sum(file.lstat().st_size for file in tree.rglob("*") if not file.is_dir())
    _control(tree / "DEBIAN", size // 1024)
    _settle(tree)
    made = dist / f"balie_{package_version()}_{_architecture()}.deb"
    command = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zzstd",
        "-z12",
        "--threads-max=1",
        "--build",
        str(tree),
        str(made),
    ]
    stamp = {**os.environ, "SOURCE_DATE_EPOCH": str(made_at())}
    subprocess.run(command, env=stamp, check=True, stdout=subprocess.DEVNULL)
    return made


def _papers(share: Path) -> None:
    """Write what the system shows of a program: entry, icon, description, manual, terms."""
    for source, goal in (
        (LINUX / f"{NAME}.desktop", f"applications/{NAME}.desktop"),
        (ROOT / "resources/icons/app/balie.svg", f"icons/hicolor/scalable/apps/{NAME}.svg"),
        (LINUX / "copyright", "doc/balie/copyright"),
    ):
        _put(share / goal, source.read_bytes())
    described = filled(LINUX / f"{NAME}.metainfo.xml.in").encode()
    _put(share / f"metainfo/{NAME}.metainfo.xml", described)
    _put(share / "man/man1/balie.1.gz", _squeezed(filled(LINUX / "balie.1.in").encode()))
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    _put(share / "doc/balie/changelog.gz", _squeezed(changes))


def filled(template: Path, **words: str) -> str:
    """Give a template with what this build knows in its places."""
    commands = "\n".join(f".TP\n.B {name}\n{what}." for name, what in COMMANDS.items())
    known = {
        "VERSION": package_version(),
        "DATE": datetime.fromtimestamp(made_at(), UTC).date().isoformat(),
        "COMMANDS": commands,
        **words,
    }
    return re.sub(r"@([A-Z]+)@", lambda found: known[found[1]], template.read_text())


def _control(folder: Path, size: int) -> None:
    said = {
        "ARCHITECTURE": _architecture(),
        "LIBC": platform.libc_ver()[1],
        "MAINTAINER": "The Balie maintainers <maintainers@balie.invalid>",
        "SIZE": str(size),
    }
    _put(folder / "control", filled(LINUX / "control.in", **said).encode())
    tree = folder.parent
    sums = [
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{file.relative_to(tree)}\n"
        for file in sorted((tree / "usr").rglob("*"))
        if file.is_file() and not file.is_symlink()
    ]
    _put(folder / "md5sums", "".join(sums).encode())


def _settle(tree: Path) -> None:
    """Give every file the same rights and the same time, whoever builds."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or bool(path.stat().st_mode & 0o100)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (made_at(), made_at()), follow_symlinks=False)


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _squeezed(content: bytes) -> bytes:
    return gzip.compress(content, mtime=made_at())


def _architecture() -> str:
    return _said("dpkg", "--print-architecture")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _said(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
