from __future__ import annotations

import hashlib
from datetime import date

import pytest

from eid import tlv
from eid.card_factory import EDITIONS
from eid.errors import CardMute, CardRemoved
from eid.faults import Faulty, RealTime
from eid.layout import ADDRESS_FILE, BASIC_KEY_FILE, IDENTITY_FILE, PHOTO_FILE
from eid.simulated import SimulatedConnection
from eid.specimens import foreigner, specimen
from tests.cards.bench import TIME, card, read_card

IDENTITY = "00A4080C063F00DF014031"
APPLET = "A00000003029057000AD13100101FF"


def status(model, command: str) -> str:
    return model.transmit(bytes.fromhex(command))[-2:].hex().upper()


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (IDENTITY, "9000"),
        ("00A4080C04DF014031", "9000"),
        ("00A4080C063F00DF004031", "6A82"),
        ("00A40800063F00DF014031", "6A86"),
        ("00A4000C023F00", "6A86"),
        ("00A4090C04DF014031", "6A86"),
        ("00A4080C053F00DF014031", "6A87"),
        ("00A4080C063F00DF01403100", "6A87"),
        ("00A4080C", "6A87"),
        ("00A4020C023F00", "9000"),
        ("00A4020C02DF01", "9000"),
        ("00A4020C024031", "6A82"),
        ("00A4020C034031DF", "6A87"),
        (f"00A4040C0F{APPLET}", "9000"),
        (f"00A404000F{APPLET}", "9000"),
        ("00A4040C05A000000001", "6A82"),
        ("00B0000000", "6986"),
        ("00D0000000", "6D00"),
        ("90A4040000", "6E00"),
        ("00B000000000FF", "6700"),
        ("00A4", "6700"),
    ],
)
@pytest.mark.parametrize("edition", ["1.1", "1.7", "1.8"])
def test_status_words_of_a_card_at_power_on(edition, command, expected):
    assert status(card(edition=edition), command) == expected


def test_walking_by_file_id_works_and_a_wrong_turn_does_not():
    model = card()
    walk = ["00A4020C023F00", "00A4020C02DF01", "00A4020C024031"]
    assert [status(model, command) for command in walk] == ["9000"] * 3
    assert status(model, "00A4020C02503C") == "6A82"
    assert status(model, "00A4020C02DF00") == "9000"
    assert status(model, "00A4020C02503C") == "9000"


def test_reading_answers_the_rest_length_without_data():
    model = card(edition="1.7")
    size = len(model.files[IDENTITY_FILE])
    model.transmit(bytes.fromhex(IDENTITY))
    assert model.transmit(bytes.fromhex("00B0000000")) == bytes([0x6C, size])
    whole = model.transmit(bytes.fromhex(f"00B00000{size:02X}"))
    assert whole == model.files[IDENTITY_FILE] + b"\x90\x00"
    assert status(model, f"00B000{size:02X}01") == "6B00"
    assert status(model, "00B0800001") == "6B00"


def test_a_full_block_has_256_bytes():
    model = card()
    model.transmit(bytes.fromhex("00A4080C04DF014035"))
    answer = model.transmit(bytes.fromhex("00B0000000"))
    assert answer == model.files[PHOTO_FILE][:256] + b"\x90\x00"


def test_a_reset_forgets_the_file():
    model = card()
    model.transmit(bytes.fromhex(IDENTITY))
    model.reset()
    assert status(model, "00B0000010") == "6986"


@pytest.mark.parametrize("edition", EDITIONS)
def test_card_data_tell_serial_and_version(edition):
    model = card(edition=edition)
    data = model.transmit(bytes.fromhex("80E400001C"))
    assert len(data) == 30
    assert data[:16] == tlv.parse(model.files[IDENTITY_FILE]).values[2]
    assert data[21] == model.applet.version
    assert status(model, "80E4000000") == "6C1C"


def test_only_the_newest_card_tells_more():
    assert status(card(edition="1.7"), "80E400011F") == "6B00"
    assert len(card(edition="1.8").transmit(bytes.fromhex("80E400011F"))) == 33
    assert status(card(edition="1.8"), "80E400011C") == "6C1F"


def test_records_are_read_on_the_newest_card_only():
    model = card(specimen(3))
    model.transmit(bytes.fromhex("00A4080C04DF014033"))
    fields = tlv.parse(model.files[ADDRESS_FILE]).values
    wanted = tlv.encode(2, fields[2])
    assert status(model, "80B2020200") == f"6C{len(wanted):02X}"
    assert model.transmit(bytes.fromhex(f"80B20202{len(wanted):02X}")) == wanted + b"\x90\x00"
    assert status(model, "80B2303100") == "6A83"
    assert status(card(edition="1.7"), "80B2020200") == "6D00"


def test_a_long_record_is_fetched_in_parts():
    model = card(specimen(3))
    model.transmit(bytes.fromhex(IDENTITY))
    first = model.transmit(bytes.fromhex("80B2011110"))
    assert first[-2] == 0x61
    rest = model.transmit(bytes([0, 0xC0, 0, 0, first[-1]]))
    whole = first[:-2] + rest[:-2]
    assert model.files[IDENTITY_FILE].startswith(whole)


def test_the_basic_key_is_on_the_newest_card_and_vouched_for():
    model = card()
    key = model.files[BASIC_KEY_FILE]
    assert len(key) == 120
    assert key.startswith(b"\x30\x76")
    hashed = tlv.parse(model.files[IDENTITY_FILE]).values[26]
    assert hashed == hashlib.sha384(key).digest()
    assert status(card(edition="1.7"), "00A4080C063F00DF014040") == "6A82"


@pytest.mark.parametrize("edition", ["1.0", "1.1"])
def test_the_oldest_cards_miss_a_hurried_repeat(edition):
    model = card(edition=edition)
    assert status(model, "80E4000000") == "6C1C"
    assert status(model, "80E400001C") == "6F00"
    assert status(model, "80E4000000") == "6C1C"
    TIME.sleep(0.011)
    assert status(model, "80E400001C") == "9000"


@pytest.mark.parametrize(
    ("edition", "selected", "read"), [("1.7", "6283", "6D00"), ("1.8", "6985", "6985")]
)
def test_a_card_not_yet_activated_refuses(edition, selected, read):
    model = card(edition=edition, activated=False)
    assert status(model, IDENTITY) == selected
    assert status(model, "00B0000000") == read


def test_a_card_with_another_applet_answers_nothing_of_ours():
    model = card()
    model.select_another_applet()
    assert status(model, IDENTITY) == "6A82"
    assert status(model, "80E400001C") == "6D00"
    assert status(model, f"00A4040C0F{APPLET}") == "9000"
    assert status(model, IDENTITY) == "9000"


def test_an_empty_pin_costs_a_try_on_the_oldest_cards_only():
    old, new = card(edition="1.1"), card(edition="1.8")
    assert status(old, "0020000100") == "63C2"
    assert status(new, "0020000100") == "63C3"


@pytest.mark.parametrize(("edition", "zeros"), [("1.1", 0), ("1.7", 0), ("1.8", 1100)])
def test_certificates_are_padded_as_on_their_edition(edition, zeros):
    certificate = card(edition=edition).files[bytes.fromhex("DF00503C")]
    assert len(certificate) - 4 - int.from_bytes(certificate[2:4]) == zeros


def test_the_same_seed_is_the_same_person():
    assert specimen(12) == specimen(12)
    assert len({specimen(seed).surname + specimen(seed).given_names for seed in range(60)}) > 30


def test_one_person_has_one_chip_however_often_it_is_made():
    assert card(specimen(5)).serial == card(specimen(5)).serial
    assert card(specimen(5)).serial != card(specimen(6)).serial


def test_children_get_a_childs_card():
    assert specimen(1, date(2020, 1, 1)).document_type == "06"


@pytest.mark.parametrize(
    ("edition", "expected"), [("1.0", "6A82"), ("1.1", "9000"), ("1.8", "9000")]
)
def test_directories_have_names_of_their_own_since_1_1(edition, expected):
    model = card(edition=edition)
    assert status(model, "00A4040C0AA000000177496446696C6573") == "6A87"
    assert status(model, "00A4040C0CA000000177496446696C6573") == expected
    assert status(model, "00A4020C024033") == ("9000" if expected == "9000" else "6A82")


def test_records_want_a_file_that_has_them():
    model = card()
    assert status(model, "80B2010100") == "6986"
    model.transmit(bytes.fromhex("00A4080C04DF014035"))
    assert status(model, "80B2010100") == "6981"
    assert status(model, "00C0000010") == "6985"


def test_foreigners_cards_are_not_for_belgians():
    with pytest.raises(ValueError, match="01"):
        foreigner(1, "01")


@pytest.mark.parametrize(("edition", "least", "most"), [("1.7", 1.2, 2.0), ("1.8", 0.3, 0.6)])
def test_a_card_at_real_pace_takes_as_long_as_cards_do(edition, least, most):
    data = read_card(RealTime(card(specimen(5), edition), TIME.sleep))
    assert least < data.timing.card_ms / 1000 < most


def test_a_mute_card_stays_mute_when_taken_again():
    connection = SimulatedConnection(model := Upset(card()))
    assert connection.atr
    model.mute = True
    with pytest.raises(CardMute):
        connection.reconnect()
    with pytest.raises(CardRemoved):
        connection.transmit(b"\x80\xe4\x00\x00\x1c")


class Upset(Faulty):
    """A card that turns mute after it has worked."""

    mute = False

    @property
    def atr(self):
        return b"" if self.mute else super().atr

    def answer(self, apdu):
        return b"" if self.mute else super().answer(apdu)
