"""The self-check on the screen and on paper (P32)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from db.domain.self_check import Facts, Problem, self_check
from db.library import Library
from desk.language import Language
from desk.post.answers import ORDER
from desk.privacy.check_paper import check_pdf
from desk.privacy.check_presenter import CheckPresenter
from desk.privacy.check_tab import CheckTab
from desk.privacy.check_words import state_words
from desk.privacy.register_words import say
from desk.tasks import Lane
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, found
from tests.desk.counter.counters import Said
from tests.desk.everything import everything
from tests.desk.privacy.shown import CHECKED, TODAY
from tests.desk.runners import ImmediateRunner


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = found(tmp_path / "home")
    yield library
    library.close()


@pytest.mark.parametrize("language", ORDER)
def test_p32_every_problem_has_words(language: str) -> None:
    assert all(say(language, "problem", one, about="3") for one in Problem)


def test_p32_what_is_wrong_is_said_first_with_what_to_do(qtbot: Any, language: Language) -> None:
    language.use("nl")
    tab = CheckTab()
    qtbot.addWidget(tab)
    tab.retranslate()
    tab.show_checked(CHECKED)
    said = everything(tab)
    assert tab.list.list.key == "P18"
    assert "Voeg toe wie hem beheert" in said
    tab.list.list.choose("P19")
    assert "20 november 2026" in everything(tab)


@pytest.mark.parametrize("language", ORDER)
def test_p32_the_report_is_a_tagged_pdf_in_its_language(language: str) -> None:
    made = check_pdf(CHECKED, "Bibliotheek Specimen", "Balie 1", language, TODAY)
    pdf = PdfReader(io.BytesIO(made))
    root = pdf.root_object
    assert (root["/Lang"], bool(root["/MarkInfo"]["/Marked"])) == (language, True)
    said = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    assert "mail.example.org" in said
    assert "db/domain/retention.py" in said


def test_p32_the_report_is_written_in_a_lane(
    qtbot: Any, language: Language, library: Library, tmp_path: Path
) -> None:
    language.use("en")
    tab, runner, said = CheckTab(), ImmediateRunner(), Said()
    qtbot.addWidget(tab)
    presenter = CheckPresenter(
        tab, library, runner, language="en", mail_host="", clock=FixedClock(), say=said
    )
    presenter.begin()
    assert "P32" in everything(tab)
    runner.held = True
    presenter.save(tmp_path / "check.pdf")
    assert not tab.save.isEnabled()
    runner.release()
    assert (tmp_path / "check.pdf").read_bytes().startswith(b"%PDF")
    assert (set(runner.lanes), said.tone, tab.save.isEnabled()) == ({Lane.LONG}, Tone.OK, True)


def test_p32_a_broken_promise_is_called_broken() -> None:
    broken = self_check(replace(Facts(TODAY, since=TODAY), readable=True))
    assert state_words(broken[0], "en") == "broken"
