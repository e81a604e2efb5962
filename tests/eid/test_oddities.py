from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from eid import tlv
from eid.documents import DOCUMENT_TYPES
from eid.identity import Address, PartialDate, Verdict
from eid.layout import ADDRESS_FILE, IDENTITY_FILE
from eid.notes import Note
from eid.specimens import foreigner, specimen
from eid.structure import identity_file
from tests.cards.bench import card, read_card

ANNA = specimen(0)


def read_person(edition: str = "1.8", **changes):
    return read_card(card(replace(ANNA, **changes), edition))


def with_raw(tag: int, value: bytes):
    """Replace one field of the identity by bytes, before it is signed."""

    def edit(data: bytes) -> bytes:
        fields = tlv.parse(data).values | {tag: value}
        return b"".join(tlv.encode(t, fields[t]) for t in sorted(fields))

    return edit


@pytest.mark.parametrize("code", [code for code in DOCUMENT_TYPES if code not in ("1", "6")])
def test_every_foreigners_card_reads_and_is_confirmed(code):
    data = read_card(card(foreigner(4, code.zfill(2))))
    assert data.card.document_type == code
    assert data.trust.identity is Verdict.CONFIRMED
    assert Note.DOCUMENT_TYPE_UNKNOWN not in data.notes


@pytest.mark.parametrize("text", ["1", "01"])
def test_a_leading_zero_in_the_document_type_means_nothing(text):
    assert read_person(document_type=text).card.document_type == "1"


def test_a_new_document_type_is_shown_with_its_code():
    data = read_person(document_type="74")
    assert data.card.document_type == "74"
    assert Note.DOCUMENT_TYPE_UNKNOWN in data.notes
    assert data.trust.identity is Verdict.CONFIRMED


def test_expired_card_is_read_and_says_so():
    data = read_person(valid_until="21.11.2026")
    assert Note.EXPIRED in data.notes
    assert data.person.surname == ANNA.surname
    assert data.trust.identity is Verdict.CONFIRMED


def test_a_card_is_valid_on_its_last_day():
    assert Note.EXPIRED not in read_person(valid_until="22.11.2026").notes


@pytest.mark.parametrize("edition", ["1.1", "1.7", "1.7-EC", "1.8"])
def test_the_longest_names_are_read_whole(edition):
    surname = "É" * 40 + " SPECIMEN"
    data = read_person(edition, surname=surname, given_names="Ž" * 37, birth_place="Ñ" * 40)
    assert data.person.surname == surname
    assert data.person.given_names == "Ž" * 37
    assert data.trust.identity is Verdict.CONFIRMED


def test_a_value_longer_than_a_length_byte_can_say_is_read():
    title = "Graaf van " + "x" * 300
    assert read_person(title=title).person.title == title


def test_people_without_given_names_are_people():
    data = read_person(given_names="", third_initial="")
    assert data.person.given_names == ""
    assert data.trust.identity is Verdict.CONFIRMED


@pytest.mark.parametrize(
    ("text", "sex"),
    [("M", "M"), ("F", "F"), ("V", "F"), ("W", "F"), ("v", "F"), ("", None), ("X", None)],
)
def test_sex_is_written_in_three_languages_or_not_at_all(text, sex):
    data = read_person(sex=text)
    assert data.person.sex == sex
    assert (Note.SEX_UNKNOWN in data.notes) == (sex is None)


def test_a_birth_date_with_a_year_only_stays_so():
    data = read_person(birth_date="        1962")
    assert data.person.birth_date == PartialDate(1962)
    assert Note.BIRTH_DATE_INCOMPLETE in data.notes


def test_an_unreadable_birth_date_is_noted():
    data = read_person(birth_date="onbekend")
    assert data.person.birth_date is None
    assert Note.BIRTH_DATE_UNREADABLE in data.notes


def test_the_date_on_the_card_wins_over_the_national_number():
    data = read_person(birth_date="01 JAN 1937")
    assert data.person.birth_date == PartialDate(1937, 1, 1)


def test_a_wrong_national_number_is_only_noted():
    data = read_person(national_number="00000000000")
    assert data.person.national_number == "00000000000"
    assert Note.NATIONAL_NUMBER_CHECK in data.notes


def test_a_street_padded_with_spaces_is_shown_without_them():
    data = read_person(street="Kerkstraat  12" + " " * 30)
    assert data.address.street == "Kerkstraat 12"
    assert data.trust.address is Verdict.CONFIRMED


def test_letters_of_four_bytes_are_letters():
    assert read_person(surname="𐌰𐌱 SPECIMEN").person.surname == "𐌰𐌱 SPECIMEN"


def test_letters_in_two_parts_become_one():
    assert read_person(surname="Zoe\u0308 SPECIMEN").person.surname == "Zoë SPECIMEN"


def test_text_in_an_old_character_set_is_read_and_noted():
    data = read_card(card(edit_identity=with_raw(7, "Bézier SPECIMEN".encode("cp1252"))))
    assert data.person.surname == "Bézier SPECIMEN"
    assert Note.TEXT_NOT_UTF8 in data.notes


def test_nothing_in_a_name_can_steer_a_screen():
    data = read_person(surname="An\x1b[2J\u202ena SPECIMEN\x00")
    assert data.person.surname == "An[2Jna SPECIMEN"


def test_unknown_fields_are_passed_over():
    data = read_person(more=((32, b"new"), (200, b"")))
    assert data.notes == ()
    assert data.trust.identity is Verdict.CONFIRMED


def test_a_version_field_may_come_first():
    data = read_card(card(edit_identity=lambda data: bytes.fromhex("00020005") + data))
    assert data.person.surname == ANNA.surname
    assert data.trust.identity is Verdict.CONFIRMED


def test_an_address_with_a_version_field_is_confirmed():
    data = read_card(card(edit_address=lambda data: bytes.fromhex("00020005") + data))
    assert data.address.street == ANNA.street
    assert data.trust.address is Verdict.CONFIRMED


@pytest.mark.parametrize("tag", [3, 6, 11])
def test_a_missing_field_is_noted_and_the_rest_is_shown(tag):
    def without(data: bytes) -> bytes:
        fields = tlv.parse(data).values
        return b"".join(tlv.encode(t, v) for t, v in fields.items() if t != tag)

    data = read_card(card(edit_identity=without))
    assert Note.FIELD_MISSING in data.notes
    assert data.person.surname == ANNA.surname
    assert data.trust.identity is Verdict.CONFIRMED


@pytest.mark.parametrize("edition", ["1.7", "1.8"])
@pytest.mark.parametrize("length", range(254, 266))
def test_an_identity_file_of_any_length_around_a_block_is_read_whole(edition, length):
    def stretched(data: bytes) -> bytes:
        fields = tlv.parse(data).values
        spare = length - len(data) + len(fields[14])
        fields[14] = b"x" * spare if spare > 0 else b""
        return b"".join(tlv.encode(t, fields[t]) for t in sorted(fields))

    made = card(edition=edition, edit_identity=stretched)
    data = read_card(made)
    assert len(made.files[IDENTITY_FILE]) == length
    assert data.trust.identity is Verdict.CONFIRMED


@pytest.mark.parametrize("count", [0, 1, 40, 80])
def test_fields_after_the_last_known_one_of_a_belgian_are_found_through_the_signature(count):
    data = read_card(card(replace(ANNA, more=((40, b"y" * count),), title="x" * 30)))
    assert data.trust.identity is Verdict.CONFIRMED


@pytest.mark.parametrize("full", [False, True])
def test_an_address_without_padding_is_read(full):
    street = "S" * (117 - 6 - 4 - 7) if full else "Kerkstraat 1"
    made = card(replace(ANNA, street=street, municipality="Hasselt", postal_code="3500"))
    made_size = len(made.files[ADDRESS_FILE].rstrip(b"\0"))
    data = read_card(card(replace(ANNA, street=street), address_size=made_size))
    assert data.address.street == street
    assert data.trust.address is Verdict.CONFIRMED


@pytest.mark.parametrize("size", [130, 250, 300])
def test_an_address_longer_than_todays_files_is_read_whole(size):
    long = replace(ANNA, street="S" * 80, municipality="M" * 67)
    data = read_card(card(long, address_size=max(size, 157)))
    assert (data.address.street, data.address.municipality) == ("S" * 80, "M" * 67)
    assert data.trust.address is Verdict.CONFIRMED


def test_an_empty_address_is_noted():
    data = read_card(card(edit_address=lambda _: b""))
    assert data.address == Address("", "", "")
    assert Note.ADDRESS_EMPTY in data.notes
    assert data.trust.address is Verdict.CONFIRMED


def test_a_broken_address_leaves_the_person():
    broken = card()
    broken.files[ADDRESS_FILE] = b"\x01\x50Kerk"
    data = read_card(broken)
    assert Note.ADDRESS_UNREADABLE in data.notes
    assert data.person.surname == ANNA.surname
    assert data.trust.address is Verdict.NOT_CONFIRMED


def test_a_missing_address_leaves_the_person():
    bare = card()
    del bare.files[ADDRESS_FILE]
    data = read_card(bare)
    assert Note.ADDRESS_UNREADABLE in data.notes
    assert data.trust.identity is Verdict.CONFIRMED
    assert data.trust.address is Verdict.NOT_CHECKED


def test_a_childs_card_reads():
    child = specimen(9, born=date(2019, 5, 4))
    data = read_card(card(child))
    assert data.card.document_type == "6"
    assert data.person.birth_date == PartialDate(2019, 5, 4)


@pytest.mark.parametrize("seed", range(40))
def test_every_invented_person_reads_without_a_note(seed):
    person = specimen(seed)
    data = read_card(card(person, "1.7"))
    assert data.notes == ()
    assert "SPECIMEN" in data.person.surname
    assert data.person.birth_date is not None


def test_nothing_of_a_person_is_in_what_a_value_prints():
    data = read_card(card())
    printed = repr(data)
    for secret in (ANNA.surname, ANNA.national_number, ANNA.street, ANNA.given_names):
        assert secret not in printed


def test_a_belgian_file_ends_where_its_fields_say():
    made = card(ANNA, "1.8")
    rest = identity_file(0x18).rest
    data = made.files[IDENTITY_FILE]
    assert rest(data) == 0
    assert rest(data[:-7]) == 7
    assert rest(data[:-50]) is None  # on a boundary, but the last known field is still to come
