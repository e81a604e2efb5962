"""Operations on the line: what goes in comes out, and nothing can stop the line."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.change import Act, Operation, Stamp
from db.sync.wire import MAX_PAYLOAD_BYTES, decode, encode, encode_batch

NAMES = {"o": "op_id", "s": "seq", "h": "hlc", "a": "act", "k": "kind", "i": "record_id",
         "u": "subject", "v": "sv", "p": "p"}  # fmt: skip
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def operation(**changes: Any) -> Operation:
    values: dict[str, Any] = {
        "op_id": uuid4(),
        "seq": 7,
        "stamp": Stamp(1 << 50, 3),
        "act": Act.SET,
        "kind": "member",
        "record_id": uuid4(),
        "subject": uuid4(),
        "payload_version": 1,
        "payload": {"name": "c2VhbGVk"},
    }
    return Operation(**{**values, **changes})


def as_logged(text: str, origin: int) -> dict[str, Any]:
    """Give what was sent as the centre gives it back."""
    row = {NAMES[k]: v for k, v in json.loads(text).items()} | {"origin": origin}
    ids = ("op_id", "record_id", "subject")
    return {k: UUID(v) if k in ids and v is not None else v for k, v in row.items()}


@pytest.mark.parametrize(
    "sent",
    [
        operation(),
        operation(act=Act.FACT, kind="loan", payload={"item_id": "x", "n": None, "é": "ü"}),
        operation(act=Act.ERASE, payload=None),
        operation(act=Act.VOID, payload=None, subject=None),
    ],
)
def test_operation_comes_back_as_it_was(sent: Operation) -> None:
    assert decode(as_logged(encode(sent), 3)) == sent


@given(st.dictionaries(st.text(), ANY_JSON, max_size=4))
def test_any_payload_becomes_json_that_postgresql_takes(payload: dict[str, Any]) -> None:
    text = encode(operation(payload=payload))
    assert "\\u0000" not in text
    assert json.loads(text, parse_constant=pytest.fail)["s"] == 7


@given(st.text(), ANY_JSON)
def test_any_row_becomes_an_operation(act: str, payload: Any) -> None:
    row = as_logged(encode(operation()), 3) | {"act": act, "p": payload}
    read = decode(row)
    assert read.act in Act
    assert read.payload is None or isinstance(read.payload, dict)


def test_payload_as_large_as_may_be_travels_and_a_larger_one_stays() -> None:
    fits = {"title": "x" * (MAX_PAYLOAD_BYTES - len('{"title":""}'))}
    assert json.loads(encode(operation(payload=fits)))["p"] == fits
    assert json.loads(encode(operation(payload={"title": fits["title"] + "x"})))["p"] is None


def test_what_cannot_be_json_stays() -> None:
    assert json.loads(encode(operation(payload={"when": object()})))["p"] is None


def test_ordinary_batch_goes_as_columns() -> None:
    fact = operation(seq=8, act=Act.FACT, kind="loan", subject=None, stamp=Stamp(1 << 51, 3))
    value = operation(seq=7)
    assert json.loads(encode_batch([value, fact])) == {
        "s": 7,
        "t": 1 << 51,
        "o": f"{{{value.op_id.hex},{fact.op_id.hex}}}",
        "h": f"{{{1 << 50},{1 << 51}}}",
        "a": "{set,fact}",
        "k": "{member,loan}",
        "i": f"{{{value.record_id.hex},{fact.record_id.hex}}}",
        "u": f"{{{value.subject.hex if value.subject else ''},NULL}}",
        "v": "{1,1}",
        "p": [value.payload, fact.payload],
    }


ODD = {
    "an erasure": {"act": Act.ERASE, "payload": None},
    "an emptied one": {"act": Act.VOID, "payload": None},
    "a kind of the next version": {"kind": 'no_such","x'},
    "a NUL": {"payload": {"title": "a\0b"}},
    "half a character": {"payload": {"title": "\ud800"}},
    "no JSON": {"payload": {"when": object()}},
    "not a number": {"payload": {"n": float("nan")}},
    "too much": {"payload": {"title": "x" * 300_000}},
    "a hole": {"seq": 9},
}


@pytest.mark.parametrize("changes", ODD.values(), ids=ODD)
def test_batch_with_an_odd_one_goes_as_rows(changes: dict[str, Any]) -> None:
    batch = [operation(seq=7), operation(**{"seq": 8, **changes})]
    assert encode_batch(batch) == f"[{','.join(map(encode, batch))}]"
