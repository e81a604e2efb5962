"""Answers about one's data: complete in every language, tagged, with the officer named."""

from __future__ import annotations

import io
from datetime import date
from enum import StrEnum

import pytest
from pypdf import PdfReader

from db.domain import account, block, consent, decision, hold, member, membership, notice, request
from db.domain.access import Way
from db.domain.consent import Consents
from db.domain.processing import Purpose, SeenBy, Source, Until
from db.domain.registration import GUARDIAN_RELATIONS
from db.domain.request import Proof, Wish
from db.domain.staff import Role
from db.store.held_data import about_people
from desk.post.answers import ORDER, Answering, refusal_pdf, report_pdf, shown, words
from tests.db.libraries import draft
from tests.desk.post.conftest import SENDER

ANSWERING = Answering(SENDER, "dpo@city.example", "Vlaamse Toezichtcommissie", ("nl", "fr"))
ENTRIES = about_people()
CODES: tuple[type[StrEnum], ...] = (
    account.LineKind, account.Method, block.BlockCode, block.Severity, consent.Purpose, consent.Way,
    decision.Outcome, hold.HoldAct, member.CardTrust, member.Source,
    membership.MembershipAct, membership.Proof, notice.Channel, notice.NoticeKind, notice.Outcome,
    request.Proof, request.Status,
)  # fmt: skip


@pytest.fixture
def made(library):
    whose = library.members.register(draft(), Consents(email="bo@example.org")).member
    request_id = library.requests.take(whose.id, Wish.ACCESS).request_id
    library.requests.identify(request_id, Proof.DOCUMENT)
    return library.requests.report(request_id)


def pages(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_p22_every_text_is_there_in_every_language():
    assert {len(said) for group in words().values() for said in group.values()} == {len(ORDER)}


@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("kind", {e.kind.name for e in ENTRIES}),
        ("fields", {f for e in ENTRIES for f in e.fields if shown(f)} - {"sealed_number"}),
        ("purpose", {e.processing.purpose for e in ENTRIES}),
        ("ground", {e.processing.ground for e in ENTRIES}),
        ("source", set(Source)),
        ("seen_by", set(SeenBy)),
        ("until", set(Until) - {Until.KEPT}),
        ("way", set(Way)),
        ("role", set(Role)),
        ("wish", set(Wish)),
        ("codes", {code for kind in CODES for code in kind} | set(GUARDIAN_RELATIONS)),
    ],
)
def test_p22_everything_that_can_stand_in_the_report_has_words(group, codes):
    assert set(codes) <= set(words()[group])


def test_p22_report_is_tagged_and_stands_in_each_language_of_the_library(made):
    pdf = report_pdf(made.report, made.member, ANSWERING)
    told = pages(pdf)
    root = PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "nl"
    for said in ("Wat we over je bewaren", "Ce que nous conservons", "Specimen Peeters", "1985"):
        assert said in told
    assert Purpose.MEMBERSHIP not in told


def test_p27_report_and_refusal_name_the_officer_and_where_to_complain(library, made):
    request_id = library.requests.take(made.member.id, Wish.ERASURE).request_id
    library.requests.refuse(request_id, "Er is nog een boek thuis.")
    refused = library.requests.get(request_id)
    letter = pages(refusal_pdf(refused, made.member, ANSWERING, date(2026, 11, 22)))
    assert "Er is nog een boek thuis." in letter
    for told in (letter, pages(report_pdf(made.report, made.member, ANSWERING))):
        assert "dpo@city.example" in told
        assert "Toezichtcommissie" in told
