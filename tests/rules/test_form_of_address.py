"""In Dutch the program and its letters say je to everybody, in German Sie; one apostrophe."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

RESOURCES = Path(__file__).parents[2] / "resources"
DUTCH = ("i18n/balie_nl.ts", "help/nl.toml", "letters/nl.toml")
GERMAN = ("i18n/balie_de.ts", "help/de.toml", "letters/de.toml")


@pytest.mark.parametrize(
    ("file", "other"),
    [
        *((file, r"\b(u|uw|uzelf)\b") for file in DUTCH),
        *((file, r"\b(du|dich|dir|dein|deine[mnrs]?)\b") for file in GERMAN),
    ],
)
def test_nobody_is_addressed_in_another_form(file: str, other: str) -> None:
    text = (RESOURCES / file).read_text(encoding="utf-8")
    said = re.sub(r"<source>.*?</source>", "", text, flags=re.DOTALL)
    assert [m.group(0) for m in re.finditer(f".*{other}.*", said, re.IGNORECASE)] == []


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_screen_has_one_apostrophe(language: str) -> None:
    text = (RESOURCES / "i18n" / f"balie_{language}.ts").read_text(encoding="utf-8")
    assert [
        line.strip() for line in text.splitlines() if "\N{RIGHT SINGLE QUOTATION MARK}" in line
    ] == []
