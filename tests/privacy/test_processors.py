"""P18: data go only to parties of the register, under an agreement, and never out of the Union."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from db.domain.processor import AuthorityRequest, Processor, Task
from db.domain.self_check import Problem
from db.errors import InvalidValue, MissingValue, NotPermitted, UnlistedParty
from desk.post.mail import MailServer
from desk.post.sending import MailRun, read_returned
from desk.post.wording import Sender
from tests.db.libraries import FixedClock, colleague
from tests.db.two_desks import bring

HOST = "mail.example.org"
PARTY = Processor(
    UUID(int=7),
    "Specimen Mail",
    Task.MAIL,
    "notices",
    "name and e-mail",
    "be",
    date(2024, 1, 2),
    "contract 7",
    HOST.upper(),
)
SERVER = MailServer(HOST, 587, "starttls", "desk@example.org")


def unreachable(_server: MailServer):
    raise AssertionError("the server was reached")


def run(library):
    return MailRun(
        library, SERVER, Sender("L", "B"), ("nl",), clock=FixedClock(), mailer=unreachable
    )


def test_p18_no_mail_goes_to_a_server_that_is_not_in_the_register(library):
    with pytest.raises(UnlistedParty) as refused:
        run(library).run()
    assert refused.value.party == HOST


def test_p18_a_mailbox_at_a_server_that_is_not_in_the_register_is_not_read(library):
    server = replace(SERVER, reports_host="imap.example.org")
    with pytest.raises(UnlistedParty) as refused:
        read_returned(library, server, FixedClock().now())
    assert refused.value.party == "imap.example.org"


def test_p18_mail_goes_once_its_party_is_listed_and_no_more_once_it_is_not(library):
    library.books.save_processor(PARTY)
    with pytest.raises(AssertionError):
        run(library).run()
    library.books.save_processor(replace(PARTY, active=False))
    with pytest.raises(UnlistedParty):
        run(library).run()


def test_p18_a_server_on_this_very_computer_is_nobody_else(library):
    library.books.check_listed(Task.MAIL, "localhost")


@pytest.mark.parametrize("field", ["name", "purpose", "data", "agreement", "host"])
def test_p18_a_party_is_kept_whole(library, field):
    with pytest.raises(MissingValue):
        library.books.save_processor(replace(PARTY, **{field: " "}))


@pytest.mark.parametrize("country", ["US", "GB", "CH", ""])
def test_p18_a_party_outside_the_union_is_refused(library, country):
    with pytest.raises(InvalidValue):
        library.books.save_processor(replace(PARTY, country=country))


def test_p18_an_agreement_that_is_still_to_come_is_refused(library):
    tomorrow = FixedClock().now().date() + timedelta(days=1)
    with pytest.raises(InvalidValue):
        library.books.save_processor(replace(PARTY, agreed_on=tomorrow))


def test_p18_the_register_holds_at_every_desk(desks):
    one, two = desks
    one.books.save_processor(PARTY)
    bring(one, two)
    assert two.books.processors() == (replace(PARTY, country="BE", host=HOST),)


def test_p18_a_server_that_is_not_listed_is_pointed_out_with_its_name(library):
    found = {c.promise.id: c.problems for c in library.books.check(HOST)}
    assert found["P18"] == ((Problem.MAIL_PARTY, HOST),)


def test_p18_staff_without_the_right_do_not_write_it(library):
    desk = colleague(library)
    with pytest.raises(NotPermitted):
        desk.books.save_processor(PARTY)
    desk.close()


def test_p18_what_an_authority_asked_is_kept_with_whether_the_person_may_hear_of_it(library):
    asked = AuthorityRequest(
        UUID(int=8),
        "Specimen court",
        "art. 46bis",
        "2026/7",
        "address",
        date(2026, 1, 2),
        given=True,
        may_tell=False,
    )
    library.books.note_authority(asked)
    assert library.books.authority_requests() == (asked,)
    with pytest.raises(MissingValue):
        library.books.note_authority(replace(asked, id=UUID(int=9), ground=""))
