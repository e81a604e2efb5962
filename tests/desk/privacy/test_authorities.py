"""P18: what authorities ask, in a book that only grows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.library import Library
from desk.language import Language
from desk.widgets.tone import Tone
from tests.db.libraries import found
from tests.desk.privacy.book_scene import Scene


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = found(tmp_path / "home")
    yield library
    library.close()


@pytest.fixture
def scene(qtbot: Any, language: Language, library: Library) -> Scene:
    language.use("en")
    return Scene(qtbot, library)


ASKED = {
    "authority": "Specimen police",
    "ground": "Code of criminal procedure, article 46",
    "reference": "2026/17",
    "requested": "loans of one day",
    "asked_on": "2/1/2024",
    "given": "yes",
    "may_tell": "no",
}


def test_p18_what_an_authority_asked_is_noted_and_can_not_be_changed(scene: Scene) -> None:
    scene.presenter.note_authority(ASKED)
    assert scene.said.tone is Tone.OK
    scene.presenter.begin()
    scene.authorities.list.list.choose(str(scene.library.books.authority_requests()[0].id))
    assert scene.authorities.values() == {**ASKED, "asked_on": "02/01/2024"}
    assert not scene.authorities.save.isEnabled()
    scene.authorities.begin_new()
    assert scene.authorities.save.isEnabled()


@pytest.mark.parametrize("name", ["authority", "ground", "reference", "requested"])
def test_p18_what_is_missing_of_an_authority_is_said_at_its_field(scene: Scene, name: str) -> None:
    scene.presenter.note_authority({**ASKED, name: " "})
    assert scene.authorities.rows[name].field.property("wrong") == "true"
    assert scene.library.books.authority_requests() == ()
