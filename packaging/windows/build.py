"""Build the MSI on Windows, in one command: `py -3.13 packaging\\windows\\build.py`.

Asks for 64-bit Python and `wix` (WiX 5 or later) on the path. BALIE_SIGN may name a program that
signs the file it is given: ours are signed before they are packed, and then the package.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / ".venv-package"
PYTHON = PLACE / "Scripts" / "python.exe"
MARKS = ROOT / "build" / "windows"
LOCKED = ("install", "--require-hashes", "--no-build-isolation", "-r")


def main() -> None:
    """Make the environment, freeze the program, sign it, pack it and sign the package."""
    if sys.platform != "win32":
        raise SystemExit("The MSI is built on Windows. `make package` makes the Debian package.")
    os.environ["PYTHONUTF8"] = "1"
    os.chdir(ROOT)
    _run(sys.executable, "-m", "venv", PLACE)
    for lock in ("build", "package"):
        _pip(*LOCKED, f"requirements/{lock}.txt")
    _pip("install", "--no-deps", "--no-build-isolation", "-e", ".")
    _run(PYTHON, "packaging/translations.py", "build")
    _run(PYTHON, "packaging/windows/marks.py", MARKS)
    _run(PYTHON, "packaging/package.py")
    _run(ROOT / "dist/balie/balie-console.exe", "check", "--self")
    for starter in sorted((ROOT / "dist/balie").glob("*.exe")):
        _sign(starter)
    version = subprocess.check_output(
        [PYTHON, "-c", "from desk.version import own_version; print(own_version())"], text=True
    ).strip()
    made = ROOT / "dist" / f"balie-{version}-x64.msi"
    _run(*wix(version, ROOT / "dist" / "balie", made))
    _sign(made)
    print(made)


def wix(version: str, program: Path, made: Path) -> list[str]:
    """Give the command that packs the frozen program."""
    given = {"Version": version, "Program": program, "Marks": MARKS}
    places = [word for name, value in given.items() for word in ("-d", f"{name}={value}")]
    source = str(ROOT / "packaging" / "windows" / "balie.wxs")
    return ["wix", "build", "-arch", "x64", *places, source, "-out", str(made)]


def _pip(*words: str) -> None:
    _run(PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", *words)


def _sign(file: Path) -> None:
    if signer := os.environ.get("BALIE_SIGN"):
        _run(signer, file)


def _run(*command: str | Path) -> None:
    subprocess.run([str(word) for word in command], check=True)


if __name__ == "__main__":
    main()
