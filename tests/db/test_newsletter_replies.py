"""Mails that staff saved: who asks for the newsletter or to leave it, and each other one told."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.newsletter import Asked, JoinedBy
from db.errors import InvalidValue, Refused
from db.exchange.newsletter_replies import (
    MOST_BYTES,
    WORDS_TO_JOIN,
    Reply,
    read_replies,
    read_reply,
    says,
)

EMAIL = "een.specimen@example.be"
OTHER = "twee.specimen@example.be"
LEAVE = ("uitschrijven", "désinscrire")
PLAIN = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
NESTED = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n)
                  for n in range(1500))  # fmt: skip


def mail(subject="uitschrijven", sender=EMAIL, body="Groeten", head=PLAIN):
    return f"From: {sender}\r\nSubject: {subject}\r\n{head}\r\n{body}\r\n".encode()


def read(tmp_path, *mails, words=LEAVE, name="saved.mbox"):
    parts = (
        mails if len(mails) == 1 else [b"From - Mon Nov 23\r\n" + one + b"\r\n" for one in mails]
    )
    path = tmp_path / name
    path.write_bytes(b"".join(parts))
    return list(read_replies(path, words))


def told(rows):
    return [
        (number, (one.field, one.reason) if isinstance(one, InvalidValue) else one.email)
        for number, one in rows
    ]


def test_each_mail_of_a_mailbox_is_understood_or_told_with_its_number(tmp_path):
    rows = read(
        tmp_path,
        mail("Re: Uitschrijven!"),
        mail("een vraag", body="Wanneer zijn jullie open?\r\nFrom Monday on?\r\nDank"),
        mail("Re: Nieuwsbrief mei", OTHER, "\r\nDésinscrire.\r\n\r\n> Beste lezer"),
        mail(sender=f"{EMAIL}, {OTHER}"),
    )
    assert told(rows) == [
        (1, EMAIL),
        (2, ("subject", "asks_nothing")),
        (3, OTHER),
        (4, ("email", "format")),
    ]


def test_mail_by_itself_is_read_too(tmp_path):
    assert told(read(tmp_path, mail(), name="saved.eml")) == [(1, EMAIL)]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("said", ["DÉSINSCRIRE", "désinscrire", "Réf: AW: désinscrire ."])
def test_word_is_known_however_a_program_writes_its_accents(said, form):
    assert says(unicodedata.normalize(form, said), LEAVE)
    assert says("desinscrire", LEAVE)


@pytest.mark.parametrize("other", ["", "niet uitschrijven", "uitschrijven?", "inschrijven"])
def test_anything_more_or_else_asks_nothing(other):
    assert not says(other, LEAVE)


def test_mails_sign_up_and_off_and_those_who_are_on_the_list_or_not_are_told(library, tmp_path):
    asking = mail("Inschrijven"), mail("subscribe", OTHER), mail("inschrijven", EMAIL.upper())
    joined = library.newsletter.sign_up_all(read(tmp_path, *asking, words=WORDS_TO_JOIN), "fr")
    assert [(one.email, one.language, one.way) for one in library.newsletter.list()] == [
        (EMAIL, "fr", JoinedBy.FILE),
        (OTHER, "fr", JoinedBy.FILE),
    ]
    assert [(number, str(error.reason)) for number, error in joined.refused] == [(3, "on_list")]
    leaving = mail(sender=OTHER), mail(sender="niemand@example.be")
    left = library.newsletter.sign_off_all(read(tmp_path, *leaving))
    assert [one.email for one in library.newsletter.list()] == [EMAIL]
    assert [(number, str(error.reason)) for number, error in left.refused] == [(2, "not_on_list")]


def dated(at):
    return mail(head=f"Date: {at}\r\n")


def test_who_signed_up_after_the_mail_that_was_saved_stays_and_is_told(library, clock, tmp_path):
    library.newsletter.sign_up(EMAIL, JoinedBy.DESK, "nl")  # at noon in Belgium
    before = read(tmp_path, dated("Sun, 22 Nov 2026 11:59:00 +0100"))
    left = library.newsletter.sign_off_all(before)
    assert [(number, str(error.reason)) for number, error in left.refused] == [
        (1, "signed_up_since")
    ]
    assert [one.email for one in library.newsletter.list()] == [EMAIL]
    after = read(tmp_path, dated("Sun, 22 Nov 2026 12:01:00 +0100"))
    assert library.newsletter.sign_off_all(after).done == 1
    assert library.newsletter.list() == ()


@pytest.mark.parametrize("at", ["", "yesterday", "Sun, 99 Nov 2026 12:00:00 +0100"])
def test_mail_that_tells_no_time_signs_off_as_one_without_a_date(library, tmp_path, at):
    library.newsletter.sign_up(EMAIL, JoinedBy.DESK, "nl")
    assert library.newsletter.sign_off_all(read(tmp_path, dated(at))).done == 1


def test_time_without_a_zone_is_read(library, tmp_path):
    library.newsletter.sign_up(EMAIL, JoinedBy.DESK, "nl")
    left = library.newsletter.sign_off_all(read(tmp_path, dated("Sun, 22 Nov 2026 10:00:00 -0000")))
    assert [str(error.reason) for _number, error in left.refused] == ["signed_up_since"]


def test_mail_that_came_back_signs_nobody_off(tmp_path):
    report = (
        b"From: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail\n"
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n"
        b"Content-Type: text/plain\n\nI'm sorry.\n\n--b\nContent-Type: message/rfc822\n\n"
        b"From: bib@city.example\nSubject: uitschrijven\n\nuitschrijven\n--b--\n"
    )
    assert told(read(tmp_path, report)) == [(1, ("subject", "asks_nothing"))]


@pytest.mark.parametrize("content", [b"", b"\n\n", None])
def test_file_without_any_mail_is_refused(tmp_path, content):
    path = tmp_path / "saved.mbox"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InvalidValue, match="format"):
        list(read_replies(path, LEAVE))


def test_file_that_is_too_large_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "saved.mbox"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(InvalidValue, match="too_long"):
        list(read_replies(path, LEAVE))


@pytest.mark.parametrize(
    "hostile",
    [
        mail(head="Content-Type: text/plain; charset=nobody-knows\r\n"),
        mail(head="Content-Type: multipart/mixed\r\n"),
        mail(head=f"X: {'a' * 200_000}\r\n"),
        mail(head="Content-Transfer-Encoding: base64\r\n", body="%%%"),
    ],
)
def test_hostile_mail_says_no_more_than_its_head(hostile):
    reply = read_reply(hostile)
    assert reply is None or reply.sender == EMAIL


def test_parts_within_parts_end_nothing():
    assert isinstance(read_reply(NESTED + mail()), Reply | None)


@given(st.binary(max_size=80), st.integers(0, 150))
def test_spoiled_mail_is_understood_or_told_and_ends_nothing(tmp_path_factory, spoiled, at):
    whole = mail()
    path = tmp_path_factory.getbasetemp() / "spoiled.mbox"
    path.write_bytes(whole[:at] + spoiled + whole[at:])
    assert all(isinstance(one, Asked | Refused) for _number, one in read_replies(path, LEAVE))
