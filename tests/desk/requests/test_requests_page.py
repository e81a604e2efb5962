"""The page of requests over a real library: identified first, handed over, answered, let go of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.domain.item import ItemDraft
from db.domain.member import MemberDraft, PostalAddress
from db.domain.processing import Limit, Purpose
from db.domain.rectifying import Part
from db.domain.request import Proof, Status, Wish
from desk.news import News
from desk.post.answers import Answering
from desk.requests.page import RequestsPage
from desk.requests.presenter import RequestsPresenter
from desk.requests.view import PROOFS, WISHES
from desk.widgets.tone import Tone
from tests.db.conftest import ann, clock, home, library  # noqa: F401 -- fixtures
from tests.db.libraries import draft
from tests.desk.everything import everything
from tests.desk.post.conftest import SENDER
from tests.desk.runners import ImmediateRunner


class Opened:
    """The page and its presenter for a member who is served."""

    def __init__(self, library, clock, member_id, folder: Path) -> None:  # noqa: F811 -- fixtures
        self.library = library
        self.page = RequestsPage()
        self.said: list[tuple[str, Tone]] = []
        self.folder: Path | None = folder
        self.card: MemberDraft | None = None
        self.presenter = RequestsPresenter(
            self.page,
            library,
            ImmediateRunner(),
            News(),
            answering=Answering(SENDER, "dpo@city.example", "Vlaamse Toezichtcommissie"),
            clock=clock,
            say=lambda words, tone: self.said.append((words, tone)),
            asker=lambda: member_id,
            folder=lambda: self.folder,
            card=lambda: self.card,
            open_file=lambda _id: None,
        )
        self.presenter.begin()

    def ask(self, wish: Wish, proof: Proof | None = Proof.DOCUMENT) -> None:
        self.page.take.click()
        self.page.wish.setCurrentIndex(WISHES.index(wish))
        self.page._save.click()
        if proof is not None:
            self.page.steps.proof.setCurrentIndex(PROOFS.index(proof))
            self.page.steps._identify.click()

    @property
    def request(self):
        shown = self.page._view.shown
        assert shown is not None
        return self.library.requests.get(shown.request.id)


@pytest.fixture
def opened(qtbot, library, clock, ann, tmp_path):  # noqa: F811 -- fixtures
    folder = tmp_path / "answer"
    folder.mkdir()
    one = Opened(library, clock, ann, folder)
    qtbot.addWidget(one.page)
    return one


def test_p26_nothing_can_be_done_on_the_page_before_it_is_noted_who_asks(opened):
    opened.ask(Wish.ACCESS, proof=None)
    steps = opened.page.steps
    assert not steps._make.isEnabled()
    assert not steps._close.isEnabled()
    steps._identify.click()
    assert opened.request.proof is Proof.EID
    assert steps._make.isEnabled()


def test_p22_report_is_written_to_read_and_for_machines_and_names_nobody_outside(opened):
    opened.ask(Wish.ACCESS)
    opened.page.steps._make.click()
    assert opened.folder is not None
    files = sorted(opened.folder.iterdir())
    assert [f.suffix for f in files] == [".json", ".pdf"]
    assert "Specimen" not in "".join(f.name for f in files)
    told = json.loads(files[0].read_text(encoding="utf-8"))
    assert told["extent"] == "access"
    assert files[1].read_bytes().startswith(b"%PDF")
    assert opened.said[-1][1] is Tone.ATTENTION


def test_p25_what_is_taken_along_is_one_file(opened):
    opened.ask(Wish.PORTABILITY)
    opened.page.steps._make.click()
    assert opened.folder is not None
    (file,) = opened.folder.iterdir()
    assert json.loads(file.read_text(encoding="utf-8"))["extent"] == "portability"


def test_p24_erasing_is_asked_twice_and_takes_the_request_along(opened):
    opened.ask(Wish.ERASURE)
    steps = opened.page.steps
    assert steps._sure.isHidden()
    steps._erase.click()
    steps._sure.click()
    assert opened.library.requests.open() == ()
    assert opened.page._view.asked == ()
    assert not opened.page.take.isEnabled()


def test_p24_what_stands_in_the_way_is_told_and_the_refusal_goes_by_letter(opened, ann):  # noqa: F811
    opened.library.catalogue.add(ItemDraft("B1", "Lijmen", "Elsschot"))
    opened.library.loans.checkout("B1", ann)
    opened.ask(Wish.ERASURE)
    steps, request_id = opened.page.steps, opened.request.id
    steps._erase.click()
    steps._sure.click()
    assert opened.said[-1][1] is Tone.STOP
    steps._refuse.click()
    assert steps.answer_row._error.text()
    steps.answer.setText("Er is nog een boek thuis.")
    steps._refuse.click()
    assert opened.library.requests.get(request_id).status is Status.REFUSED
    assert opened.folder is not None
    assert [f.suffix for f in opened.folder.iterdir()] == [".pdf"]


def test_a_refusal_without_a_folder_for_its_letter_changes_nothing(opened):
    opened.ask(Wish.OBJECTION)
    opened.folder = None
    opened.page.steps.answer.setText("Wettelijke plicht")
    opened.page.steps._refuse.click()
    assert opened.request.status is Status.OPEN


def test_p27_answered_requests_leave_the_list(opened):
    opened.ask(Wish.RECTIFICATION)
    opened.page.steps.answer.setText("Het adres is verbeterd")
    opened.page.steps._close.click()
    assert opened.page._view.asked == ()


def test_a_day_that_is_no_day_is_told_at_its_field(opened):
    opened.page.take.click()
    opened.page.day.setText("ooit")
    opened.page._save.click()
    assert opened.page.day_row._error.text()
    assert opened.library.requests.open() == ()


def test_leaving_the_page_lets_go_of_every_name(opened):
    opened.ask(Wish.ACCESS)
    assert "Specimen" in everything(opened.page)
    opened.presenter.leave()
    assert "Specimen" not in everything(opened.page)


def test_p23_card_is_shown_beside_the_file_and_a_part_is_taken_over(opened):
    opened.ask(Wish.RECTIFICATION, proof=None)
    whose = opened.library.members.get(opened.request.member_id)
    moved = PostalAddress("Nieuwstraat 7", "3600", "Genk")
    opened.card = draft(
        name=whose.name, birth_date=whose.birth_date, national_number=None, address=moved
    )
    shown = opened.page.steps.differences
    assert shown.isHidden()  # not before it is noted who asks
    opened.page.steps._identify.click()
    assert list(shown.buttons) == [Part.ADDRESS]
    assert "Genk" in everything(shown)
    shown.buttons[Part.ADDRESS].click()
    assert opened.library.members.get(opened.request.member_id).address.municipality == "Genk"
    assert shown.buttons == {}
    opened.presenter.leave()
    assert "Genk" not in everything(opened.page)


def test_p24_uses_are_ticked_with_what_they_mean_and_kept_to(opened):
    opened.ask(Wish.OBJECTION)
    uses = opened.page.steps.uses
    assert list(uses.boxes) == [Purpose.NOTICES, Purpose.STATISTICS]
    uses.boxes[Purpose.NOTICES].setChecked(True)
    uses.keep.click()
    (limit,) = opened.library.requests.limits(opened.request.member_id)
    assert (limit.way, limit.purpose) == (Limit.OBJECTION, Purpose.NOTICES)
    assert opened.said[-1] == ("This is kept to from now on, at every desk.", Tone.OK)
    opened.page.steps._close.click()
    opened.ask(Wish.OBJECTION)
    assert uses.boxes[Purpose.NOTICES].isChecked()
    uses.boxes[Purpose.NOTICES].setChecked(False)
    uses.keep.click()
    assert opened.library.requests.limits(opened.request.member_id) == ()
