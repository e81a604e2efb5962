from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eid import content
from eid.authenticity import signer
from eid.certificate import public_key, read_certificate, verifies
from eid.errors import BadData, EidError
from eid.faults import Faulty
from eid.layout import RRN_CERTIFICATE_FILE
from eid.roots import belgian_roots
from eid.simulated import SimulatedConnection
from tests.cards.bench import card, read_card
from tests.eid.fuzz_long import fuzz

GENUINE = card(edition="1.7")
FILES = sorted(GENUINE.files)
COMMANDS = 24


@given(st.binary(max_size=400))
def test_any_identity_file_is_a_person_or_bad_data(data):
    with suppress(BadData):
        content.identity(data, "1.8", date(2026, 1, 1))


@given(st.binary(max_size=200))
def test_any_address_file_is_an_address_or_bad_data(data):
    with suppress(BadData):
        content.address(data)


def changed(data, original: bytes) -> bytes:
    """A file with some bytes changed, as faults and forgers do."""
    edited = bytearray(original)
    for at, value in data.draw(
        st.lists(st.tuples(st.integers(0, len(edited) - 1), st.integers(0, 255)), max_size=8)
    ):
        edited[at] = value
    return bytes(edited[: data.draw(st.integers(0, len(edited)))])


@given(st.data())
def test_any_certificate_is_a_signer_or_bad_data(data):
    certificate = changed(data, GENUINE.files[RRN_CERTIFICATE_FILE])
    with suppress(BadData):
        signer(certificate, belgian_roots())


@given(st.binary(max_size=300))
def test_any_bytes_are_no_certificate_and_no_key(data):
    with pytest.raises(BadData):
        read_certificate(data)
    with pytest.raises(BadData):
        public_key(data)


@given(st.binary(max_size=300), st.binary(max_size=50))
def test_no_bytes_are_a_signature_of_a_root(signature, data):
    assert not any(verifies(root.key, signature, data) for root in belgian_roots())


class Interferes(Faulty):
    """A card and reader that answer anything at all, now and then."""

    def __init__(self, behind, answers):
        super().__init__(behind)
        self.answers = answers

    def answer(self, apdu):
        return self.answers.get(self.commands) or super().answer(apdu)


@settings(max_examples=150)
@given(st.dictionaries(st.integers(1, COMMANDS), st.binary(min_size=2, max_size=258), max_size=6))
def test_any_answers_are_card_data_or_an_error_of_ours(answers):
    try:
        data = read_card(Interferes(GENUINE, answers))
    except EidError:
        return
    assert data.person is not None


@settings(max_examples=150)
@given(st.sampled_from(FILES), st.data())
def test_any_file_is_card_data_or_an_error_of_ours(path, data):
    forged = card(edition="1.7")
    forged.files[path] = changed(data, forged.files[path])
    try:
        read = read_card(forged)
    except EidError:
        return
    assert read.card.applet == "1.7"


@given(st.lists(st.binary(max_size=20), max_size=10))
def test_the_model_answers_any_command_with_a_status_word(commands):
    connection = SimulatedConnection(card())
    for command in commands:
        data, status = connection.transmit(command)
        assert 0x6000 <= status <= 0x9FFF
        assert len(data) <= 256


def test_a_short_run_of_the_long_fuzz_finds_nothing_but_errors_of_ours():
    understood = fuzz(count=2000, seed=20261122)
    assert all(understood.values())
