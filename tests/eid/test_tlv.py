from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eid import tlv
from eid.errors import BadData
from eid.notes import Note

FIELDS = st.dictionaries(st.integers(1, 255), st.binary(max_size=600), max_size=12)


def file_of(fields: dict[int, bytes]) -> bytes:
    return b"".join(tlv.encode(tag, value) for tag, value in fields.items())


@given(FIELDS)
def test_what_is_written_is_read_back(fields):
    assert tlv.parse(file_of(fields)).values == fields


@given(FIELDS, st.integers(0, 300))
def test_zeros_behind_the_fields_are_padding(fields, zeros):
    found = tlv.parse(file_of(fields) + bytes(zeros))
    assert found.values == fields
    assert found.notes == ()


@given(st.binary(max_size=700))
def test_any_bytes_are_fields_or_bad_data(data):
    try:
        found = tlv.parse(data)
    except BadData:
        assert tlv.scan(data).missing > 0
    else:
        assert tlv.scan(data).missing == 0
        assert sum(map(len, found.values.values())) <= len(data)


@given(FIELDS.filter(lambda fields: sum(map(len, fields.values())) > 2), st.data())
def test_a_file_cut_short_never_claims_more_missing_than_was_cut(fields, data):
    whole = file_of(fields)
    kept = data.draw(st.integers(1, len(whole) - 1))
    assert tlv.scan(whole[:kept]).missing <= len(whole) - kept


@pytest.mark.parametrize(
    ("length", "encoded"),
    [(0, "00"), (128, "80"), (254, "FE"), (255, "FF00"), (258, "FF03"), (510, "FFFF00")],
)
def test_lengths_from_255_on_take_more_bytes(length, encoded):
    written = tlv.encode(7, bytes(length))
    assert written[: 1 + len(encoded) // 2].hex().upper() == "07" + encoded
    assert tlv.parse(written).values == {7: bytes(length)}


def test_tag_zero_first_is_a_version():
    assert tlv.parse(bytes.fromhex("0002 0005 0101 41")).values == {0: b"\0\5", 1: b"A"}


def test_tag_zero_later_ends_the_file():
    found = tlv.parse(bytes.fromhex("0101 41 0002 0005"))
    assert found.values == {1: b"A"}
    assert found.notes == (Note.RUBBISH_AFTER_FIELDS,)


@pytest.mark.parametrize("data", [b"", bytes(1), bytes(2), bytes(117)])
def test_an_empty_file_has_no_fields(data):
    assert tlv.parse(data) == tlv.Fields({})


def test_the_first_of_two_equal_tags_counts():
    found = tlv.parse(bytes.fromhex("0101 41 0101 42"))
    assert found.values == {1: b"A"}
    assert found.notes == (Note.FIELD_REPEATED,)


@pytest.mark.parametrize(
    ("data", "missing"),
    [("0105 4142", 3), ("01", 1), ("01FF", 256), ("0101 41 02", 1), ("0101 41", 0)],
)
def test_a_cut_file_tells_how_much_is_missing_at_least(data, missing):
    assert tlv.scan(bytes.fromhex(data)).missing == missing
