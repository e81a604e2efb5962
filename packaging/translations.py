"""Keep the translations: `update` from the sources, `build` the catalogues, `check` them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("nl", "en")  # English holds plurals only: its text is the source
PLURAL_FORMS = 2
PLACEHOLDER = re.compile(r"%n|\{[^{}]*\}")

Key = tuple[str, str, str]


def tool(name: str) -> str:
    """Find one of the tools that come with PySide6, beside this Python or on the path."""
    beside = shutil.which(name, path=str(Path(sys.executable).parent))
    found = beside or shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is missing: install the requirements first")
    return found


def sources() -> list[str]:
    """List the files with text for people; a folder alone would yield nothing."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desk").rglob("*.py"))


def catalogue(language: str, folder: Path = FOLDER) -> Path:
    """Answer where the translations into a language lie."""
    return folder / f"balie_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Bring the catalogues up to date with the sources, without what is no longer used."""
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        target = ["-target-language", language, "-ts", str(catalogue(language, folder))]
        command = [tool("pyside6-lupdate"), *sources(), *options, *plural, *target]
        subprocess.run(command, cwd=ROOT, check=True)


def build() -> None:
    """Make the catalogues the program loads; they are not kept in the repository."""
    for language in LANGUAGES:
        ts = catalogue(language)
        command = [tool("pyside6-lrelease"), "-silent", str(ts), "-qm", str(ts.with_suffix(".qm"))]
        subprocess.run(command, check=True)


def messages(path: Path) -> Iterator[tuple[Key, ET.Element]]:
    """Read the messages of a catalogue: context, source, comment, and the entry itself."""
    # Our own file, made by Qt's tool: no hostile XML here.
    for context in ET.parse(path).iter("context"):
        for entry in context.iter("message"):
            source, comment = entry.findtext("source", ""), entry.findtext("comment", "")
            yield (context.findtext("name", ""), source, comment), entry


def stale(language: str) -> list[str]:
    """Say what the sources ask and the catalogue lacks, or the other way round."""
    with tempfile.TemporaryDirectory() as folder:
        update(Path(folder))
        asked = {key for key, _ in messages(catalogue(language, Path(folder)))}
    kept = {key for key, _ in messages(catalogue(language))}
    lacking = [f"{language}: not in the catalogue, run update: {key}" for key in asked - kept]
    return lacking + [f"{language}: no longer used, run update: {key}" for key in kept - asked]


def mnemonics(text: str) -> int:
    """Count the keys a text claims; a doubled `&` is a printed one."""
    return text.replace("&&", "").count("&")


def faults(entry: ET.Element) -> Iterator[str]:
    """Say what is wrong with one translation."""
    source, target = entry.findtext("source", ""), entry.find("translation")
    if target is None or target.get("type") == "unfinished":
        yield "unfinished"
        return
    plural = entry.get("numerus") == "yes"
    forms = (
        [form.text or "" for form in target.iter("numerusform")] if plural else [target.text or ""]
    )
    if len(forms) != (PLURAL_FORMS if plural else 1):
        yield "wrong number of plural forms"
    for form in forms:
        yield from differences(source, form, plural=plural)


def differences(source: str, form: str, *, plural: bool) -> Iterator[str]:
    """Say where a translated text no longer works as its source does."""
    if not form.strip():
        yield "empty"
    wanted, have = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(form))
    # The form for one may say "one day" without its number.
    if wanted - have - ({"%n"} if plural else set()) or have - wanted:
        yield "different placeholders"
    if mnemonics(source) != mnemonics(form):
        yield "different mnemonics"


def check() -> None:
    """Fail on anything stale, unfinished or different from its source in how it works."""
    found = [line for language in LANGUAGES for line in stale(language)]
    for language in LANGUAGES:
        for key, entry in messages(catalogue(language)):
            found += [f"{language}: {fault}: {key}" for fault in faults(entry)]
    if found:
        raise SystemExit("\n".join(found))


COMMANDS: dict[str, Callable[[], None]] = {"update": update, "build": build, "check": check}

if __name__ == "__main__":
    chosen = COMMANDS.get(" ".join(sys.argv[1:]))
    if chosen is None:
        raise SystemExit(f"usage: translations.py {'|'.join(COMMANDS)}")
    chosen()
