"""What is kept and what was promised, as the program declares it: on the screen and on paper."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from db.domain.data_register import data_register
from db.domain.obligation import OBLIGATIONS
from db.domain.processing import Purpose
from db.domain.staff import Role
from db.library import Library
from desk.language import Language
from desk.post.answers import ORDER, Answering
from desk.post.wording import Sender
from desk.privacy.kept_tabs import RegisterTab
from desk.privacy.page import PrivacyPage
from desk.privacy.record_paper import Controller, record_pdf
from desk.privacy.record_presenter import RecordPresenter
from desk.privacy.register_words import fields_words, keeping_words, kept, say, status_key
from desk.tasks import Lane
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, found
from tests.desk.counter.counters import Said
from tests.desk.everything import everything
from tests.desk.privacy.shown import TODAY
from tests.desk.runners import ImmediateRunner

SENDER = Sender(library="Bibliotheek Specimen", branch="Centrum", address=("Straat 1",))


def controller(*languages: str) -> Controller:
    return Controller(Answering(SENDER, "", "", languages), officer="Specimen DPO")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = found(tmp_path / "home")
    yield library
    library.close()


@pytest.mark.parametrize("language", ORDER)
def test_everything_that_is_declared_has_words(language: str) -> None:
    for purpose in Purpose:
        for one in kept(purpose):
            declared = one.processing
            assert say(language, "kind", one.kind)
            assert fields_words(one, language) or one.kind == "notice_about"
            assert say(language, "persons", one.persons)
            assert say(language, "ground", declared.ground)
            assert say(language, "source", declared.source)
            assert say(language, "seen_by", declared.seen_by)
            assert keeping_words(declared, language)
    for promise in OBLIGATIONS:
        assert say(language, "promise", promise.id)
        assert say(language, "status", status_key(promise))


def test_every_kind_about_persons_is_listed() -> None:
    declared = {e.kind.name for e in data_register() if e.processing.personal}
    assert {one.kind for purpose in Purpose for one in kept(purpose)} == declared


def test_a_field_is_explained_as_it_is_declared(qtbot: Any, language: Language) -> None:
    language.use("en")
    tab = RegisterTab()
    qtbot.addWidget(tab)
    tab.retranslate()
    tab.list.list.choose("notices 0")
    said = everything(tab)
    for words in ("e-mail, telephone", "consent (GDPR art. 6.1.a)", "withdrawn: erased"):
        assert words in said


@pytest.mark.parametrize("language", ORDER)
def test_the_record_is_a_tagged_pdf_in_its_language(language: str) -> None:
    pdf = PdfReader(io.BytesIO(record_pdf(controller(language), TODAY)))
    root = pdf.root_object
    assert root["/Lang"] == language
    assert root["/MarkInfo"]["/Marked"]
    said = " ".join(page.extract_text() for page in pdf.pages)
    assert "Specimen DPO" in said
    assert say(language, "fields", "national_number") in " ".join(said.split())


def test_the_same_register_gives_the_same_record() -> None:
    assert record_pdf(controller("nl"), TODAY) == record_pdf(controller("nl"), TODAY)
    assert record_pdf(controller("nl"), date(2026, 1, 1)) != record_pdf(controller("nl"), TODAY)


def test_the_record_is_written_in_a_lane(
    qtbot: Any, language: Language, library: Library, tmp_path: Path
) -> None:
    language.use("en")
    tab, runner, said = RegisterTab(), ImmediateRunner(), Said()
    qtbot.addWidget(tab)
    path = tmp_path / "record.pdf"
    presenter = RecordPresenter(
        tab, library, runner, controller=controller("en"), clock=FixedClock(), say=said
    )
    runner.held = True
    presenter.save(path)
    assert not tab.save.isEnabled()
    assert not path.exists()
    runner.release()
    assert path.read_bytes().startswith(b"%PDF")
    assert (runner.lanes, said.tone, tab.save.isEnabled()) == ([Lane.LONG], Tone.OK, True)


@pytest.mark.parametrize(
    ("role", "tabs"),
    [
        (Role.ADMINISTRATOR, 5),
        (Role.PRIVACY_OFFICER, 5),
        (Role.SUPERVISOR, 4),
    ],
)
def test_a_role_sees_the_tabs_it_may(qtbot: Any, language: Language, role: Role, tabs: int) -> None:
    language.use("en")
    page = PrivacyPage(role)
    qtbot.addWidget(page)
    assert page.tabs.count() == tabs
    titles = [page.tabs.tabText(n) for n in range(tabs)]
    assert titles[0] == "Self-check"
    assert ("Who looked" in titles) == (tabs == 5)
