"""P8: the tab asks only when staff do, shows what differs, and lets go of it with the file."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from db.domain.access import Way
from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.consultation import PURPOSES, RegisterEntry
from db.domain.member import PostalAddress
from db.domain.rectifying import Part
from desk.consultation.errors import RegisterUnreachable
from desk.consultation.presenter import ConsultationPresenter
from desk.consultation.tab import ConsultationTab
from desk.news import News
from desk.tasks import Lane
from tests.db.libraries import FixedClock, draft, found
from tests.desk.runners import ImmediateRunner

MOVED = RegisterEntry(
    draft().name, BirthDate(1985, 7, 30), PostalAddress("Nieuwstraat 7", "3600", "Genk")
)


class Setting:
    """A tab on a library with one member, and what the register will say."""

    def __init__(self, library) -> None:
        self.library = library
        self.member_id = library.members.register(draft(), Consents()).member.id
        self.runner, self.said = ImmediateRunner(), []
        self.answer: RegisterEntry | Exception | None = MOVED
        self.tab = ConsultationTab()
        self.presenter = ConsultationPresenter(
            self.tab,
            library,
            self.runner,
            News(),
            register=lambda: self,
            say=lambda words, _tone: self.said.append(words),
        )
        self.presenter.follow(self.member_id)

    def ask(self, _number) -> RegisterEntry | None:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    @property
    def shown(self) -> set[Part]:
        return set(self.tab.differences.buttons)

    @property
    def ways(self) -> set[Way]:
        return {line.way for line in self.library.access_log.of_member(self.member_id)}


@pytest.fixture
def setting(qtbot, tmp_path):
    library = found(tmp_path / "home", FixedClock())
    one = Setting(library)
    qtbot.addWidget(one.tab)
    yield one
    library.close()


def test_p8_opening_a_file_asks_nothing(setting):
    assert not setting.ways & set(PURPOSES)
    assert setting.tab.differences.isHidden()


def test_p8_purpose_that_staff_chose_is_noted_and_what_differs_is_taken_over(setting):
    setting.tab.why.setCurrentIndex(PURPOSES.index(Way.REGISTER_POST))
    setting.tab.ask.click()
    assert setting.ways & set(PURPOSES) == {Way.REGISTER_POST}
    assert setting.shown == {Part.ADDRESS}
    setting.tab.differences.buttons[Part.ADDRESS].click()
    assert setting.library.members.get(setting.member_id).address == MOVED.address
    assert setting.shown == set()
    assert setting.runner.lanes == [Lane.NETWORK, Lane.STORE]


def test_p8_answer_about_a_file_that_was_closed_is_let_go_of(setting):
    setting.runner.held = True
    setting.tab.ask.click()
    assert not setting.tab.ask.isEnabled()
    setting.presenter.follow(None)
    setting.runner.release()
    assert (setting.shown, setting.tab.ask.isEnabled()) == (set(), True)


def test_p8_closing_the_file_leaves_nothing_of_the_answer_on_the_screen(setting):
    setting.tab.ask.click()
    setting.presenter.follow(None)
    words = " ".join(w.text() for w in setting.tab.findChildren(QWidget) if hasattr(w, "text"))
    assert "Nieuwstraat" not in words


@pytest.mark.parametrize(
    ("answer", "told"),
    [(None, "knows nobody"), (RegisterUnreachable("too_slow"), "takes too long")],
)
def test_p8_no_answer_is_told_and_staff_can_ask_again(setting, answer, told):
    setting.answer = answer
    setting.tab.ask.click()
    words = [w.text() for w in setting.tab.findChildren(QWidget) if hasattr(w, "text")]
    assert told in " ".join([*words, *setting.said])
    assert (setting.shown, setting.tab.ask.isEnabled()) == (set(), True)
