"""Keep the translations: `update` from the sources, `build` the catalogues, `check` them."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("nl", "fr", "de", "en")  # English holds plurals only: its text is the source
PLURAL_FORMS = 2
CALLS = ("translate", "QT_TRANSLATE_NOOP")
PLACEHOLDER = re.compile(r"%n|\{[^{}]*\}")

Key = tuple[str, str, str]


def released(language: str) -> None:
    """Make what the program loads of one catalogue, with the tool that comes with PySide6."""
    name, ts = "pyside6-lrelease", catalogue(language)
    tool = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if tool is None:
        raise SystemExit(f"{name} is missing: install the requirements first")
    subprocess.run([tool, "-silent", str(ts), "-qm", str(ts.with_suffix(".qm"))], check=True)


def catalogue(language: str, folder: Path = FOLDER) -> Path:
    """Answer where the translations into a language lie."""
    return folder / f"balie_{language}.ts"


def asked(tree: ast.AST, context: str = "") -> Iterator[Key]:
    """List the texts of one source file: of `self.tr` in its class, of `translate` as it says.

    Qt's own lupdate leaves out, without a word, calls whose count is more than a plain name.
    """
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield from text_of(node, context)
        yield from asked(node, node.name if isinstance(node, ast.ClassDef) else context)


def text_of(call: ast.Call, context: str) -> Iterator[Key]:
    """Answer the text a call asks a translation of, if it does and if the text stands there."""
    texts = [part.value if isinstance(part, ast.Constant) else None for part in call.args[:3]]
    if name_of(call.func) == "tr":
        texts.insert(0, context)
    elif name_of(call.func) not in CALLS:
        return
    where, source, comment = (*texts, None, None, None)[:3]
    if isinstance(where, str) and isinstance(source, str):
        yield where, source, str(comment or "")


def name_of(function: ast.expr) -> str:
    """Answer the last name of what is called."""
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def extracted(language: str) -> ET.ElementTree[ET.Element]:
    """Read from the sources what has to be translated into a language; nothing is yet."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    files = sorted((ROOT / "desk").rglob("*.py"))
    keys = dict.fromkeys(k for f in files for k in asked(ast.parse(f.read_text("utf-8"))))
    for name in sorted({context for context, _, _ in keys}):
        found = [key for key in keys if key[0] == name and (language != "en" or "%n" in key[1])]
        if found:
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
            context.extend(message(source, comment) for _, source, comment in found)
    return ET.ElementTree(root)


def message(source: str, comment: str) -> ET.Element:
    """Make the entry of a text, still to be translated."""
    entry = ET.Element("message", {"numerus": "yes"} if "%n" in source else {})
    ET.SubElement(entry, "source").text = source
    if comment:
        ET.SubElement(entry, "comment").text = comment
    translation = ET.SubElement(entry, "translation", type="unfinished")
    for _ in range(PLURAL_FORMS if "%n" in source else 0):
        ET.SubElement(translation, "numerusform")
    return entry


def update() -> None:
    """Bring the catalogues up to date with the sources; what is no longer used is left out."""
    for language in LANGUAGES:
        path, tree = catalogue(language), extracted(language)
        kept = dict(messages(path)) if path.exists() else {}
        for key, entry in entries(tree):
            carry_over(kept.get(key), entry)
        ET.indent(tree, "    ")
        text = ET.tostring(tree.getroot(), encoding="unicode")
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def carry_over(old: ET.Element | None, entry: ET.Element) -> None:
    """Give an entry the translation it had, unless it has become a plural since."""
    if old is None or old.get("numerus") != entry.get("numerus"):
        return
    for empty, had in zip(entry.findall("translation"), old.findall("translation"), strict=True):
        entry.remove(empty)
        entry.append(had)


def build() -> None:
    """Make the catalogues the program loads; they are not kept in the repository."""
    for language in LANGUAGES:
        released(language)


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
    wanted = {key for key, _ in entries(extracted(language))}
    kept = {key for key, _ in messages(catalogue(language))}
    lacking = [f"{language}: not in the catalogue, run update: {key}" for key in wanted - kept]
    return lacking + [f"{language}: no longer used, run update: {key}" for key in kept - wanted]


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
