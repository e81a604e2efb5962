"""Letters: tagged, complete in four languages, the same bytes from the same notices."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QTextDocument

from db.domain.notice import Channel, Notice, NoticeItem, NoticeKind, Wanted
from desk.post.letters import letters
from desk.post.mail import MailServer, message
from desk.post.regime import LANGUAGES, Regime
from desk.post.wording import texts, wordings, written_money
from tests.desk.post.conftest import SENDER

TODAY = date(2026, 11, 22)
EVERY = sorted({language for some in LANGUAGES.values() for language in some})


def notice(kind=NoticeKind.OVERDUE, step=2, title="Één & ander #specimen"):
    wanted = Wanted(UUID(int=1), kind, step, (UUID(int=2),), fee_cents=100)
    item = NoticeItem(title, date(2026, 11, 8), 1250)
    return Notice(
        wanted=wanted,
        channel=Channel.LETTER,
        surname="Specimen",
        given_names="Żaneta",
        street="Dorpsstraat 1",
        postal_code="3500",
        municipality="Hasselt",
        email=None,
        items=(item,),
    )


def shape(language):
    """The texts of a language as the names in them."""
    return {
        (section, name): sorted(re.findall(r"{{ (\w+) }}|{% (if \w+|endif) %}", text))
        for section, lines in texts(language).items()
        for name, text in lines.items()
    }


@pytest.mark.parametrize("language", EVERY)
def test_every_language_has_every_text_with_the_same_names_in_it(language):
    assert shape(language) == shape("nl")


@pytest.mark.parametrize("language", EVERY)
@pytest.mark.parametrize("kind", NoticeKind)
def test_every_notice_can_be_written_in_every_language(language, kind):
    (wording,) = wordings(notice(kind), SENDER, (language,))
    assert "{" not in wording.subject + wording.body + wording.salutation
    assert "specimen" not in wording.subject


def test_the_letter_is_tagged_and_says_its_language():
    reader = PdfReader(io.BytesIO(letters([notice()], SENDER, ("nl", "fr"), TODAY)))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "nl"
    assert reader.metadata.title == "Bibliotheek Specimen"
    assert "pdfuaid" in reader.xmp_metadata.stream.get_data().decode()


def test_the_letter_carries_address_title_fee_and_day():
    # textbrowser/biblioteq 182: letters were declined
    reader = PdfReader(io.BytesIO(letters([notice()], SENDER, ("nl",), TODAY)))
    page = reader.pages[0].extract_text()
    for text in ("Żaneta Specimen", "3500 Hasselt", "Één & ander #specimen", "08/11/2026", "1,00"):
        assert text in page


def test_each_notice_begins_on_a_page_of_its_own():
    three = [notice(title=f"T{n}") for n in range(3)]
    pages = PdfReader(io.BytesIO(letters(three, SENDER, ("nl",), TODAY))).pages
    assert [f"T{n}" in page.extract_text() for n, page in enumerate(pages)] == [True] * 3


def test_the_same_notices_give_the_same_bytes():
    made = letters([notice()], SENDER, ("nl",), TODAY)
    assert made == letters([notice()], SENDER, ("nl",), TODAY)
    assert b"CreationDate" not in made  # a second would tell two of them apart


def test_dutch_goes_first_wherever_dutch_is_the_language_of_the_administration():
    assert LANGUAGES[Regime.DUTCH] == ("nl",)
    assert LANGUAGES[Regime.FACILITIES][0] == LANGUAGES[Regime.BRUSSELS][0] == "nl"


def at_home(number, *, household=None, street="Dorpsstraat 1"):
    """A notice to another member, under this roof or under another."""
    wanted = replace(notice().wanted, member_id=UUID(int=number))
    one = replace(notice(title=f"Boek {number}"), wanted=wanted, given_names=f"Bo {number}")
    return replace(one, household_id=household, street=street)


HOME = UUID(int=50)
FAMILY = (
    at_home(1, household=HOME),
    at_home(2, household=HOME),
    at_home(3, household=HOME, street="Elders 9"),
    at_home(4),
)


def pages_of(sender):
    made = PdfReader(io.BytesIO(letters(FAMILY, sender, ("nl",), TODAY)))
    return [page.extract_text() for page in made.pages]


def test_each_member_has_a_letter_of_their_own_unless_the_library_decides_otherwise():
    for number, page in enumerate(pages_of(SENDER), start=1):
        assert [n for n in (1, 2, 3, 4) if f"Boek {n}" in page] == [number]


def test_one_letter_goes_to_who_are_one_household_at_one_address():
    pages = pages_of(replace(SENDER, per_household=True))
    assert [[n for n in (1, 2, 3, 4) if f"Boek {n}" in page] for page in pages] == [
        [1, 2],
        [3],
        [4],
    ]
    assert "Bo 1 Specimen\nBo 2 Specimen\nDorpsstraat 1" in pages[0]


MARKUP = ("{{ 7 * 7 }}", "{% if x %}", "#let x = 1", "*bold*", "= Head", "<b>bold</b>", "$x$ @y")


@pytest.mark.parametrize("text", MARKUP)
def test_what_stands_in_records_comes_out_of_a_letter_as_it_is(text):
    one = replace(notice(title=text), surname=text, street=text)
    page = PdfReader(io.BytesIO(letters([one], SENDER, ("nl",), TODAY))).pages[0].extract_text()
    assert page.count(text) == 4  # the address has it twice, the salutation and the table once


@pytest.mark.parametrize("text", MARKUP)
def test_what_stands_in_records_comes_out_of_a_mail_as_it_is(qapp, text):
    one = replace(notice(title=text), surname=text, email="bo@example.org")
    server = MailServer("h", 25, "tls", "bib@city.example")
    mail = message(one, SENDER, server, ("nl",), datetime(2026, 11, 22, tzinfo=UTC))
    assert mail.get_body(("plain",)).get_content().count(text) == 2
    shown = QTextDocument()
    shown.setHtml(mail.get_body(("html",)).get_content())
    assert shown.toPlainText().count(text) == 2


@pytest.mark.parametrize(
    ("language", "written"),
    [("nl", "€ 12,50"), ("fr", "12,50 €"), ("de", "12,50 €"), ("en", "€ 12,50")],
)
def test_an_amount_is_written_as_its_language_does(language: str, written: str) -> None:
    assert written_money(1250, language).replace("\u00a0", " ") == written
