"""The page of notices over a real library: what staff see, and that nothing goes twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.domain.consent import Purpose, Way
from db.domain.notice import Channel, Outcome, Wanted
from db.domain.processor import Task
from desk.language import Language
from desk.news import News
from desk.notices.page import NoticesPage
from desk.notices.presenter import NoticesPresenter, Post
from desk.post.letters import letter_pictures
from desk.post.mail import MailServer
from desk.post.sending import Returned
from desk.widgets.tone import Tone
from tests.db.libraries import list_party
from tests.desk.post.conftest import SENDER
from tests.desk.post.mail_server import PASSWORD, mail_server
from tests.desk.runners import ImmediateRunner


class Opened:
    """The page and its presenter, and what was said."""

    def __init__(self, library, clock, server=None, runner=None, sender=SENDER) -> None:
        self.page = NoticesPage()
        self.said = []
        self.presenter = NoticesPresenter(
            self.page,
            library,
            runner or ImmediateRunner(),
            News(),
            post=Post(sender, ("nl",), server),
            clock=clock,
            say=lambda words, tone: self.said.append((words, tone)),
        )
        self.presenter.begin()

    @property
    def view(self):
        return self.page._view


@pytest.fixture
def opened(qtbot, late, clock):
    one = Opened(late, clock)
    qtbot.addWidget(one.page)
    return one


def test_what_is_to_go_is_listed_and_the_first_is_shown_as_it_goes(opened):
    assert (opened.view.mails, opened.view.letters) == (2, 1)
    assert "nog niet terug" in opened.page.preview.toPlainText()


@pytest.mark.parametrize("together", [False, True])
def test_letter_of_a_household_is_shown_as_it_goes_and_each_notice_is_begun(
    qtbot, late, clock, together
):
    mine, *others = late.notices.wanted()
    for other in others:
        late.households.join(other.wanted.member_id, mine.wanted.member_id)
    for one in (mine, *others[:1]):
        late.consents.withdraw(one.wanted.member_id, Purpose.EMAIL, Way.SCREEN)
    opened = Opened(late, clock, sender=replace(SENDER, per_household=together))
    qtbot.addWidget(opened.page)
    shown = opened.page.preview.toPlainText()
    assert [f"Het <Specimen> {n}" in shown for n in (1, 2, 3)] == [True, together, together]
    opened.presenter.make_letters(lambda *_what: None)
    opened.page._made.yes.click()
    told = [late.notices.of_member(one.wanted.member_id) for one in (mine, *others)]
    assert [[t.outcome for t in some] for some in told] == [[Outcome.PRINTED]] * 3


def test_mail_that_came_back_is_told_when_the_page_opens(qtbot, late, clock, monkeypatch):
    def one(library, _server, _now):
        mail = next(n for n in library.notices.wanted() if n.channel is Channel.MAIL)
        library.notices.begin([mail])
        library.notices.settle(mail.wanted, Outcome.SENT)
        count, changed = library.notices.came_back([mail.id])
        return Returned(notices=count, changed=changed)

    monkeypatch.setattr("desk.notices.presenter.read_returned", one)
    server = MailServer("h", 587, "tls", "bib@city.example", reports_host="imap.city.example")
    opened = Opened(late, clock, server)
    qtbot.addWidget(opened.page)
    assert opened.said[-1][1] is Tone.ATTENTION
    assert opened.view.letters == 2


def test_asked_at_the_desk_is_noted_at_the_row(opened, late):
    mail = next(n for n in late.notices.wanted() if n.channel is Channel.MAIL)
    late.notices.begin([mail])
    late.notices.settle(mail.wanted, Outcome.BOUNCED)
    opened.presenter.begin()
    opened.page._asked.click()
    (row,) = opened.view.no_mail
    assert row.asked_at is not None
    assert opened.said[-1][1] is Tone.OK


def test_looking_at_another_shows_that_one(opened):
    other = opened.view.notices[1]
    opened.page._list.list.choose(str(other.id))
    assert other.given_names in opened.page.preview.toPlainText()


def test_without_a_server_no_mail_can_be_asked_for(opened):
    assert not opened.page._send.isEnabled()
    assert opened.page._print.isEnabled()


def test_a_notice_that_staff_withhold_is_gone_for_good(opened, late):
    opened.page._withhold.click()
    assert len(opened.view.notices) == 2
    assert len(late.notices.wanted()) == 2


def test_letters_count_as_sent_only_when_staff_say_they_are_on_paper(opened, late, tmp_path):
    target = tmp_path / "letters.pdf"
    list_party(late, Task.POST, "Specimen Druk")
    opened.presenter.save_letters(target)
    words, tone = opened.said[-1]
    assert ("Specimen Druk" in words, tone) == (True, Tone.ATTENTION)
    assert target.read_bytes().startswith(b"%PDF")
    opened.page._made.no.click()
    assert opened.view.letters == 1
    pages = []
    opened.presenter.make_letters(lambda *what: pages.extend(letter_pictures(*what)))
    assert [page[:4] for page in pages] == [b"\x89PNG"]
    opened.page._made.yes.click()
    assert opened.view.letters == 0


def test_a_file_that_can_not_be_written_is_told_and_the_letters_stay(opened, late, tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    list_party(late, Task.POST)
    opened.presenter.save_letters(in_the_way / "l.pdf")
    assert opened.said[-1][1] is Tone.STOP
    assert opened.page._made.isHidden()
    assert late.notices.wanted()[2].channel is Channel.LETTER
    opened.presenter.begin()
    assert opened.view.letters == 1


def test_letters_that_can_not_be_made_stay_in_the_list(qtbot, late, clock):
    bugs = []
    opened = Opened(late, clock, runner=ImmediateRunner(bugs.append, lambda _error: True))
    qtbot.addWidget(opened.page)

    def broken(*_what):
        raise LookupError("a bug")

    opened.presenter.make_letters(broken)
    assert len(bugs) == 1
    assert len(late.notices.wanted()) == 3


def test_leaving_the_page_lets_go_of_every_name_until_staff_come_back(opened, late):
    opened.presenter.make_letters(lambda *_what: None)
    opened.presenter.leave()
    assert opened.view.notices == ()
    assert opened.page.preview.toPlainText() == ""
    assert opened.page._list.list.count() == 0
    assert {type(one) for one in opened.presenter._made} == {Wanted}
    opened.presenter.begin()
    assert opened.page.preview.toPlainText() != ""
    opened.page._made.no.click()  # the question waited
    assert opened.view.letters == 1


def test_an_answer_that_comes_after_leaving_shows_nothing(qtbot, late, clock):
    runner = ImmediateRunner()
    runner.held = True
    opened = Opened(late, clock, runner=runner)
    qtbot.addWidget(opened.page)
    opened.presenter.leave()
    runner.release()
    assert opened.view.notices == ()


def test_the_password_is_asked_once_and_the_mails_go(qtbot, late, clock, tmp_path, monkeypatch):
    with mail_server(tmp_path) as running:
        monkeypatch.setattr("desk.post.mail.ssl.create_default_context", lambda: running.context)
        opened = Opened(late, clock, replace(running.server, password=""))
        qtbot.addWidget(opened.page)
        assert opened.view.password_wanted
        opened.page.password.setText(PASSWORD)
        opened.page._keep.click()
        assert not opened.view.password_wanted
        assert opened.page.password.text() == ""
        opened.page._send.click()
        assert len(running.box.mails) == 2
    assert opened.said[-1][1] is Tone.OK
    assert [n.channel for n in opened.view.notices] == [Channel.LETTER]


def test_a_server_that_does_not_answer_is_told_in_a_sentence(qtbot, late, clock):
    from desk.post.mail import MailServer

    server = MailServer("127.0.0.1", 1, "starttls", "bibliotheek@city.example")
    opened = Opened(late, clock, server)
    qtbot.addWidget(opened.page)
    opened.page._send.click()
    words, tone = opened.said[-1]
    assert tone is Tone.STOP
    assert "mail server" in words
    assert opened.view.mails == 2


def test_every_outcome_has_its_words(qapp):
    from desk.notices.words import sent_sentence

    Language(qapp).use("en")
    words, tone = sent_sentence(
        {Outcome.SENT: 1, Outcome.REFUSED: 2, Outcome.UNKNOWN: 1},
        elsewhere=False,
        stopped="unreachable",
    )
    assert tone is Tone.ATTENTION
    assert words.count(".") == 4
    assert sent_sentence({}, elsewhere=True, stopped="")[1] is Tone.INFO
