"""The page of the newsletter over a real library: sign up and off, write, send, pause."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from db.domain.change import Changed
from db.domain.newsletter import JoinedBy
from db.domain.newsletter_issue import State
from db.library import Library
from desk.news import News
from desk.newsletter.page import ISSUES, READERS, NewsletterPage
from desk.newsletter.presenter import NewsletterPresenter, Posting
from desk.newsletter.repeated import Repeated
from desk.post.mail import Mailer, MailServer
from desk.post.newsletter_mail import Leaving
from desk.post.newsletter_sending import NewsletterRun
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, colleague, found, list_mail_server
from tests.desk.runners import ImmediateRunner
from tests.privacy.test_newsletter_handover import PARTY

EMAIL = "lezer.specimen@example.be"
SERVER = MailServer("mail.city.example", 587, "starttls", "bib@city.example")
LEAVING = Leaving("uit@city.example")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    one = found(tmp_path / "home", FixedClock())
    yield one
    one.close()


class Opened:
    """The page as a staff member opens it, and what it said."""

    def __init__(self, library: Library, languages: tuple[str, ...] = ("nl",)) -> None:
        self.page = NewsletterPage()
        self.said: list[tuple[str, Tone]] = []
        self.tried: list[tuple[str, str]] = []
        self.news, self.nudged = News(), 0
        self.presenter = NewsletterPresenter(
            self.page,
            library,
            ImmediateRunner(),
            self.news,
            posting=Posting(languages, LEAVING, 30, self._try),
            say=lambda *words: self.said.append(words),
            nudge=self._nudge,
        )
        self.presenter.begin()

    def _try(self, issue, email) -> None:
        self.tried.append((issue.subject, email))

    def _nudge(self) -> None:
        self.nudged += 1

    def write(self, subject="Specimen in mei", text="Er komt een feest.") -> None:
        self.page.turn(ISSUES)
        self.page.new.click()
        self.page.issue.subjects["nl"].setText(subject)
        self.page.issue.texts["nl"].setPlainText(text)
        self.page.issue.save.click()


@pytest.fixture
def opened(qtbot, library) -> Opened:
    one = Opened(library)
    qtbot.addWidget(one.page)
    return one


def rows(panel):
    return [row.title for row in panel.list._rows]


def test_address_signs_up_with_enter_and_off_with_the_button(opened, library):
    join = opened.page.join
    join.email.setText(EMAIL)
    join.email.returnPressed.emit()
    assert opened.said[-1] == ("Signed up for the newsletter.", Tone.OK)
    assert (rows(opened.page.readers.list), join.email.text()) == ([EMAIL], "")
    join.email.setText(EMAIL)
    join.leave.click()
    assert library.newsletter.list() == ()


def test_how_somebody_asked_and_in_which_language_is_kept(qtbot, library):
    opened = Opened(library, ("nl", "fr"))
    qtbot.addWidget(opened.page)
    join = opened.page.join
    join.email.setText(EMAIL)
    join.way.setCurrentIndex(1)
    join.language.setCurrentIndex(1)
    join.join.click()
    (one,) = library.newsletter.list()
    assert (one.way, one.language) == (JoinedBy.PAPER, "fr")


def test_what_is_wrong_is_said_at_the_address(opened):
    join = opened.page.join
    join.join.click()
    assert join.email_row._error.text() == "Fill in the e-mail address."
    join.email.setText(EMAIL)
    join.join.click()
    join.email.setText(EMAIL)
    join.join.click()
    assert "on the list already" in join.email_row._error.text()


def test_row_of_the_list_is_signed_off(opened, library):
    for name in ("een", "twee"):
        library.newsletter.sign_up(f"{name}.specimen@example.be", JoinedBy.DESK, "nl")
    opened.presenter.begin()
    opened.page.turn(READERS)
    readers = opened.page.readers
    readers.search.setText("TWEE")
    assert rows(readers.list) == ["twee.specimen@example.be"]
    readers.off.click()
    readers.search.clear()
    assert rows(readers.list) == ["een.specimen@example.be"]


def test_file_is_taken_in_and_each_row_that_was_not_is_shown(opened, library, tmp_path):
    file = tmp_path / "website.csv"
    file.write_text(f"email\n{EMAIL}\nno address\n", encoding="utf-8")
    opened.presenter.sign_up_file(file)
    assert opened.said[-1] == ("Done: 1. Refused: 1.", Tone.ATTENTION)
    assert rows(opened.page.join.refused) == ["Row 3"]
    opened.presenter.sign_off_file(file)
    assert library.newsletter.list() == ()


def test_mails_that_staff_saved_sign_up_and_off_and_tell_what_asks_nothing(
    opened, library, tmp_path
):
    def saved(word):
        path = tmp_path / "saved.EML"
        path.write_text(f"From: {EMAIL}\nSubject: {word}\n\n", encoding="utf-8")
        return path

    opened.presenter.begin()
    opened.presenter.sign_up_file(saved("abmelden"))
    assert rows(opened.page.join.refused) == ["Row 1"]
    opened.presenter.sign_up_file(saved("anmelden"))
    assert [one.email for one in library.newsletter.list()] == [EMAIL]
    opened.presenter.sign_off_file(saved("abmelden"))
    assert library.newsletter.list() == ()


def test_report_is_written_for_who_asks(opened, library, tmp_path):
    library.newsletter.sign_up(EMAIL, JoinedBy.DESK, "nl")
    opened.presenter.write_report(EMAIL, tmp_path / "report.json")
    assert EMAIL in (tmp_path / "report.json").read_text(encoding="utf-8")


def test_issue_is_written_tried_asked_about_sent_and_paused(opened, library):
    library.newsletter.sign_up(EMAIL, JoinedBy.DESK, "nl")
    opened.presenter.begin()
    opened.write()
    panel = opened.page.issue
    panel.trial.setText("staff@city.example")
    panel.try_it.click()
    assert opened.tried == [("Specimen in mei", "staff@city.example")]
    panel.preview.open.click()
    assert "uit@city.example" in panel.preview.text.toPlainText()
    panel.send.click()
    assert not panel.question.isHidden()  # what went can't be called back
    panel.no.click()
    assert library.newsletter_issues.list()[0].issue.state is State.DRAFT
    panel.send.click()
    panel.yes.click()
    assert (opened.nudged, library.newsletter_issues.is_sending()) == (1, True)
    panel.pause.click()
    assert not library.newsletter_issues.is_sending()
    assert panel.subjects["nl"].isReadOnly()
    panel.send.click()  # to go on is not asked again
    assert library.newsletter_issues.is_sending()


def test_draft_is_changed_and_thrown_away(opened, library):
    opened.write()
    opened.page.issue.subjects["nl"].setText("Specimen in juni")
    opened.page.issue.save.click()
    assert rows(opened.page.list) == ["Specimen in juni"]
    opened.page.issue.withdraw.click()
    assert rows(opened.page.list) == []
    assert opened.page.issue.subjects["nl"].text() == ""


def test_what_is_typed_stays_while_the_list_changes(opened, library):
    opened.write()
    opened.page.issue.texts["nl"].setPlainText("half a sent")
    opened.news.tell(library.newsletter.sign_up(EMAIL, JoinedBy.DESK, "nl"))
    assert opened.page.issue.texts["nl"].toPlainText() == "half a sent"


def test_issue_without_a_text_is_not_kept_and_says_so(opened):
    opened.write(text=" ")
    assert opened.page.issue.text_rows["nl"]._error.text() == "Fill in the text of the issue."


def test_list_is_written_for_a_mailing_service_of_the_register(opened, library, tmp_path):
    library.newsletter.sign_up(EMAIL, JoinedBy.DESK, "nl")
    library.books.save_processor(PARTY)
    opened.presenter.begin()
    file = tmp_path / "list.csv"
    opened.page.readers.hand_over_asked.connect(lambda one: opened.presenter.hand_over(one, file))
    opened.page.readers.hand_over.click()
    assert EMAIL in file.read_text(encoding="utf-8")
    assert opened.said[-1][1] is Tone.ATTENTION
    assert PARTY.name in opened.page.readers._handed.text()


def test_desk_staff_see_no_list_and_no_issues(qtbot, library):
    desk = colleague(library)
    opened = Opened(desk)
    qtbot.addWidget(opened.page)
    tabs = opened.page.tabs
    assert [tabs.isTabVisible(n) for n in range(tabs.count())] == [True, False, False]
    desk.close()


def test_addresses_leave_the_screen_with_the_page(opened, library):
    library.newsletter.sign_up(EMAIL, JoinedBy.DESK, "nl")
    opened.presenter.begin()
    opened.presenter.leave()
    assert rows(opened.page.readers.list) == []
    assert opened.presenter.view.readers == opened.presenter.view.failing == ()


class Posted(Mailer):
    """Takes mail."""

    def __init__(self, mails) -> None:
        super().__init__(SERVER)
        self._mails = mails

    def __enter__(self):
        return self

    def send(self, mail) -> None:
        self._mails.append(mail["To"])


@pytest.fixture
def carried(qtbot, opened, library):
    """A desk that carries on what is started, a mail at a time, and to whom they went."""
    mails: list[str] = []

    def batch() -> Changed:
        run = NewsletterRun(
            library, SERVER, LEAVING, 1, clock=FixedClock(), mailer=lambda _own: Posted(mails)
        )
        return run.run().changed if library.newsletter_issues.is_sending() else Changed()

    def say(*words) -> None:
        opened.said.append(words)

    every = timedelta(minutes=1)
    return Repeated(batch, every, ImmediateRunner(), opened.news, say, parent=opened.page), mails


def started(opened, library):
    for name in ("een", "twee"):
        library.newsletter.sign_up(f"{name}.specimen@example.be", JoinedBy.DESK, "nl")
    opened.presenter.begin()
    opened.write()
    opened.page.issue.send.click()
    opened.page.issue.yes.click()


def test_each_look_sends_a_batch_and_the_page_shows_how_far_it_is(carried, opened, library):
    carrier, mails = carried
    list_mail_server(library, SERVER.host)
    carrier.look()
    assert mails == []  # nothing is under way
    started(opened, library)
    carrier.look()
    assert (len(mails), opened.presenter.view.issues[0].waiting) == (1, 1)
    carrier.look()
    carrier.look()
    assert (len(mails), opened.presenter.view.issues[0].issue.state) == (2, State.SENT)


def test_what_keeps_it_from_going_is_said_once_and_it_goes_on_once_mended(carried, opened, library):
    carrier, mails = carried
    started(opened, library)
    before = len(opened.said)
    carrier.look()
    carrier.look()
    assert [tone for _words, tone in opened.said[before:]] == [Tone.ATTENTION]  # P18: not listed
    list_mail_server(library, SERVER.host)
    carrier.look()
    assert len(mails) == 1
