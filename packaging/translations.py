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


def extracted(language: str) -> ET.ElementTree[ET.Element]:
    """Read from the sources what has to be translated into a language; nothing is yet."""
    with tempfile.TemporaryDirectory() as folder:
        path = catalogue(language, Path(folder))
        options = ["-silent", "-locations", "none", "-source-language", "en"]
        target = ["-target-language", language, "-ts", str(path)]
        command = [tool("pyside6-lupdate"), *sources(), *options, *target]
        subprocess.run(command, cwd=ROOT, check=True)
        tree = ET.parse(path)  # made by Qt's tool just now: no hostile XML here
    for _, entry in entries(tree):
        # lupdate sees the plural of `tr`, but not that of `translate` with a variable as count.
        if "%n" in entry.findtext("source", ""):
            entry.set("numerus", "yes")
    return tree


def update() -> None:
    """Bring the catalogues up to date with the sources; what is no longer used is left out."""
    for language in LANGUAGES:
        path, tree = catalogue(language), extracted(language)
        kept = dict(messages(path)) if path.exists() else {}
        for context in tree.iter("context"):
            for entry in list(context.iter("message")):
                if language == "en" and entry.get("numerus") != "yes":
                    context.remove(entry)
                else:
                    carry_over(kept.get(key_of(context, entry)), entry)
        for context in [c for c in tree.iter("context") if c.find("message") is None]:
            tree.getroot().remove(context)
        ET.indent(tree, "    ")
        text = ET.tostring(tree.getroot(), encoding="unicode")
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def carry_over(old: ET.Element | None, entry: ET.Element) -> None:
    """Give an entry the translation it had, or an empty one to be filled in."""
    translation = entry.find("translation")
    assert translation is not None
    entry.remove(translation)
    had = old.find("translation") if old is not None else None
    if had is None or (old is not None and old.get("numerus") != entry.get("numerus")):
        had = ET.Element("translation", {"type": "unfinished"})
        for _ in range(PLURAL_FORMS if entry.get("numerus") == "yes" else 0):
            ET.SubElement(had, "numerusform")
    entry.append(had)


def build() -> None:
    """Make the catalogues the program loads; they are not kept in the repository."""
    for language in LANGUAGES:
        ts = catalogue(language)
        command = [tool("pyside6-lrelease"), "-silent", str(ts), "-qm", str(ts.with_suffix(".qm"))]
        subprocess.run(command, check=True)


def key_of(context: ET.Element, entry: ET.Element) -> Key:
    """Tell messages apart: by context, source and comment."""
    return context.findtext("name", ""), entry.findtext("source", ""), entry.findtext("comment", "")


def entries(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[Key, ET.Element]]:
    """List the messages of a catalogue with their keys."""
    for context in tree.iter("context"):
        for entry in context.iter("message"):
            yield key_of(context, entry), entry


def messages(path: Path) -> Iterator[tuple[Key, ET.Element]]:
    """Read the messages of a catalogue of ours."""
    return entries(ET.parse(path))


def stale(language: str) -> list[str]:
    """Say what the sources ask and the catalogue lacks, or the other way round."""
    asked = {
        key
        for key, entry in entries(extracted(language))
        if language != "en" or entry.get("numerus") == "yes"
    }
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
