"""The translations: what makes a catalogue unfit is found."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "translations.py"


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = spec_from_file_location("translations", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def entry(source: str, *forms: str, plural: bool = False, state: str = "") -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if plural else {})
    ET.SubElement(message, "source").text = source
    target = ET.SubElement(message, "translation", {"type": state} if state else {})
    if not plural:
        target.text = forms[0]
    for form in forms if plural else ():
        ET.SubElement(target, "numerusform").text = form
    return message


@pytest.mark.parametrize(
    ("message", "found"),
    [
        (entry("&Undo {what}", "{what} &ongedaan maken"), []),
        (entry("Undo", "", state="unfinished"), ["unfinished"]),
        (entry("Undo", " "), ["empty"]),
        (entry("Undo {what}", "Ongedaan maken"), ["different placeholders"]),
        (entry("Undo", "{what} ongedaan maken"), ["different placeholders"]),
        (entry("&Undo", "Ongedaan"), ["different mnemonics"]),
        (entry("Pay && go", "Betalen && klaar"), []),
        (entry("%n item(s)", "een exemplaar", "%n exemplaren", plural=True), []),
        (entry("%n item(s)", "%n exemplaren", plural=True), ["wrong number of plural forms"]),
    ],
    ids=lambda value: value.findtext("source") if isinstance(value, ET.Element) else str(value),
)
def test_a_translation_works_as_its_source_does(
    translations: ModuleType, message: ET.Element, found: list[str]
) -> None:
    assert list(translations.faults(message)) == found


def test_a_catalogue_is_read_back_as_it_was_written(
    translations: ModuleType, tmp_path: Path
) -> None:
    path = tmp_path / "balie_nl.ts"
    path.write_text(
        "<TS><context><name>Page</name><message><source>Undo</source>"
        "<translation>Ongedaan</translation></message></context></TS>"
    )
    assert [key for key, _ in translations.messages(path)] == [("Page", "Undo", "")]


def test_an_update_keeps_what_is_translated_and_asks_for_the_rest(
    translations: ModuleType,
) -> None:
    same, new = entry("Undo", "", state="unfinished"), entry("Pay", "", state="unfinished")
    translations.carry_over(entry("Undo", "Ongedaan maken"), same)
    translations.carry_over(None, new)
    assert same.findtext("translation") == "Ongedaan maken"
    assert list(translations.faults(new)) == ["unfinished"]


def test_a_text_that_became_a_plural_is_translated_anew(translations: ModuleType) -> None:
    plural = entry("%n late", "", "", plural=True, state="unfinished")
    translations.carry_over(entry("%n late", "%n te laat"), plural)
    assert list(translations.faults(plural)) == ["unfinished"]
    assert len(plural.findall("translation/numerusform")) == 2


SOURCE = """
class Page:
    def show(self, n):
        self.tr("&Undo")
        self.tr("%n late", "", self.view.late)
        self.tr("Open", "a door")
        self.tr(text)

def said(row):
    translate("lending", "%n late", "", row.days_late)
    QCoreApplication.translate(
        "lending", "Back "
        "soon"
    )
    return QT_TRANSLATE_NOOP("messages", "No card.")
"""


def test_every_text_of_a_source_is_found(translations: ModuleType) -> None:
    assert list(translations.asked(ast.parse(SOURCE))) == [
        ("Page", "&Undo", ""),
        ("Page", "%n late", ""),
        ("Page", "Open", "a door"),
        ("lending", "%n late", ""),
        ("lending", "Back soon", ""),
        ("messages", "No card.", ""),
    ]


def test_english_needs_plurals_only(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "page.py").write_text(SOURCE)
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    found = {
        key: entry.get("numerus")
        for key, entry in translations.entries(translations.extracted("en"))
    }
    assert found == {("Page", "%n late", ""): "yes", ("lending", "%n late", ""): "yes"}
