"""P8: the client and a service that answers by the same contract, over a real line."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from lxml import etree

from db.domain.birth_date import BirthDate
from db.domain.member import Name, PostalAddress
from desk.consultation.errors import (
    ConsultationOff,
    CredentialsWrong,
    RegisterBroken,
    RegisterRefused,
    RegisterUnreachable,
)
from desk.consultation.ready import national_register
from desk.settings import NationalRegister
from tests.db.libraries import FixedClock, invented_number
from tests.desk.consultation.proxy import proxy
from tests.desk.consultation.service import (
    KEY_PASSPHRASE,
    enveloped,
    exception,
    person,
    reply,
    signed,
)

NUMBER = invented_number()


def test_p8_signed_question_gives_the_four_data_and_no_other(register):
    entry = register.ask(NUMBER)
    assert entry.name == Name("Specimen Peeters", "Marie Louise")
    assert entry.birth_date == BirthDate(1985, 7, 30)
    assert entry.address == PostalAddress("Nieuwstraat 7 bus A", "3600", "Genk")
    assert set(entry.__slots__) == {"name", "birth_date", "address"}
    assert "Peeters" not in repr(entry)


def test_p8_question_names_one_number_and_who_asks_and_nothing_else(register, service):
    register.ask(NUMBER)
    asked = etree.fromstring(service.asked[0])
    assert [one.text for one in asked.find(".//Criteria")] == [NUMBER.digits]
    assert asked.findtext(".//Bron") == "RR"
    assert asked.findtext(".//Afzender/Identificatie") == "specimen.example/library"
    assert asked.findtext(".//Afzender/Hoedanigheid") == "1234"


def test_p8_each_question_has_a_reference_of_its_own(register, service):
    register.ask(NUMBER)
    register.ask(NUMBER)
    first, second = (etree.fromstring(q).findtext(".//Vraag/Referte") for q in service.asked)
    assert first != second


def test_p8_number_that_the_register_does_not_know_gives_nobody(register, service):
    service.answer = lambda _number, ref: (
        200,
        reply(
            f"<Antwoorden><Antwoord><Referte>{ref}</Referte>{exception('30001')}"
            "</Antwoord></Antwoorden>"
        ),
    )
    assert register.ask(NUMBER) is None


@pytest.mark.parametrize(
    ("status", "data", "reason"),
    [
        (200, reply(exception("99996")), "99996"),
        (200, reply(exception("<b/>")), "fault"),
        (500, enveloped("<s:Fault><faultstring>Specimen</faultstring></s:Fault>"), "fault"),
        (403, b"no", "HTTP 403"),
        (302, b"", "HTTP 302"),
    ],
)
def test_p8_fault_of_the_service_is_told_by_its_number_only(
    register, service, status, data, reason
):
    service.answer = lambda _number, _ref: (status, data)
    with pytest.raises(RegisterRefused) as caught:
        register.ask(NUMBER)
    assert caught.value.reason == reason


def test_p8_service_that_keeps_silent_is_given_up(register, service):
    service.silent = True
    with pytest.raises(RegisterUnreachable) as caught:
        replace(register, patience=0.3).ask(NUMBER)
    assert caught.value.reason == "too_slow"


def test_p8_service_that_is_not_there_is_told(register, service):
    with pytest.raises(RegisterUnreachable) as caught:
        replace(register, url="https://127.0.0.1:1/").ask(NUMBER)
    assert caught.value.reason == "line"


def test_p8_service_that_nobody_vouches_for_is_never_asked(filled_in, service, tmp_path):
    unknown = replace(filled_in, authority="")
    client = national_register(unknown, KEY_PASSPHRASE, FixedClock(), tmp_path)
    with pytest.raises(RegisterUnreachable) as caught:
        client.ask(NUMBER)
    assert caught.value.reason == "tls"
    assert service.asked == []


def test_p8_answer_that_never_ends_is_cut_off(register, service):
    service.answer = lambda number, ref: (200, person(number, ref) + b" " * 300_000)
    with pytest.raises(RegisterBroken):
        register.ask(NUMBER)


@pytest.mark.parametrize(
    "name", ["url", "authorisation", "sender", "certificate", "key"], ids=lambda n: n
)
def test_p8_nothing_is_asked_while_a_setting_is_empty(filled_in, tmp_path, name):
    with pytest.raises(ConsultationOff) as caught:
        national_register(replace(filled_in, **{name: ""}), KEY_PASSPHRASE, FixedClock(), tmp_path)
    assert caught.value.reasons == (f"national_register.{name}",)


@pytest.mark.parametrize("url", ["http://magda.example/", "https://", "https://x:port/"])
def test_p8_address_without_tls_is_no_address(filled_in, tmp_path, url):
    with pytest.raises(ConsultationOff):
        national_register(replace(filled_in, url=url), KEY_PASSPHRASE, FixedClock(), tmp_path)


def test_p8_as_it_comes_it_is_off(tmp_path):
    with pytest.raises(ConsultationOff):
        national_register(NationalRegister(), "", FixedClock(), tmp_path)


@pytest.mark.parametrize(
    ("files", "passphrase", "reason"),
    [
        ({"key": "clear_key"}, "", "key_in_clear"),
        ({"key": "clear_key"}, KEY_PASSPHRASE, "key_in_clear"),
        ({}, "another", "key"),
        ({}, "", "key"),
        ({"certificate": "server"}, KEY_PASSPHRASE, "certificate"),
        ({"certificate": "library_key"}, KEY_PASSPHRASE, "certificate"),
        ({"authority": "library_key"}, KEY_PASSPHRASE, "authority"),
    ],
)
def test_p8_papers_that_do_not_fit_are_told_apart(filled_in, made, files, passphrase, reason):
    wrong = replace(filled_in, **{name: str(getattr(made, file)) for name, file in files.items()})
    with pytest.raises(CredentialsWrong) as caught:
        national_register(wrong, passphrase, FixedClock(), made.library.parent)
    assert caught.value.reason == reason


@pytest.fixture
def of_signer(filled_in, made, tmp_path):
    """The client of a library that knows with what the service signs."""
    known = replace(filled_in, signer=str(made.server))
    return national_register(known, KEY_PASSPHRASE, FixedClock(), tmp_path)


def test_p8_answer_that_the_service_signed_is_read(of_signer, service, made):
    service.answer = lambda number, ref: (200, signed(made, person(number, ref)))
    assert of_signer.ask(NUMBER).birth_date == BirthDate(1985, 7, 30)


@pytest.mark.parametrize(
    "spoiled",
    [
        lambda made, answer: answer,
        lambda made, answer: signed(made, answer, by="library"),
        lambda made, answer: signed(made, answer).replace(b"Genk", b"Gent"),
    ],
    ids=["unsigned", "another's", "changed"],
)
def test_p8_answer_that_the_service_did_not_sign_so_is_not_used(of_signer, service, made, spoiled):
    service.answer = lambda number, ref: (200, spoiled(made, person(number, ref)))
    with pytest.raises(RegisterBroken):
        of_signer.ask(NUMBER)


def test_p8_body_that_is_put_before_the_signed_one_is_not_read(of_signer, service, made):
    def wrapped(number: str, ref: str) -> tuple[int, bytes]:
        whole = etree.fromstring(signed(made, person(number, ref)))
        false = etree.fromstring(person(number, ref).replace(b"Genk", b"Gent"))[0]
        whole.insert(0, false)
        return 200, etree.tostring(whole)

    service.answer = wrapped
    assert of_signer.ask(NUMBER).address.municipality == "Genk"


def test_p8_with_a_proxy_the_service_is_asked_through_it(filled_in, service, tmp_path):
    with proxy() as ((host, port), through):
        client = national_register(
            replace(filled_in, proxy_host=host, proxy_port=port),
            KEY_PASSPHRASE,
            FixedClock(),
            tmp_path,
        )
        assert client.ask(NUMBER).birth_date == BirthDate(1985, 7, 30)
    assert through == [urlsplit(service.url).netloc]
