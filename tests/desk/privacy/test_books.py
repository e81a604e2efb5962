"""The registers of processors (P18) and of incidents (P17)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from db.domain.incident import TELL_WITHIN
from db.library import Library
from desk.language import Language
from desk.post.answers import ORDER
from desk.privacy.book_entries import (
    INCIDENT_FIELDS,
    incident_entry,
    moment,
)
from desk.privacy.book_paper import entry_pdf
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, found
from tests.desk.everything import everything
from tests.desk.privacy.book_scene import Scene

PARTY = {
    "name": "Specimen Mail",
    "task": "mail",
    "host": "mail.example.org",
    "purpose": "notices",
    "data": "name and e-mail",
    "country": "BE",
    "agreed_on": "2/1/2024",
    "agreement": "contract 7",
    "active": "yes",
}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = found(tmp_path / "home")
    yield library
    library.close()


@pytest.fixture
def scene(qtbot: Any, language: Language, library: Library) -> Scene:
    language.use("en")
    return Scene(qtbot, library)


def test_p18_a_party_is_added_and_stands_in_the_list(scene: Scene) -> None:
    scene.presenter.save_processor("", PARTY)
    assert scene.said.tone is Tone.OK
    scene.presenter.begin()
    assert "Specimen Mail" in everything(scene.processors)
    scene.processors.list.list.choose(str(scene.library.books.processors()[0].id))
    assert scene.processors.values() == {**PARTY, "agreed_on": "02/01/2024"}


def test_p18_what_is_refused_is_said_at_its_field(scene: Scene) -> None:
    scene.presenter.save_processor("", {**PARTY, "country": "US"})
    assert "European Union" in everything(scene.processors)
    assert scene.library.books.processors() == ()


def test_p17_an_incident_shows_by_when_it_has_to_be_told(scene: Scene) -> None:
    now = FixedClock().now()
    seen = moment(now)
    values = dict.fromkeys(INCIDENT_FIELDS, "")
    values |= {"what": "A list was lost", "happened_on": seen.split()[0], "seen_at": seen}
    scene.presenter.save_incident("", {**values, "data": "names", "persons": "12"})
    row = incident_entry(scene.library.books.incidents()[0], now, "en").row
    assert (row.detail, row.aside) == (f"To be told by {moment(now + TELL_WITHIN)}", "to be told")


@pytest.mark.parametrize("language", ORDER)
def test_p17_an_incident_comes_on_paper(language: str) -> None:
    values = {**dict.fromkeys(INCIDENT_FIELDS, ""), "what": "A list was lost", "persons": "12"}
    pdf = PdfReader(io.BytesIO(entry_pdf("incidents", values, "Specimen", language)))
    assert pdf.root_object["/Lang"] == language
    assert "A list was lost" in pdf.pages[0].extract_text()
